import type { Descriptions } from '../rule-description.ts';

interface ExposedAddress {
  readonly is: 'host' | 'address';
  /** Masked. */
  readonly text: string;
}

interface ExposedContact {
  readonly is: 'e-mail' | 'phone';
  /** Masked. */
  readonly text: string;
}

export interface LeakProblems {
  'leak/credential': {
    /** Masked. */
    readonly text: string;
    readonly service: string;
  };
  'leak/private-key': object;
  'leak/secret-url': {
    readonly holds: 'password' | 'parameter' | 'webhook';
    readonly name: string;
  };
  'leak/status-address': ExposedAddress;
  'leak/public-address': ExposedAddress;
  'leak/status-contact': ExposedContact;
  'leak/public-contact': ExposedContact;
}

const revoke =
  'Revoke it first: it stays in the history of the repository, whatever is written now. Then put a placeholder in its place, such as `$TOKEN`. An example that opens nothing is listed under `leaks: { allowed: […] }` in lookback.yml.';

export const leaks: Descriptions<LeakProblems> = {
  'leak/credential': {
    level: 'error',
    secret: true,
    about: 'No document holds a credential, whoever may read it.',
    why: 'Documents are copied, mailed and searched, and git forgets nothing. Logs pasted at night are how tokens get out.',
    message: ({ text, service }) => `\`${text}\` has the form of a credential (${service}).`,
    help: () => revoke,
  },
  'leak/private-key': {
    level: 'error',
    secret: true,
    about: 'No document holds a private key, whole or cut short.',
    why: 'Whoever has it is the server, or the person, it belongs to; the rest of a key that was cut short can often be worked out.',
    message: () => 'A private key stands here.',
    help: () =>
      'Replace the key pair first, and revoke its certificates: this one stays in the history of the repository. Then take it out; a fingerprint tells readers which key it was.',
  },
  'leak/secret-url': {
    level: 'error',
    secret: true,
    about: 'No address in a document lets in whoever knows it.',
    why: 'A signed link, a webhook and a password before the `@` work for every reader, and for every crawler that finds them.',
    message: ({ holds, name }) => {
      switch (holds) {
        case 'password':
          return 'This address holds a password.';
        case 'parameter':
          return `This address holds a secret in its parameter \`${name}\`.`;
        case 'webhook':
          return `This is a webhook (${name}): whoever knows its address can post to it.`;
      }
    },
    help: ({ holds }) =>
      `${holds === 'webhook' ? 'Make a new webhook and delete this one' : 'Revoke it'} first: it stays in the history of the repository. Then write the address without the secret.`,
  },
  'leak/status-address': {
    level: 'warning',
    about: 'What the status page shows names no internal host and no address of a private network.',
    why: 'Names of hosts tell outsiders how a network is built, and tell users nothing.',
    message: (args) =>
      `${address(args)} stands where everyone can read it, in a document that is not public otherwise.`,
    help: () =>
      'Write what users know it as, such as the component. A name that may be known is listed under `leaks: { allowed: […] }` in lookback.yml.',
  },
  'leak/public-address': {
    level: 'error',
    about: 'A public document names no internal host and no address of a private network.',
    why: 'Names of hosts tell outsiders how a network is built, and tell readers nothing that “the primary database” does not.',
    message: (args) => `${address(args)} stands in a public document.`,
    help: () =>
      'Write what it does instead, such as “the primary database”. A name that may be known is listed under `leaks: { allowed: […] }` in lookback.yml.',
  },
  'leak/status-contact': {
    level: 'warning',
    about: 'What the status page shows holds no personal e-mail address and no phone number.',
    why: 'It is collected within days, and its owner gets the mail for years. Shared mailboxes such as `support@` are fine.',
    message: (args) =>
      `${contact(args)} stands where everyone can read it, in a document that is not public otherwise.`,
    help: () =>
      'Write where users find help instead, such as the address of the help pages. One that is meant for them is listed under `leaks: { allowed: […] }` in lookback.yml.',
  },
  'leak/public-contact': {
    level: 'error',
    about: 'A public document holds no personal e-mail address and no phone number.',
    why: 'It is collected within days, and its owner gets the mail for years. Shared mailboxes such as `support@` are fine.',
    message: (args) => `${contact(args)} stands in a public document.`,
    help: () =>
      'Write the role or the team instead, such as `@example/database`. One that is meant for everyone is listed under `leaks: { allowed: […] }` in lookback.yml.',
  },
};

function address({ is, text }: ExposedAddress): string {
  return is === 'host' ? `An internal host (\`${text}\`)` : `An address of a private network (\`${text}\`)`;
}

function contact({ is, text }: ExposedContact): string {
  return is === 'e-mail' ? `An e-mail address (\`${text}\`)` : `A phone number (\`${text}\`)`;
}
