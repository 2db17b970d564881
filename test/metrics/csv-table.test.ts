import { expect, test } from 'vitest';
import { csvTable } from '../../src/metrics/reporters/csv-table.ts';

test('rows end in CRLF; commas, quotes and line breaks are quoted, everything else is not', () => {
  expect(
    csvTable([
      ['service', 'minutes'],
      ['Bread, rolls', 12.5],
      ['The "big" oven', 0],
      ['two\nlines', 1],
      ['two\r\nmore', 2],
      ['Brötchen; süß', 3],
      ['', 4],
    ]),
  ).toBe(
    'service,minutes\r\n"Bread, rolls",12.5\r\n"The ""big"" oven",0\r\n"two\nlines",1\r\n"two\r\nmore",2\r\nBrötchen; süß,3\r\n,4\r\n',
  );
});

test('a text that a spreadsheet would run is a text; a number stays one', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '＝1',
    '=HYPERLINK("http://example.com","x")',
  ];
  expect(csvTable([[...formulas, -1, 'a=1']])).toBe(
    `'=1+1,'+1,'-1,'@SUM(A1),' =1,'\t=1,'＝1,"'=HYPERLINK(""http://example.com"",""x"")",-1,a=1\r\n`,
  );
});
