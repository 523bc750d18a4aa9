import { JsonSplitter, SplitFailure } from './json-splitter.js';

function splitInPieces(text: string | Buffer, size: number): { list: string; value: unknown }[] {
  const bytes = Buffer.from(text as string);
  const splitter = new JsonSplitter(1_000_000);
  const found: { list: string; value: unknown }[] = [];
  for (let at = 0; at < bytes.length; at += size)
    found.push(...splitter.split(bytes.subarray(at, at + size)));
  splitter.end();
  return found;
}

const valuesOf = (text: string, size = 7) => splitInPieces(text, size).map(({ value }) => value);

describe('JsonSplitter', () => {
  const block = {
    errcode: 0,
    tagname: '[{"userlist": [1]}]',
    other: { userlist: [1, 2], deep: [[{}]] },
    userlist: [
      { userid: 'a', name: '张三👩‍💻', note: 'quote " and \\ and \u2028 ]},{[' },
      { userid: 'b', nested: { list: [[1, [2]], { x: ']' }], empty: {}, none: [] } },
      {},
    ],
    partylist: [1, -2.5e3, true, null, 'a,b]', []],
    empty: [],
    after: null,
  };

  it.each([1, 2, 3, 5, 64, 10_000])('yields the elements of all lists from pieces of %d bytes', (size) => {
    const wanted = [
      ...block.userlist.map((value) => ({ list: 'userlist', value })),
      ...block.partylist.map((value) => ({ list: 'partylist', value })),
    ];
    expect(splitInPieces(JSON.stringify(block), size)).toEqual(wanted);
    expect(splitInPieces(JSON.stringify(block, undefined, 2), size)).toEqual(wanted);
  });

  it('reads escapes, and surrogate pairs wherever a piece ends', () => {
    const text = String.raw`{"l":["\ud83d\ude00","😀\\","\"","\\\"]"]}`;
    for (let size = 1; size < 20; size++) expect(valuesOf(text, size)).toEqual(['😀', '😀\\', '"', '\\"]']);
  });

  it('ignores a byte order mark and white space around', () => {
    expect(valuesOf('\ufeff \n{ "l" : [ 1 , 2 ] } \n')).toEqual([1, 2]);
  });

  it('names lists that are empty', () => {
    const splitter = new JsonSplitter(10);
    expect([...splitter.split(Buffer.from('{"userlist": [ ], "x": 1}'))]).toEqual([]);
    splitter.end();
    expect([...splitter.lists]).toEqual(['userlist']);
  });

  it('reads names like __proto__ without harm', () => {
    expect(splitInPieces('{"__proto__":[{"a":1}]}', 4)).toEqual([{ list: '__proto__', value: { a: 1 } }]);
  });

  it('reads an element that is nested 100,000 deep', () => {
    const deep = 100_000;
    const [value] = valuesOf(`{"l":[${'['.repeat(deep)}${']'.repeat(deep)}]}`, 1_000);
    let depth = 0;
    for (let next = value; Array.isArray(next); next = next[0]) depth++;
    expect(depth).toBe(deep);
  });

  it.each([
    ['', 'is cut off'],
    ['{"l":[1,2', 'is cut off'],
    ['{"l":[1,2]', 'is cut off'],
    ['{"l":["a', 'is cut off'],
    ['[1]', 'is not a JSON object'],
    ['"{}"', 'is not a JSON object'],
    ['<html>', 'is not a JSON object'],
    ['{"l":[1]}{"l":[2]}', 'is not a JSON object'],
    ['{"l":[1]}]', 'is not a JSON object'],
    ['{"l":[1,,2]}', 'is not valid JSON'],
    ['{"l":[1,]}', 'is not valid JSON'],
    ['{"l":[{"a":1]}]}', 'has a list that is not closed'],
    ['{"l":[1}', 'has a list that is not closed'],
    ['{"l":[undefined]}', 'is not valid JSON'],
    ['{l:[1]}', 'is not valid JSON'],
  ])('refuses %s', (text, why) => {
    for (const size of [1, 3, 100]) expect(() => valuesOf(text, size)).toThrow(new SplitFailure(why));
  });

  it('refuses an element that is too long before it has ended, and quotes nothing of it', () => {
    const splitter = new JsonSplitter(100);
    expect([...splitter.split(Buffer.from('{"l":["short","'))]).toHaveLength(1);
    expect(() => {
      for (let piece = 0; piece < 100; piece++) splitter.split(Buffer.from('s3cret-text')).next();
    }).toThrow(new SplitFailure('has an element of more than 100 bytes'));
  });
});
