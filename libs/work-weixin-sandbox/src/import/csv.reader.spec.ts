import { readCsv } from './csv.reader.js';

const cells = (text: string | Buffer) => readCsv(Buffer.from(text)).map((row) => row.cells);

describe('readCsv', () => {
  it.each<[string, string, string[][]]>([
    [
      'lines',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF and an end of line at the end',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['CR alone', 'a\rb', [['a'], ['b']]],
    ['a byte order mark', '\ufeff姓名,帐号', [['姓名', '帐号']]],
    ['a quoted cell after a byte order mark', '\ufeff"姓名",帐号', [['姓名', '帐号']]],
    ['quoted cells', '"a,b","c\nd","e""f",""', [['a,b', 'c\nd', 'e"f', '']]],
    ['a quoted cell that is a quote', '""""', [['"']]],
    ['a quote inside a plain cell', 'a"b,c', [['a"b', 'c']]],
    [
      'empty cells',
      ',a,\n,,',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['empty lines', '\n\na\n \n\nb\n', [['a'], ['b']]],
    ['emoji', '😀,"👨‍👩‍👧"', [['😀', '👨‍👩‍👧']]],
    ['nothing', '', []],
  ])('reads %s', (_name, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('counts lines, also those in a quoted cell', () => {
    const rows = readCsv(Buffer.from('h\n"a\r\nb\nc",x\n\nlast\r\nend'));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6, 7]);
  });

  it.each([
    ['a quote without an end', 'a\n"b', 'line 2 has a quote without an end'],
    ['text behind a quoted cell', 'a\n"b"c', 'line 2 has text behind a quoted cell'],
    ['a space behind a quoted cell', '"b" ,c', 'line 1 has text behind a quoted cell'],
  ])('rejects %s', (_name, text, message) => {
    expect(() => cells(text)).toThrow(message);
  });

  it('rejects another charset', () => {
    expect(() => cells(Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]))).toThrow('the file is not UTF-8');
  });

  it('reads a cell of several megabytes, and a megabyte of quotes', () => {
    const long = 'x'.repeat(5_000_000);
    expect(cells(`"${long}",b`)).toEqual([[long, 'b']]);
    expect(cells(`"${'""'.repeat(500_000)}"`)[0]?.[0]).toHaveLength(500_000);
  });
});
