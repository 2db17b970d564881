import { coldOven, edit, flourShortage, inPieces, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

const password = inPieces('kneten', '-7-mal');
const signature = inPieces('9f3', 'c1b7a60d84e52f').repeat(2);
const hook = inPieces('T0BROT0000/', 'B0TEIG0000/', 'Sauerteig0Sauerteig0Teig');
const slack = ['https://hooks', 'slack', 'com/services/'].join('.');
const discord = `https://discord.com/api/webhooks/123456789012345678/`;

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A connection string has its password',
      edits: [
        edit(
          flourShortage,
          'Nothing more is known.',
          `Connect to \`postgres://baker:${password}@orders.crumb.dev/orders\`.`,
        ),
      ],
      finds: [{ file: flourShortage, at: `baker:⟦${password}⟧@orders` }],
    },
    {
      story: 'A link to a graph is signed, and a password stands in a query',
      edits: [
        edit(
          coldOven,
          lesson,
          `See [the graph](https://graphs.crumb.dev/oven?from=04:00&X-Amz-Signature=${signature}) and <https://till.crumb.dev/?user=rye&password=${password}>.`,
        ),
      ],
      finds: [
        { file: coldOven, at: `X-Amz-Signature=⟦${signature}⟧)` },
        { file: coldOven, at: `password=⟦${password}⟧>` },
      ],
    },
    {
      story: 'Webhooks are listed in a comment',
      edits: [
        edit(
          coldOven,
          lesson,
          `${lesson}\n\n<!-- ${slack}${hook} and ${discord}${'Brot-Teig_0'.repeat(6)} -->`,
        ),
      ],
      finds: [
        { file: coldOven, at: `services/⟦${hook}⟧ and` },
        { file: coldOven, at: `⟦${'Brot-Teig_0'.repeat(6)}⟧ -->` },
      ],
    },
    {
      story: 'A password that is an e-mail address is told as a password',
      edits: [edit(coldOven, lesson, 'See <https://till.crumb.dev/?password=rye7@crumb.dev>.')],
      finds: [{ file: coldOven, at: 'password=⟦rye7@crumb.dev⟧>' }],
    },
  ],
  passes: [
    {
      story: 'Places for a password, and addresses of documentation',
      edits: [
        edit(
          coldOven,
          lesson,
          `Connect to \`postgres://baker:$PASSWORD@orders.crumb.dev\`, \`redis://:<password>@cache\`, \`https://user:password@crumb.dev\` or \`https://rye:${password}@example.com/\`.`,
        ),
      ],
    },
    {
      story: 'Queries without a secret',
      edits: [
        edit(
          coldOven,
          lesson,
          'See https://github.com/example/lookback/issues?page=2&sort=key&code=404 and https://crumb.dev/search?token=roll&key=PROJ-1234.',
        ),
      ],
    },
  ],
};
