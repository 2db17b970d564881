import { cleaning, edit, onlineOrders, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'Users are told whom to write to',
      edits: [
        edit(
          cleaning,
          'visibility: status',
          'visibility: status\nimpact: "No rolls at night; ask rye@crumb.dev."',
        ),
      ],
      finds: [{ file: cleaning, at: 'ask ⟦rye@crumb.dev⟧.' }],
    },
    {
      story: 'A component has a phone',
      edits: [
        edit(
          onlineOrders,
          '  group: Shop',
          '  group: Shop\n  description: Orders, or by phone +49 30 901820111',
        ),
      ],
      finds: [{ file: onlineOrders, at: 'phone ⟦+49 30 901820111⟧' }],
    },
  ],
  passes: [
    {
      story: 'The body is not shown, and how to reach who is on call neither',
      edits: [
        edit(cleaning, 'The night shift bakes', 'The night shift (rye@crumb.dev) bakes'),
        edit(onlineOrders, 'owner: shop', 'owner: shop\non_call: rye@crumb.dev'),
      ],
    },
  ],
};
