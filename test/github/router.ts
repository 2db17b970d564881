import type { Answer } from './answer.ts';
import type { View } from './place.ts';
import type { Access, Scope } from './world.ts';

/** One request as an endpoint sees it. */
export interface Call extends View {
  method: string;
  /** Without the prefix and the query. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  accept: string;
}

type Handler = (call: Call) => Answer | Promise<Answer>;

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As GitHub's description of its API writes it. */
  path: string;
  /** Any one of these is enough, as for a comment, which issues and pulls both have. */
  scopes: readonly Scope[];
  access: Access;
  handle: Handler;
}

type RouteOf = (path: string, scopes: Scope | readonly Scope[], handle: Handler) => Route;

const routeOf =
  (method: Route['method'], access: Access): RouteOf =>
  (path, scopes, handle) => ({
    method,
    path,
    scopes: typeof scopes === 'string' ? [scopes] : scopes,
    access,
    handle,
  });

export const get = routeOf('GET', 'read');
export const post = routeOf('POST', 'write');
export const put = routeOf('PUT', 'write');
export const patch = routeOf('PATCH', 'write');
export const remove = routeOf('DELETE', 'write');

export interface Match {
  route: Route;
  params: Record<string, string>;
}

export type Router = (method: string, pathname: string) => Match | undefined;

/** A function from method and path to the route that serves them, with the path's parameters decoded. */
export function createRouter(routes: readonly Route[]): Router {
  const patterns = routes.map((route) => ({ route, pattern: pathPattern(route.path) }));
  return (method, pathname) => {
    for (const { route, pattern } of patterns) {
      const found = route.method === method ? pattern.exec(pathname) : null;
      if (found !== null) return { route, params: decodeAll(found.groups ?? {}) };
    }
    return undefined;
  };
}

/** The value of a parameter that the route's path names. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}`);
  return value;
}

/** A parameter GitHub documents as an integer; anything else finds nothing. */
export function numberParam(call: Call, name: string): number {
  const value = param(call, name);
  return /^\d{1,15}$/.test(value) ? Number(value) : -1;
}

// Paths, refs and ranges may hold slashes, which clients send both plain and encoded.
const WITH_SLASHES = /\{(path|ref|basehead)\}$/;

function pathPattern(path: string): RegExp {
  const named = path
    .replaceAll('.', String.raw`\.`)
    .replace(WITH_SLASHES, '(?<$1>.+)')
    .replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${named}/?$`);
}

function decodeAll(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
