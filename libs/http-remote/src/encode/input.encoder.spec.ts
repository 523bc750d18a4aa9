import { AllKinds, Item, encodeOne } from '../../../../test/support/codec.js';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName, type JsonNameOptions } from '../declare/json-name.decorator.js';
import { decodeOutput } from '../decode/value.decoder.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import type { HttpParameterType } from '../metadata/http-parameter-type.js';
import { readInput } from '../metadata/input.reader.js';
import { PreparedRequest } from '../dispatch/prepared-request.js';
import { encodeInput } from './input.encoder.js';

describe('encodeInput', () => {
  it('distinguishes absent, null and empty', () => {
    const input = Object.assign(new AllKinds(), {
      text: '',
      number: 0,
      flag: false,
      texts: [],
      instant: undefined,
      shanghai: null,
      nullable: null,
      nullableItem: null,
    });
    expect(encodeInput(input).body).toEqual({ s: '', n: 0, b: false, ss: [], null: null, nullDto: null });
  });

  it('places values in path, query, header and body', () => {
    @HttpRemoteApi({ action: 'a/{id}/{ids}', desc: 'A', httpMethod: 'PUT' })
    class Put extends HttpRemoteInput {
      @JsonName('id', { in: 'path' }) id = 'x/y z';
      @JsonName('ids', { in: 'path' }) ids = [1, 2];
      @JsonName('q', { in: 'query' }) query = ['a&b', 'c'];
      @JsonName('at', { in: 'query', dateFormat: 'yyyyMMdd' }) at = new Date(2026, 0, 2);
      @JsonName('X-List', { in: 'header' }) list = ['a', 'b'];
      @JsonName('on', { booleanAs: 'int' }) on = true;
    }
    expect(encodeInput(new Put())).toEqual({
      method: 'PUT',
      path: 'a/x%2Fy%20z/1%2C2',
      query: [
        ['q', 'a&b'],
        ['q', 'c'],
        ['at', '20260102'],
      ],
      headers: { 'x-list': 'a, b' },
      body: { on: 1 },
    });
  });

  it.each([undefined, null, '', '.', '..', []])('rejects %p in a path', (value) => {
    expect(() => encodeOne(value, { in: 'path' })).toThrow(/is not valid in a path/);
  });

  it.each(['a\r\nb: c', '\u4e2d', 'a\x00'])('rejects %j in a header', (value) => {
    expect(() => encodeOne(value, { in: 'header' })).toThrow(/a character that a header cannot hold/);
  });

  it('rejects an element that contains the separator of its list', () => {
    expect(() => encodeOne(['a', 'b|@all'], { separator: '|' })).toThrow(
      /v\[1\] contains the separator "\|"/,
    );
    expect(() => encodeOne(['a,b'], { in: 'path' })).toThrow(/contains the separator ","/);
    expect(() => encodeOne(['a,b'], { in: 'header' })).toThrow(/contains the separator ","/);
    expect(encodeOne('a|b', { separator: '|' }).body).toEqual({ v: 'a|b' });
  });

  it('rejects a lone surrogate in every part of the request', () => {
    for (const options of [{}, { in: 'query' }, { in: 'path' }, { in: 'header' }] as const) {
      expect(() => encodeOne('\ud800', options)).toThrow(/lone surrogate/);
    }
    expect(() => encodeOne('a\udc00', {}, 'FormData')).toThrow(/lone surrogate/);
    expect(encodeOne('😀', { in: 'path' }).path).toBe('a/%F0%9F%98%80/z');
  });

  const notEncodable: [string, unknown][] = [
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a bigint', 10n],
    ['a symbol', Symbol('s')],
    ['a function', () => 1],
    ['an invalid date', new Date(NaN)],
    ['a map', new Map()],
    ['a set', new Set()],
    ['a promise', Promise.resolve()],
    ['a regular expression', /x/],
    ['an error', new Error('x')],
    ['bytes', Buffer.from('x')],
    ['a boxed string', new String('x')],
    ['a list with a hole', [1, , 2]], // eslint-disable-line no-sparse-arrays
    ['a list with null', [null]],
    [
      'a field that throws',
      {
        get boom(): never {
          throw new TypeError('boom');
        },
      },
    ],
  ];
  it.each(notEncodable)('rejects %s', (_, value) => {
    expect(() => encodeOne(value)).toThrow(InputNotEncodableError);
    expect(() => encodeOne(value, { in: 'query' })).toThrow(InputNotEncodableError);
  });

  it.each([null, undefined])('advises to leave out an element that is %p', (empty) => {
    const message = `v[1] is ${String(empty)}: leave the element out`;
    for (const options of [{}, { in: 'query' }, { in: 'header' }, { separator: ',' }] as const)
      expect(() => encodeOne(['a', empty], options)).toThrow(message);
    expect(() => encodeOne(['a', empty], {}, 'FormData')).toThrow(message);
  });

  it('rejects a value that contains itself', () => {
    const self: Record<string, unknown> = {};
    self.self = [self];
    expect(() => encodeOne(self, { type: 'json' })).toThrow(
      /nested deeper than 100 levels, or contains itself/,
    );
    const node = new Item();
    node.children = [node, node];
    expect(() => encodeOne(node, { type: () => Item })).toThrow(/contains itself/);
  });

  describe('of a value without a declared type', () => {
    class Money {
      constructor(readonly amount: number) {}
    }
    const json = "or { type: 'json' } for free-form JSON";
    const says = (where: string, type: string) =>
      `a: ${where} is an object, and v declares no type for it: add { type: () => ${type} } to its @JsonName(), ${json}`;

    it.each([
      ['a plain object', { userId: 'a' }, says('v', 'ItemDto')],
      ['a list of them', ['x', { userId: 'a' }], says('v[1]', '[ItemDto]')],
      ['a list of lists of them', [[{ userId: 'a' }]], says('v[0][0]', '[ItemDto]')],
      ['an instance of a DTO', new Item(), says('v', 'Item')],
      ['a list of DTOs', [new Item()], says('v[0]', '[Item]')],
      ['an instance of any other class', new Money(1), says('v', 'ItemDto')],
      ['an object without prototype', Object.create(null), says('v', 'ItemDto')],
      ['an object whose JSON is one', { toJSON: () => ({ a: 1 }) }, says('v', 'ItemDto')],
    ])('rejects %s', (_, value, message) => {
      expect(() => encodeOne(value)).toThrow(message);
      expect(() => encodeOne(value, {}, 'Xml')).toThrow(message);
      expect(() => encodeOne(value, {}, 'FormData')).toThrow(InputNotEncodableError);
      expect(() => encodeOne(value, { in: 'query' })).toThrow(InputNotEncodableError);
    });

    it('accepts scalars, lists of them, and objects with toJSON', () => {
      expect(encodeOne(['a', 1, true, new Date(0)]).body).toEqual({
        v: ['a', 1, true, '1970-01-01T00:00:00.000Z'],
      });
      expect(encodeOne(new URL('https://a.example/')).body).toEqual({ v: 'https://a.example/' });
      class MyDate extends Date {}
      expect(encodeOne(Object.freeze([new MyDate(0)])).body).toEqual({ v: ['1970-01-01T00:00:00.000Z'] });
    });

    it.each([String, Number, Boolean, Date])('rejects an object if %p is declared', (type) => {
      expect(() => encodeOne({ a: 1 }, { type: () => type })).toThrow(
        `v is an object, but its type is ${type.name}`,
      );
    });

    it('rejects an object that is not of the declared DTO, because it would be sent under its property names', () => {
      const message = 'must be an instance of Item: build the input with from({ … })';
      expect(() => encodeOne({ name: 'n' }, { type: () => Item })).toThrow(`v ${message}`);
      expect(() => encodeOne([new Item(), new Money(1)], { type: () => [Item] })).toThrow(`v[1] ${message}`);
    });

    it('rejects a declared class that would be sent empty', () => {
      const message =
        /v is an instance of \w+, whose properties have no wire names: add @JsonName\(\) to them/;
      expect(() => encodeOne(new Money(1), { type: () => Money as never })).toThrow(message);
      expect(() => encodeOne({ a: 1 }, { type: () => Object })).toThrow(message);
      class Empty {}
      expect(encodeOne(new Empty(), { type: () => Empty }).body).toEqual({ v: {} });
    });
  });

  describe('of free-form JSON', () => {
    const free = (value: unknown) => JSON.stringify(encodeOne(value, { type: 'json' }).body);

    it('keeps its keys and nulls', () => {
      const text = '{"a":null,"b":[null,{"__proto__":{"x":1}}],"constructor":"c"}';
      expect(free(JSON.parse(text))).toBe(`{"v":${text}}`);
      expect(free([null, [{ a: null }]])).toBe('{"v":[null,[{"a":null}]]}');
      for (const scalar of ['x', 0, false]) expect(free(scalar)).toBe(`{"v":${JSON.stringify(scalar)}}`);
    });

    it('uses toJSON of objects that have it', () => {
      expect(free({ toJSON: () => ({ at: new Date(0) }) })).toBe('{"v":{"at":"1970-01-01T00:00:00.000Z"}}');
    });

    it('writes class instances by their fields, and DTOs by their wire names', () => {
      class Money {
        constructor(readonly amount: number) {}
      }
      expect(free(Object.freeze([new Money(5)]))).toBe('{"v":[{"amount":5}]}');
      expect(free({ item: Object.assign(new Item(), { name: 'n' }) })).toBe('{"v":{"item":{"n":"n"}}}');
    });

    it('is read as it arrives', () => {
      class Free {
        @JsonName('v', { type: 'json' }) v?: unknown;
        @JsonName('list', { type: 'json' }) list?: unknown[];
      }
      for (const v of ['x', 1, false, [1, null, { a: null }], {}, { a: [] }])
        expect(decodeOutput(Free, { v, list: [v] })).toEqual(Object.assign(new Free(), { v, list: [v] }));
      expect(Object.keys(decodeOutput(Free, { v: null }))).toEqual([]);
    });
  });

  it('writes a date that became a string in JSON in its format', () => {
    const style = { dateFormat: 'yyyy-MM-dd HH:mm', timeZone: 'Asia/Shanghai' };
    const json = new Date('2026-01-02T03:04:05Z').toJSON();
    const dayjs = { toJSON: () => json };
    expect(encodeOne(json, style).body).toEqual({ v: '2026-01-02 11:04' });
    expect(encodeOne([json, new Date(json), dayjs], style).body).toEqual({
      v: ['2026-01-02 11:04', '2026-01-02 11:04', '2026-01-02 11:04'],
    });
    expect(encodeOne(json, { ...style, in: 'query' }).query).toEqual([['v', '2026-01-02 11:04']]);
    expect(encodeOne([json, json], { ...style, separator: '|' }).body).toEqual({
      v: '2026-01-02 11:04|2026-01-02 11:04',
    });
    expect(encodeOne('2026-01-02 11:04', style).body).toEqual({ v: '2026-01-02 11:04' });
    expect(encodeOne(json, { type: () => Date }).body).toEqual({ v: json });
    expect(encodeOne(json).body).toEqual({ v: json });
  });

  it.each(['tomorrow', '', '2026-02-30', 1_767_323_045, true])('rejects %p in place of a date', (value) => {
    const style = { dateFormat: 'yyyy-MM-dd' };
    const message =
      'v is not a date: give it a Date, a string in the format "yyyy-MM-dd" or an ISO 8601 string';
    expect(() => encodeOne(value, style)).toThrow(message);
    expect(() => encodeOne([value], { ...style, in: 'query' })).toThrow(message.replace('v', 'v[0]'));
    expect(() => encodeOne(value, { type: () => Date })).toThrow(
      'v is not a date: give it a Date or an ISO 8601 string',
    );
  });

  it('rejects a date that the format would move to another year', () => {
    const date = new Date('0001-01-01T00:00:00Z');
    expect(() => encodeOne(date, { dateFormat: 'yyyy-MM-dd', timeZone: 'America/New_York' })).toThrow(
      'v is a date before the year 1, which the dateFormat "yyyy-MM-dd" cannot express',
    );
  });

  it('accepts a list of 100,000 in every part of the request', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => index);
    expect((encodeOne(list).body as { v: number[] }).v).toHaveLength(100_000);
    expect(encodeOne(list, { in: 'query' }).query).toHaveLength(100_000);
    expect((encodeOne(list, { separator: ',' }).body as { v: string }).v).toHaveLength(588_889);
  });

  it('names the API and the path of the value, never the value', () => {
    const error = catchError(() => encodeOne({ a: [{ b: NaN }] }, { type: 'json' })) as HttpRemoteError;
    expect(error.message).toBe('a: v.a[0].b is NaN, which cannot be encoded');
    expect(error.api).toEqual({ action: 'a', desc: 'A', httpMethod: 'POST' });
    expect(inspect(error)).toContain('InputNotEncodableError: a: v.a[0].b is NaN');
  });

  it('encodes any value or rejects it as not encodable, and throws nothing else', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const place = fc.constantFrom<JsonNameOptions>(
      {},
      { in: 'query' },
      { in: 'path' },
      { in: 'header' },
      { separator: ',' },
      { dateFormat: 'T' },
      { nullable: true },
      { type: 'json' },
      { type: () => Item },
    );
    fc.assert(
      fc.property(
        anything,
        place,
        fc.constantFrom<HttpParameterType>('Json', 'FormData', 'Xml'),
        (value, options, type) => {
          try {
            encodeOne(value, options, options.nullable || options.type ? 'Json' : type);
          } catch (error) {
            expect(error).toBeInstanceOf(InputNotEncodableError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never lets a value change the path or the host, or add a parameter or a header', () => {
    @HttpRemoteApi({ action: 'v1/{id}/x', desc: 'A', httpMethod: 'GET' })
    class Get extends HttpRemoteInput {
      @JsonName('id', { in: 'path' }) id?: string;
      @JsonName('q') query?: string;
      @JsonName('list') list?: string[];
      @JsonName('X-H', { in: 'header' }) header?: string;
    }
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '..',
        '.',
        '/',
        '//evil.example',
        '../../admin',
        '?a=b',
        '#x',
        '@evil.example',
        '%2e%2e',
        '\\',
        '\r\nx: y',
        '&a=b',
        'a=b',
        ';',
        '{id}',
        '{q}',
        '$&',
        '%',
        '+',
        ' ',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, fc.array(nasty), nasty, (id, query, list, header) => {
        const input = Object.assign(new Get(), { id, query, list, header });
        let encoded;
        try {
          encoded = encodeInput(input);
        } catch (error) {
          expect(error).toBeInstanceOf(InputNotEncodableError);
          return;
        }
        const client = { baseUrl: 'https://api.example/base/', headers: {} };
        const request = new PreparedRequest(client, readInput(Get), encoded, undefined);
        const url = new URL(request.url);
        expect(url.origin).toBe('https://api.example');
        expect(url.hash).toBe('');
        const segments = url.pathname.split('/');
        expect(segments.map((each, index) => (index === 3 ? decodeURIComponent(each) : each))).toEqual([
          '',
          'base',
          'v1',
          id,
          'x',
        ]);
        expect([...url.searchParams]).toEqual([['q', query], ...list.map((each) => ['list', each])]);
        expect(request.headers).toEqual({
          accept: 'application/json',
          'user-agent': 'nestjs-http-remote',
          'x-h': header,
        });
      }),
      { numRuns: 500 },
    );
  });
});

function catchError(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
