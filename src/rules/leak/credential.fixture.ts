import { coldOven, edit, flourShortage, inPieces, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

const gitHub = inPieces('gh', 'p_', 'Brot0123'.repeat(4), 'Kipf');
const stripe = inPieces('sk', '_live_', 'Rye5'.repeat(7));
const amazon = inPieces('Kneten7/'.repeat(4), 'Teig+123');
const web = inPieces('ey', 'JhbGciOiJIUzI1NiJ9.', 'ey', 'JzdWIiOiJicm90In0.', 'Sauerteig0'.repeat(4));

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A token is left in a pasted command',
      edits: [
        edit(
          coldOven,
          lesson,
          `\`\`\`sh\ncurl -H "Authorization: token ${gitHub}" https://api.github.com\n\`\`\``,
        ),
      ],
      finds: [{ file: coldOven, at: `token ⟦${gitHub}⟧"` }],
    },
    {
      story: 'Nobody but colleagues can read it, and a comment hides it from most of them',
      edits: [edit(flourShortage, 'Nothing more is known.', `Nothing more is known.\n\n<!-- ${stripe} -->`)],
      finds: [{ file: flourShortage, at: `<!-- ⟦${stripe}⟧ -->` }],
    },
    {
      story: 'A runbook and the configuration hold keys',
      edits: [
        edit(
          'runbooks/relight-the-oven.md',
          '1. Open the valve',
          `    aws_secret_access_key = ${amazon}\n\n1. Open the valve`,
        ),
        edit('lookback.yml', 'title: Crumb & Crust', `title: Crumb & Crust # ${gitHub}`),
      ],
      finds: [
        { file: 'lookback.yml', at: `# ⟦${gitHub}⟧` },
        { file: 'runbooks/relight-the-oven.md', at: `aws_secret_access_key = ⟦${amazon}⟧` },
      ],
    },
    {
      story: 'A session of someone who was signed in',
      edits: [edit(coldOven, lesson, `The till sent ${web} with each order.`)],
      finds: [{ file: coldOven, at: `sent ⟦${web}⟧ with` }],
    },
    {
      story: 'It is one whatever lookback.yml says, which cannot be read',
      edits: [
        edit(
          'lookback.yml',
          'sev2:\n    name: Minor\n    description: Some customers cannot order some bread.',
          'sev2: Minor',
        ),
        edit(coldOven, lesson, `Someone signed in with ${gitHub}.`),
      ],
      finds: [{ file: coldOven, at: `with ⟦${gitHub}⟧.` }],
      also: ['schema/wrong-type'],
    },
  ],
  passes: [
    {
      story: 'Variables, masks and words for a secret',
      edits: [
        edit(
          coldOven,
          lesson,
          '```sh\ncurl -H "Authorization: Bearer $TOKEN_OF_THE_OVEN_CONTROL" https://example.com\nexport AWS_SECRET_ACCESS_KEY=<your key>\ngh auth login # ghp_****\n```',
        ),
      ],
    },
    {
      story: 'Hashes, digests and ids are no secrets',
      edits: [
        edit(
          coldOven,
          lesson,
          'Rolled back to 3f2a9c4be1d07756aa90c1f2e4d5b6a798c0d1e2, image sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, request 0b0fa6a7-5bd6-4a4c-9b0a-0a4f6a2f8d11.',
        ),
      ],
    },
    {
      story: 'The configuration lists an example that opens nothing',
      edits: [
        edit('lookback.yml', 'title: Crumb & Crust', `title: Crumb & Crust\nleaks: { allowed: [${gitHub}] }`),
        edit(coldOven, lesson, `Tokens look like ${gitHub}.`),
      ],
    },
  ],
};
