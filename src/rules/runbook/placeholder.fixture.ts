import type { RuleFixture } from '../fixture.ts';
import { relight, withSteps } from './relight.ts';

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
  ],
};
