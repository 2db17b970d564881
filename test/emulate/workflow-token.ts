import { createSign } from 'node:crypto';
import type { Send } from './emulated-github.ts';

interface App {
  readonly appId: number;
  readonly privateKey: string;
}

/** Returns a token of the app's first installation, fetched as runners fetch theirs: against a signed claim of the app. */
export async function workflowToken(send: Send, app: App): Promise<string> {
  const path = '/app/installations/1/access_tokens';
  const { status, body } = await send<{ token: string }>(claim(app), 'POST', path, {});
  if (status !== 201) throw new Error(`The emulator gave no token to the app: ${JSON.stringify(body)}`);
  return body.token;
}

function claim({ appId, privateKey }: App): string {
  const now = Math.floor(Date.now() / 1000);
  const said = [
    { alg: 'RS256', typ: 'JWT' },
    { iat: now - 60, exp: now + 540, iss: String(appId) },
  ];
  const text = said.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`;
}
