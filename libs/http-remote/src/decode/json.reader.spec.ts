import fc from 'fast-check';
import { performance } from 'node:perf_hooks';
import { parseJson } from './json.reader.js';

/** A number that JSON can write but JavaScript cannot represent. */
class Digits {
  constructor(readonly text: string) {}
}

function write(value: unknown): string {
  if (value instanceof Digits) return value.text;
  if (Array.isArray(value)) return `[ ${value.map(write).join(' ,')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`)
    .join(',\n')}}`;
}

function expected(value: unknown): unknown {
  if (value instanceof Digits) return value.text;
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expected(item)]));
}

const digits = fc
  .oneof(
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }).map(String),
    fc.bigInt({ min: -(2n ** 80n), max: -(2n ** 53n) }).map(String),
    fc.constantFrom(
      '1e400',
      '-1E+16',
      '12345678901234567.5',
      '1234567.890123456789e+12',
      '9007199254740991.9',
    ),
  )
  .map((text) => new Digits(text));
const safe = fc.double({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, noNaN: true });
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('12345678901234567890', '":12345678901234567890,"', '\\": 1e400', '\\', '[9e999]', '\\\\"'),
);
const key = text.filter((name) => name !== '__proto__' && name !== 'constructor');
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false),
    text,
    safe.map((number) => number + 0),
    digits,
    fc.array(tie('value')),
    fc.dictionary(key, tie('value')),
  ),
})).value;

describe('parseJson', () => {
  it('returns numbers beyond 2^53 as their text at any position, and does not change strings', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(parseJson(write(value))).toEqual(expected(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['12345678901234567890', '12345678901234567890'],
    ['12345678901234567.5', '12345678901234567.5'],
    ['0.12345678901234567890', 0.12345678901234568],
    ['1e400', '1e400'],
    ['-1.5E+400', '-1.5E+400'],
    ['1e15', 1e15],
    ['1e-400', 0],
    ['-0', -0],
    ['[1,1e400]', [1, '1e400']],
    [
      '["1e400",{"9007199254740993":9007199254740993}]',
      ['1e400', { '9007199254740993': '9007199254740993' }],
    ],
    ['{"a":"\\\\","b":9007199254740993}', { a: '\\', b: '9007199254740993' }],
    ['{"__proto__":{"a":9007199254740993},"b":9007199254740993}', { b: '9007199254740993' }],
  ])('reads %s', (json, value) => {
    expect(parseJson(json)).toEqual(value);
  });

  it.each([
    '00000000000000000001',
    '[01234567890123456789]',
    '[12345678901234567890.]',
    '[.12345678901234567890]',
    '[12345678901234567890 "]',
    '[1e400e]',
    '[+12345678901234567890]',
    '{12345678901234567890:1}',
    '["12345678901234567890]',
    '{"a":12345678901234567890',
  ])('rejects %s', (json) => {
    expect(() => parseJson(json)).toThrow(SyntaxError);
  });

  it('reads any huge response in linear time', () => {
    const large = '12345678901234567890';
    const started = performance.now();
    for (const json of [
      `["${'x'.repeat(10_000_000)}",${large}]`,
      `["${'\\"'.repeat(3_000_000)}",${large}]`,
      `["${'\\\\'.repeat(3_000_000)}",${large}]`,
      `[${`${large},`.repeat(200_000)}1]`,
      `[${'1,'.repeat(2_000_000)}${large}]`,
    ])
      expect((parseJson(json) as unknown[]).length).toBeGreaterThan(1);
    expect(parseJson(`[${'9'.repeat(5_000_000)}]`)).toEqual(['9'.repeat(5_000_000)]);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
