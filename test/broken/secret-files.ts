import { incident, marked, type UnusualFile, year } from './unusual-file.ts';

/* Secrets that open nothing; none stands here in one piece, or scanners of repositories would take it for a true one. */
const gitHub = ['gh', 'p_', 'Hafen012'.repeat(4), 'Kran'].join('');
const stripe = ['sk', '_live_', 'Kai5'.repeat(7)].join('');
const amazon = `${'Ladung7/'.repeat(4)}Kran+123`;
const webToken = ['ey', 'JhbGciOiJIUzI1NiJ9.', 'ey', 'JzdWIiOiJrcmFuIn0.', 'Lotsenboot'.repeat(4)].join('');
const password = ['lo', 'tse-7-mal'].join('');
const signature = ['9f3', 'c1b7a60d84e52', 'f'].join('').repeat(2);
const hook = ['T0HAFEN000', 'B0KRAN0000', 'Lotsenboot0Lotsenboot024'].join('/');
const slack = ['https://hooks', 'slack', 'com/services/'].join('.');
const keyLine = 'MIIHafenKran0123456789Lotsenboot'.repeat(2);
const key = [['-----BEGIN RSA', 'PRIVATE', 'KEY-----'].join(' '), keyLine, keyLine].join('\n');
const keyEnd = ['-----END RSA', 'PRIVATE', 'KEY-----'].join(' ');

/** Documents that hold a secret. */
export const secretFiles: readonly UnusualFile[] = [
  marked(
    `${year}/2026-05-04-token-in-a-command.md`,
    incident(
      '2026-05-04',
      'The lamp was on all day',
      `\`\`\`sh\ncurl -H "Authorization: token ⟦leak/credential⟧${gitHub}⟦⟧" https://api.github.com\n\`\`\``,
    ),
  ),
  marked(
    `${year}/2026-05-04-token-in-a-comment.md`,
    incident(
      '2026-05-04',
      'The lamp was on all night',
      `It was switched off.\n\n<!-- ⟦leak/credential⟧${stripe}⟦⟧ -->`,
    ),
  ),
  marked(
    `${year}/2026-05-04-key-of-a-cloud.md`,
    incident('2026-05-04', 'The lamp was dim', `    aws_secret_access_key = ⟦leak/credential⟧${amazon}⟦⟧`),
  ),
  marked(
    `${year}/2026-05-04-session-of-someone.md`,
    incident('2026-05-04', 'The lamp was bright', `The board sent ⟦leak/credential⟧${webToken}⟦⟧ each time.`),
  ),
  marked(
    `${year}/2026-05-04-token-in-the-title.md`,
    incident('2026-05-04', `The lamp said ⟦leak/credential⟧${gitHub}⟦⟧`, 'It was switched off.'),
  ),
  marked(
    `${year}/2026-05-05-private-key.md`,
    incident('2026-05-05', 'The door was open', `\`\`\`text\n⟦leak/private-key⟧${key}\n${keyEnd}⟦⟧\n\`\`\``),
  ),
  marked(
    `${year}/2026-05-05-private-key-cut-short.md`,
    incident('2026-05-05', 'The door was ajar', `\`\`\`text\n⟦leak/private-key⟧${key}⟦⟧\n\`\`\``),
  ),
  marked(
    `${year}/2026-05-06-password-in-an-address.md`,
    incident(
      '2026-05-06',
      'The door was shut',
      `Connect to \`postgres://pilot:⟦leak/secret-url⟧${password}⟦⟧@orders.harbour.dev/tides\`.`,
    ),
  ),
  marked(
    `${year}/2026-05-06-signed-link.md`,
    incident(
      '2026-05-06',
      'The door was jammed',
      `See [the graph](https://graphs.harbour.dev/door?X-Amz-Signature=⟦leak/secret-url⟧${signature}⟦⟧).`,
    ),
  ),
  marked(
    `${year}/2026-05-06-webhook.md`,
    incident('2026-05-06', 'The door was new', `Post to ${slack}⟦leak/secret-url⟧${hook}⟦⟧ first.`),
  ),
];
