import type { Span } from '../finding/position.ts';
import { isDocumentationHost } from './documentation-host.ts';
import { isPlaceholder } from './placeholder.ts';

export interface SecretUrl {
  readonly holds: 'password' | 'parameter' | 'webhook';
  /** The name of the parameter, or of the service that offers the webhook. */
  readonly name: string;
  /** Just the secret part. */
  readonly span: Span;
}

const url = /(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{1,20}):\/\/[^\s<>"'`\\|]{3,2000}/gi;

/** Returns the secret parts of the addresses in a text. */
export function findSecretUrls(text: string): SecretUrl[] {
  return [...text.matchAll(url)].flatMap(({ 0: found, index }) =>
    secretsOf(found).map((secret) => ({
      ...secret,
      span: { start: secret.span.start + index, end: secret.span.end + index },
    })),
  );
}

function secretsOf(address: string): SecretUrl[] {
  const begin = address.indexOf('://') + 3;
  const authority = /^[^/?#]*/.exec(address.slice(begin))?.[0] ?? '';
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .replace(/:\d*$/, '')
    .replace(/[).,;]+$/, '');
  if (isDocumentationHost(host)) return [];
  const path = begin + authority.length;
  return [
    ...passwordOf(authority.slice(0, Math.max(0, at)), begin),
    ...webhookOf(host, address, path),
    ...parametersOf(address, path),
  ];
}

/** `user:password`, or `:password` as Redis has it. */
function passwordOf(user: string, begin: number): SecretUrl[] {
  const colon = user.indexOf(':');
  const password = user.slice(colon + 1);
  if (colon === -1 || password.length < 4 || isPlaceholder(password)) return [];
  const name = user.slice(0, colon);
  if (name !== '' && /[$%<>{}]/.test(name)) return [];
  return [
    { holds: 'password', name: 'password', span: { start: begin + colon + 1, end: begin + user.length } },
  ];
}

/** Whoever knows the path may post: path by service, with the secret as its group. */
const webhooks: readonly (readonly [service: string, host: RegExp, path: RegExp])[] = [
  ['Slack', /^hooks\.slack(?:-gov)?\.com$/i, /^\/(?:services|workflows|triggers)\/([A-Za-z0-9/]{20,200})/],
  [
    'Discord',
    /(?:^|\.)discord(?:app)?\.com$/i,
    /^\/api\/(?:v\d{1,2}\/)?webhooks\/\d{15,21}\/([\w-]{40,100})/,
  ],
  [
    'Microsoft Teams',
    /(?:^|\.)(?:webhook\.office|outlook\.office(?:365)?)\.com$/i,
    /^\/webhook(?:b2)?\/([\w@/-]{30,400})/,
  ],
  ['PagerDuty', /^events(?:\.eu)?\.pagerduty\.com$/i, /^\/integration\/([a-z0-9]{30,40})\//i],
  ['Telegram', /^api\.telegram\.org$/i, /^\/bot(\d{8,12}:[\w-]{30,50})/],
  ['Zapier', /^hooks\.zapier\.com$/i, /^\/hooks\/(?:catch|standard)\/(\d{4,12}\/[a-z0-9]{5,20})/i],
];

function webhookOf(host: string, address: string, path: number): SecretUrl[] {
  const rest = address.slice(path);
  return webhooks.flatMap(([name, hosts, paths]) => {
    const secret = hosts.test(host) ? paths.exec(rest) : null;
    if (secret?.[1] === undefined || isPlaceholder(secret[1])) return [];
    const start = path + secret[0].indexOf(secret[1]);
    return [{ holds: 'webhook' as const, name, span: { start, end: start + secret[1].length } }];
  });
}

const parameter =
  /[?&#;]((?:access|auth|refresh|id|private|api|session|csrf|x-amz-security|sas)[_-]?(?:token|key)|token|apikey|key|jwt|secret|client[_-]?secret|password|passwd|pwd|sig|signature|x-(?:amz|goog)-signature|hmac|code)=([^&#\s)\]},;]{1,1000})/gi;
/** Of these names any value counts; the others have to look drawn by lot. */
const passwords = /^(?:password|passwd|pwd)$/i;

function parametersOf(address: string, path: number): SecretUrl[] {
  return [...address.slice(path).matchAll(parameter)].flatMap(
    ({ 0: found, 1: name = '', 2: value = '', index }) => {
      if (!(passwords.test(name) ? value.length >= 4 && !isPlaceholder(value) : isRandom(value))) return [];
      const start = path + index + found.length - value.length;
      return [
        { holds: 'parameter' as const, name: name.toLowerCase(), span: { start, end: start + value.length } },
      ];
    },
  );
}

/** Long, and with letters and digits among each other. */
function isRandom(value: string): boolean {
  return value.length >= 16 && /\d/.test(value) && /[a-z]/i.test(value) && !isPlaceholder(value);
}
