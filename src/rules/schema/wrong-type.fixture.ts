import { coldOven, edit, flourShortage, type RuleFixture } from '../fixture.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A title that YAML takes for a number',
      edits: [edit(coldOven, 'title: The big oven went cold before the morning orders', 'title: 1.10')],
      finds: [{ file: coldOven, at: 'title: ⟦1.10⟧' }],
    },
    {
      story: 'One service is written as a text',
      edits: [edit(flourShortage, 'services: [online-orders]', 'services: online-orders')],
      finds: [{ file: flourShortage, at: 'services: ⟦online-orders⟧' }],
    },
    {
      story: 'A key was left without a value',
      edits: [edit(coldOven, 'detected_by: alert', 'detected_by:')],
      finds: [{ file: coldOven, at: '⟦detected_by⟧:' }],
    },
    {
      story: 'A title with zeros in front, and one with an exponent',
      edits: [
        edit(coldOven, 'title: One burner carries the whole morning', 'title: 0123'),
        edit(flourShortage, 'title: Flour ran out on a Saturday', 'title: 12345e6'),
      ],
      finds: [
        { file: coldOven, at: 'title: ⟦0123⟧' },
        { file: flourShortage, at: 'title: ⟦12345e6⟧' },
      ],
    },
    {
      story: 'A title that says null, and a severity that is a tilde',
      edits: [
        edit(flourShortage, 'title: Flour ran out on a Saturday', 'title: null'),
        edit(flourShortage, 'severity: sev2', 'severity: ~'),
      ],
      finds: [
        { file: flourShortage, at: 'title: ⟦null⟧' },
        { file: flourShortage, at: 'severity: ⟦~⟧' },
      ],
    },
    {
      story: 'A title that begins with the number of a ticket',
      edits: [edit(flourShortage, 'title: Flour ran out on a Saturday', 'title: #42 came back')],
      finds: [{ file: flourShortage, at: '⟦title⟧: #42' }],
    },
    {
      story: 'A title in brackets, and one in braces',
      edits: [
        edit(flourShortage, 'title: Flour ran out on a Saturday', 'title: [flour, rye]'),
        edit(coldOven, 'title: One burner carries the whole morning', 'title: {{ burner }}'),
      ],
      finds: [
        { file: coldOven, at: 'title: ⟦{{ burner }}⟧' },
        { file: flourShortage, at: 'title: ⟦[flour, rye]⟧' },
      ],
    },
    {
      story: 'A number in quotes',
      edits: [edit(coldOven, 'customers: 120', 'customers: "1,200"')],
      finds: [{ file: coldOven, at: 'customers: ⟦"1,200"⟧' }],
    },
  ],
  passes: [
    {
      story: 'The number is quoted',
      edits: [edit(coldOven, 'title: The big oven went cold before the morning orders', 'title: "1.10"')],
    },
  ],
};
