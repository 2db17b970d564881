import { edit, type RuleFixture } from '../fixture.ts';
import { relight, withSteps } from './relight.ts';

const night = 'The shop opens at five, and bread for it is on the trays by then. '.repeat(8).trim();

export const fixture: RuleFixture = {
  fires: [
    {
      story: 'A name in angle brackets that nobody explained, at its first use',
      edits: [
        withSteps('1. Open it.\n\n   ```sh\n   valve open <burner>\n   valve show <burner> >log.txt\n   ```'),
      ],
      finds: [{ file: relight, at: 'valve open ⟦<burner>⟧' }],
    },
    {
      story: 'A variable that is set nowhere, in a command in the text',
      edits: [withSteps('1. Look at it with `valve -n $KITCHEN show all`.')],
      finds: [{ file: relight, at: 'valve -n ⟦$KITCHEN⟧ show' }],
    },
    {
      story: 'Braces, capitals and crosses',
      edits: [withSteps('Run:\n\n```sh\nvalve open {{ burner }} --pin YOUR_PIN --code xxxx\n```')],
      finds: [
        { file: relight, at: 'open ⟦{{ burner }}⟧' },
        { file: relight, at: '--pin ⟦YOUR_PIN⟧' },
        { file: relight, at: '--code ⟦xxxx⟧' },
      ],
    },
    {
      story: 'A name in brackets is not what a variable of that name is set to',
      edits: [withSteps('Run:\n\n```sh\nKITCHEN=two\nvalve open <KITCHEN>\n```')],
      finds: [{ file: relight, at: 'open ⟦<KITCHEN>⟧' }],
    },
    {
      story: 'The first use is a command in the text, the second in a block further down',
      edits: [
        withSteps(
          '1. Look at it with `valve show <burner>`.\n2. Open it:\n\n   ```sh\n   valve open <burner>\n   ```',
        ),
      ],
      finds: [{ file: relight, at: 'valve show ⟦<burner>⟧' }],
    },
    {
      story: 'The first use is in a block, the second in the text below it',
      edits: [
        withSteps(
          '1. Open it:\n\n   ```sh\n   valve open <burner>\n   ```\n\n2. Look at it with `valve show <burner>`.',
        ),
      ],
      finds: [{ file: relight, at: 'valve open ⟦<burner>⟧' }],
    },
    {
      story: 'In code that is only indented, and between tildes',
      edits: [
        withSteps(
          'First open it.\n\n    valve open <burner>\n    valve show $KITCHEN\n\nThen light it.\n\n~~~sh\nvalve light --pin YOUR_PIN\n~~~',
        ),
      ],
      finds: [
        { file: relight, at: 'valve open ⟦<burner>⟧' },
        { file: relight, at: 'show ⟦$KITCHEN⟧' },
        { file: relight, at: '--pin ⟦YOUR_PIN⟧' },
      ],
    },
    {
      story: 'The title has it too, and explains nothing',
      edits: [
        edit(relight, 'title: Relight the oven', 'title: Relight <burner> of the oven'),
        withSteps('```sh\nvalve open <burner>\n```'),
      ],
      finds: [{ file: relight, at: 'valve open ⟦<burner>⟧' }],
    },
    {
      story: 'The word stands somewhere else in the runbook, far above and far below the command',
      edits: [
        withSteps(
          `Mind the burner.\n\n${night}\n\n\`\`\`sh\nvalve open <burner>\n\`\`\`\n\n${night}\n\nMind the burner.`,
        ),
      ],
      finds: [{ file: relight, at: 'valve open ⟦<burner>⟧' }],
    },
  ],
  passes: [
    {
      story: 'A table explains it',
      edits: [
        withSteps(
          '| placeholder | what it is |\n|---|---|\n| `<burner>` | its number, from the alert |\n\n```sh\nvalve open <burner>\n```',
        ),
      ],
    },
    {
      story: 'The sentence before the command, or a comment in it, explains it',
      edits: [
        withSteps(
          'Open the valve of each burner:\n\n```sh\n# PIN is on the card in the safe\nvalve open <burner-name> --pin $PIN\n```',
        ),
      ],
    },
    {
      story: 'The script sets its variables itself',
      edits: [
        withSteps(
          '```sh\nKITCHEN=two\nfor BURNER in 1 2; do valve open "$KITCHEN/$BURNER"; done\n```\n\n```sh\nvalve show "$KITCHEN"\n```',
        ),
      ],
    },
    {
      story:
        'What only looks like one: redirections, templates, fields of awk, markup, output below a prompt',
      edits: [
        withSteps(`\`\`\`sh
sort <in.txt >out.txt
valve list -o go-template='{{range .items}}{{name}}{{end}}' | awk '{ print $NF, $FIELD }'
curl -s https://oven.example/log | grep -c '<entry>'
mktemp -d /tmp/oven.XXXXXX; echo "$HOME" \${PIN:?}
\`\`\`

\`\`\`console
$ valve show all
burner   <none>   <open>
\`\`\`

\`\`\`html
<entry>warm</entry>
\`\`\``),
      ],
    },
    {
      story: 'The sentence after the command explains it',
      edits: [withSteps('```sh\nvalve open <burner>\n```\n\nThe number of the burner is on its plate.')],
    },
    {
      story: 'A comment in an earlier block explains it',
      edits: [
        withSteps(
          `\`\`\`sh\n# <burner> is the number on the plate\nvalve list\n\`\`\`\n\n${night}\n\n\`\`\`sh\nvalve open <burner>\n\`\`\``,
        ),
      ],
    },
    {
      story: 'One word between backticks is a name and no command, however many backticks there are',
      edits: [
        withSteps(
          `The plate reads \`\`<burner>\`\` in brass.\n\n${night}\n\n\`\`\`sh\nvalve open <burner>\n\`\`\``,
        ),
      ],
    },
    {
      story: 'Behind the language stands what the page shows above the code',
      edits: [withSteps('```sh title="<host>.sh"\nvalve list\n```')],
    },
    {
      story: 'A picture of a command, and one that was quoted',
      edits: [
        withSteps(
          '<img alt="valve open <burner>" src="https://example.com/valve.png">\n\n> Someone typed:\n>\n>     valve open <burner>\n\nIt opened.',
        ),
      ],
    },
  ],
};
