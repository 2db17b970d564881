import { coldOven, edit, flourShortage, inPieces, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

const begin = inPieces('-----BEGIN RSA ', 'PRIVATE KEY-----');
const end = inPieces('-----END RSA ', 'PRIVATE KEY-----');
const line = 'MIIBrotKneten0123456789Sauerteig'.repeat(2);

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A key is pasted with its certificate',
      edits: [
        edit(
          flourShortage,
          'Nothing more is known.',
          `\`\`\`text\n${begin}\n${line}\n${line}\n${end}\n\`\`\``,
        ),
      ],
      finds: [{ file: flourShortage, at: `⟦${begin}\n${line}\n${line}\n${end}⟧` }],
    },
    {
      story: 'The end of the key is missing',
      edits: [edit(coldOven, lesson, `The log began with\n\n    ${begin}\n    ${line}\n`)],
      finds: [{ file: coldOven, at: `⟦${begin}\n    ${line}⟧` }],
    },
  ],
  passes: [
    {
      story: 'A certificate is public, and a key may be spoken of',
      edits: [
        edit(
          coldOven,
          lesson,
          `-----BEGIN CERTIFICATE-----\n${line}\n-----END CERTIFICATE-----\n\nThe file must begin with \`${begin}\`.`,
        ),
      ],
    },
    {
      story: 'A key without its contents',
      edits: [edit(coldOven, lesson, `\`\`\`text\n${begin}\n[removed]\n${end}\n\`\`\``)],
    },
  ],
};
