import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignedVariables } from '../../src/runbook/assigned-variables.ts';
import { explains } from '../../src/runbook/explains.ts';
import { placeholdersIn } from '../../src/runbook/placeholder.ts';

const found = (text: string, language = 'sh') =>
  placeholdersIn({ text, language }).map(({ kind, written }) => `${kind} ${written}`);

test.each([
  ['angle brackets', 'kubectl -n <my-namespace> get pod <pod>', ['angle <my-namespace>', 'angle <pod>']],
  ['joined by a sign', 'ssh <user>@<host-ip>:<port>', ['angle <user>', 'angle <host-ip>', 'angle <port>']],
  ['variables', `curl $HOST/\${PATH_OF_JOB}`, ['variable $HOST', `variable \${PATH_OF_JOB}`]],
  ['inside double quotes', 'curl "$TARGET"', ['variable $TARGET']],
  ['braces', 'helm upgrade {{ns}}', ['braces {{ns}}']],
  [
    'words',
    'export A=YOUR_TOKEN b=your-cluster c=CHANGEME d=XXXX',
    ['word YOUR_TOKEN', 'word your-cluster', 'word CHANGEME', 'word XXXX'],
  ],
  [
    'below a prompt only what was typed',
    '$ get <pod>\nname <other>\nroot@db:~# cat <file>',
    ['angle <pod>', 'angle <file>'],
  ],
  ['redirections', 'sort <in >out; cat <<EOF >x\nEOF', []],
  ['generic types', 'List<String> x = new Map<K, V>();', []],
  ['what kubectl prints', 'NAME  <none>  <unknown>  <pending>', []],
  ['a variable with a default, one that stops, one that is escaped', `echo \${A_B:-x} \${C_D:?} \\$E_F`, []],
  ['inside single quotes', `awk -F: '{ print $NAME }'`, []],
  ['what every shell sets', 'cd $HOME; echo $PATH $RANDOM', []],
  ['templates of Go', `-o go-template='{{range .items}}{{name}}{{end}}'`, []],
  ['names of temporary files', 'mktemp /tmp/x.XXXX', []],
  ['comments', '# the <pod> of the alert\nget', []],
  ['markup', '<entry>x</entry>', []],
])('%s', (_story, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('output and markup are no commands, whatever they hold', () => {
  expect(['text', 'html', 'XML', 'diff'].flatMap((language) => found('get <pod> $POD', language))).toEqual(
    [],
  );
  expect(found('update x set y = <value> where $NAME', 'sql')).toEqual(['angle <value>']);
});

test('a variable gets its value by assignment, by a loop, by reading', () => {
  const code =
    'export POD=x; NODE="y" run\nfor HOST in a b; do read -r -p "sure? " ANSWER; done\nif [ $A == 1 ]';
  expect(assignedVariables(code)).toEqual(['POD', 'NODE', 'HOST', 'ANSWER']);
});

test.each([
  ['<pod>', 'Replace `<pod>`.', '', true],
  ['<pod>', 'Pods die.', '', false],
  ['<pod>', '', 'Look at one of the pods:', true],
  ['<pod-name>', '', 'The pod of the alert:', true],
  ['<pod>', '', 'A podium:', false],
  ['$POD', 'POD is the first of them.', '', true],
  ['$POD_ZONE', '', 'Its pod:', false],
  ['<value of the instance label>', '', '', true],
  ['xxxx', '', 'xxxx', false],
])('whether %s is explained by %j, and %j close by: %s', (written, text, closeBy, expected) => {
  const [placeholder] = placeholdersIn({ text: `run ${written}`, language: 'sh' });
  expect(placeholder?.written).toBe(written);
  expect(placeholder !== undefined && explains(text, closeBy, placeholder)).toBe(expected);
});

test('any code: every placeholder lies where it says', () => {
  const pieces = fc.constantFrom(
    ...`< > <a> { } {{ }} {{a}} $ $AB \${AB} xxx YOUR_ A $\\`.split(' '),
    '\n',
    ' ',
    '# ',
    "'",
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      for (const { at, written } of placeholdersIn({ text, language: 'sh' }))
        expect(text.slice(at, at + written.length)).toBe(written);
    }),
  );
});
