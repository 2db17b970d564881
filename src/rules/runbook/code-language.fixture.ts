import { coldOven, edit, type RuleFixture } from '../fixture.ts';
import { relight, withSteps } from './relight.ts';

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A command in a list without a language',
      edits: [
        withSteps(
          '1. Open the valve.\n\n   ```\n   valve open\n   ```\n\n2. Look.\n\n   ~~~~ sh\n   flame show\n   ~~~~',
        ),
      ],
      finds: [{ file: relight, at: 'valve.\n\n   ⟦```⟧\n   valve' }],
    },
  ],
  passes: [
    {
      story: 'An incident may show what it likes',
      edits: [edit(coldOven, 'A cold oven looks like a quiet morning.', 'It said:\n\n```\nno flame\n```')],
    },
    {
      story: 'Commands and output say what they are; indented code cannot',
      edits: [withSteps('```sh\nvalve open\n```\n\n```text\nopen\n```\n\n    valve show')],
    },
    {
      story: 'A fence that is quoted keeps its form',
      edits: [
        withSteps('> ```\n> valve open\n> ```\n\nSo the supplier writes. At night:\n\n```text\nopen\n```'),
      ],
    },
  ],
};
