import type { Span } from '../finding/position.ts';
import { isPlaceholder } from './placeholder.ts';

export interface Token {
  readonly service: string;
  readonly span: Span;
}

const jsonWebToken =
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1000}/g;
const authorization =
  /\b(?:Bearer|Basic|Token)[ \t]{1,4}([A-Za-z0-9+/_=.~-]{20,2000})(?![A-Za-z0-9+/_=.~-])/gi;

/** Returns tokens that any service may have issued: JSON Web Tokens (RFC 7519) and what an `Authorization` header holds. */
export function findTokens(text: string): Token[] {
  const headers = [...text.matchAll(authorization)].flatMap(({ 0: found, 1: value = '', index }) => {
    if (isPlaceholder(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return [];
    const end = index + found.length;
    return [{ service: 'Authorization header', span: { start: end - value.length, end } }];
  });
  const tokens = [...text.matchAll(jsonWebToken)].map(({ 0: found, index }) => ({
    service: 'JSON Web Token',
    span: { start: index, end: index + found.length },
  }));
  return [...headers, ...tokens];
}
