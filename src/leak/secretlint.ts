import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretLintSourceCode } from '@secretlint/types';
import type { Span } from '../finding/position.ts';
import { isDocumentationHost } from './documentation-host.ts';

/** A credential that secretlint knows. */
export interface KnownCredential {
  /** Whose it is, as people call it. */
  readonly service: string;
  readonly span: Span;
}

/** As secretlint's rules are named; whatever is new is called by the name of its rule. */
const services: Readonly<Record<string, string>> = {
  '1password': '1Password',
  anthropic: 'Anthropic',
  aws: 'AWS',
  basicauth: 'web site',
  cloudflare: 'Cloudflare',
  'database-connection-string': 'database',
  databricks: 'Databricks',
  docker: 'Docker',
  figma: 'Figma',
  github: 'GitHub',
  gitlab: 'GitLab',
  grafana: 'Grafana',
  groq: 'Groq',
  'hashicorp-vault': 'Vault',
  huggingface: 'Hugging Face',
  linear: 'Linear',
  notion: 'Notion',
  npm: 'npm',
  openai: 'OpenAI',
  sendgrid: 'SendGrid',
  shopify: 'Shopify',
  slack: 'Slack',
  stripe: 'Stripe',
  tailscale: 'Tailscale',
  vercel: 'Vercel',
};

/**
 * A key of a service account is a file of its own, never a document. Comments that silence secretlint are not heeded: what a document
 * says about itself is for `lookback-ignore`. Private keys have a rule of ours, which also knows keys cut short.
 */
const leftOut = new Set(['gcp', 'privatekey', 'filter-comments']);

const scanners = rules.flatMap((rule) => {
  const name = rule.meta.id.replace(/^.*secretlint-rule-/, '');
  return leftOut.has(name) ? [] : [{ rule, service: services[name] ?? name }];
});

/**
 * Returns what secretlint's recommended rules find in a text. Its own engine is asynchronous; for texts its rules need none of it: they
 * look at `content` and report.
 */
export function findKnownCredentials(content: string): KnownCredential[] {
  return scanners.flatMap(({ rule, service }) => {
    const spans: Span[] = [];
    const handler = rule.create(
      {
        sharedOptions: {},
        createTranslator: () => (messageId, props) => ({
          message: '',
          messageId: String(messageId),
          data: props,
        }),
        report: ({ message, range }) => spans.push(exactSpan(content, range, message.data)),
        ignore: () => undefined,
      },
      {},
    );
    const pending = handler.file?.(sourceOf(content));
    if (pending !== undefined) throw new Error(`secretlint's ${rule.meta.id} has become asynchronous.`);
    return spans
      .filter(({ start, end }) => !signsInToDocumentation(content.slice(start, end)))
      .map((span) => ({ service, span }));
  });
}

/** Whether it is an address with a password, of a host that exists in documentation only. */
function signsInToDocumentation(credential: string): boolean {
  const host = /^[a-z+:]{1,20}:\/\/[^/\s]*@([^/\s?#:@]+)/i.exec(credential)?.[1];
  return host !== undefined && isDocumentationHost(host);
}

/** Some rules report the length of the secret from the beginning of what stands before it. */
function exactSpan(content: string, [start, end]: readonly [number, number], data: unknown): Span {
  const secret = Object.values(data ?? {}).find(
    (value): value is string => typeof value === 'string' && value.length === end - start,
  );
  const at = secret === undefined ? -1 : content.indexOf(secret, start);
  return at === -1 ? { start, end } : { start: at, end: at + (end - start) };
}

/** Of a source the rules read nothing but the content, once they know that it is text without a file. */
function sourceOf(content: string): SecretLintSourceCode {
  const nowhere = { line: 1, column: 0 };
  return {
    content,
    filePath: undefined,
    physicalFilePath: undefined,
    getFilePath: () => undefined,
    getPhysicalFilePath: () => undefined,
    ext: '.md',
    contentType: 'text',
    hasBOM: false,
    indexToPosition: () => nowhere,
    positionToIndex: () => 0,
    locationToRange: () => [0, 0],
    rangeToLocation: () => ({ start: nowhere, end: nowhere }),
  };
}
