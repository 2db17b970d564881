import { coldOven, edit, type RuleFixture } from '../fixture.ts';

const lesson = 'A cold oven looks like a quiet morning.';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'The account ends at a person',
      edits: [edit(coldOven, lesson, 'The valve was left open. The cause was human error.')],
      finds: [{ file: coldOven, at: 'The cause was ⟦human error⟧.' }],
    },
    {
      story: 'The two words stand on two lines',
      edits: [edit(coldOven, lesson, 'The valve was left open, by Operator\nError once more.')],
      finds: [{ file: coldOven, at: 'by ⟦Operator\nError⟧ once more' }],
    },
    {
      story: 'A factor is a slip of the finger',
      edits: [edit(coldOven, 'title: One burner carries the whole morning', 'title: A fat-fingered valve')],
      finds: [{ file: coldOven, at: 'title: A ⟦fat-fingered⟧ valve' }],
    },
    {
      story: 'Someone made a mistake, with an apostrophe that a word processor set',
      edits: [
        edit(
          coldOven,
          lesson,
          'It was the baker’s turn, but the night shift’s **mistake**. They made a mistake.',
        ),
      ],
      finds: [
        { file: coldOven, at: 'the night ⟦shift’s **mistake⟧**' },
        { file: coldOven, at: 'They ⟦made a mistake⟧.' },
      ],
    },
  ],
  passes: [
    {
      story: 'A quotation keeps its words',
      edits: [edit(coldOven, lesson, 'The first report read “human error”.\n\n> It was operator error.')],
    },
    {
      story: 'Code, a link and an address keep theirs',
      edits: [
        edit(
          coldOven,
          lesson,
          'The form calls it `human error`, see [human error](https://example.com/human-error).\n\n```text\nreason: human error\n```',
        ),
      ],
    },
    {
      story: 'Errors that users saw are counted',
      edits: [edit(coldOven, lesson, 'The user error rate rose to 4 %, and user errors filled the log.')],
    },
    {
      story: 'The configuration allows the name of a course',
      edits: [
        edit(
          'lookback.yml',
          'title: Crumb & Crust',
          'title: Crumb & Crust\nlanguage: { allowed: [beyond human error] }',
        ),
        edit(coldOven, lesson, 'All of us took the course Beyond Human\nError in May.'),
      ],
    },
    {
      story: 'Between the two words stood code',
      edits: [edit(coldOven, lesson, 'The operator `pod` error was taken for another by mistake.')],
    },
    {
      story: 'The configuration allows the very words',
      edits: [
        edit(
          'lookback.yml',
          'title: Crumb & Crust',
          'title: Crumb & Crust\nlanguage: { allowed: [human error] }',
        ),
        edit(coldOven, lesson, 'The course is about human error.'),
      ],
    },
  ],
};
