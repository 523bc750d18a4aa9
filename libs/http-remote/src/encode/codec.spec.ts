import { callOf } from '../../../../test/support/call-of.js';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { HttpRemoteOutput } from '../declare/http-remote.output.js';
import { JsonName, type JsonNameOptions } from '../declare/json-name.decorator.js';
import { loadReader, readBody } from '../decode/response.reader.js';
import { decodeOutput } from '../decode/value.decoder.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiMetadata, DtoClass } from '../metadata/api-metadata.js';
import type { HttpParameterType } from '../metadata/http-parameter-type.js';
import { readInput } from '../metadata/input.reader.js';
import { PreparedRequest } from '../dispatch/prepared-request.js';
import { serializeBody } from './body.encoder.js';
import { encodeInput, encodeParts } from './input.encoder.js';

class Item {
  @JsonName('n') name?: string;
  @JsonName('q') quantity?: number;
  @JsonName('kids', { type: () => [Item] }) children?: Item[];
}

@HttpRemoteApi({ action: 'all', desc: 'All kinds' })
class AllKinds extends HttpRemoteInput {
  @JsonName('s') text?: string;
  @JsonName('n') number?: number;
  @JsonName('b') flag?: boolean;
  @JsonName('bi', { booleanAs: 'int' }) flagAsInt?: boolean;
  @JsonName('iso') instant?: Date;
  @JsonName('day', { dateFormat: 'yyyy-MM-dd HH:mm:ss', timeZone: 'Asia/Shanghai' }) shanghai?: Date;
  @JsonName('sec', { dateFormat: 't' }) seconds?: Date;
  @JsonName('ms', { dateFormat: 'T' }) milliseconds?: Date;
  @JsonName('days', { dateFormat: 'yyyyMMdd' }) days?: Date[];
  @JsonName('ss', { type: () => [String] }) texts?: string[];
  @JsonName('ns', { type: () => [Number] }) numbers?: number[];
  @JsonName('bs', { type: () => [Boolean], booleanAs: 'int' }) flags?: boolean[];
  @JsonName('sep', { type: () => [String], separator: '|' }) joined?: string[];
  @JsonName('sepn', { type: () => [Number], separator: ',' }) joinedNumbers?: number[];
  @JsonName('null', { nullable: true }) nullable?: string | null;
  @JsonName('nullDto', { type: () => Item, nullable: true }) nullableItem?: Item | null;
  @JsonName('item', { type: () => Item }) item?: Item;
  @JsonName('items', { type: () => [Item] }) items?: Item[];
  @JsonName('free', { type: 'json' }) free?: Record<string, unknown>;
}

/** Encodes one property of a new class, for one part of the request. */
function encodeOne(value: unknown, options: JsonNameOptions = {}, type?: HttpParameterType) {
  return encodeInput(one(value, options, type));
}

function one(value: unknown, options: JsonNameOptions = {}, type?: HttpParameterType): HttpRemoteInput {
  class One extends HttpRemoteInput {
    v?: unknown;
  }
  JsonName('v', options)(One.prototype, 'v');
  HttpRemoteApi({ action: options.in === 'path' ? 'a/{v}/z' : 'a', desc: 'A', ...(type ? { type } : {}) })(
    One,
  );
  return Object.assign(new One(), { v: value });
}

async function write(input: HttpRemoteInput): Promise<string> {
  const metadata = readInput(input.constructor as DtoClass);
  const body = await serializeBody(metadata.api, input, encodeParts(input, metadata), callOf());
  return Buffer.from(body?.content ?? '').toString();
}

function read(api: Partial<ApiMetadata>, body: string | Buffer, contentType?: string): unknown {
  return readBody(
    { action: 'a', desc: 'A', httpMethod: 'POST', responseType: 'Json', ...api } as ApiMetadata,
    {
      status: 200,
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      body: Buffer.from(body),
    },
  );
}

const wellFormed = fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text));
const between = (min: string, max: string) =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true });
// Not in a time that clocks in Shanghai showed twice.
const date = fc.oneof(between('1995-01-01', '2090-01-01'), between('0101-01-01', '1899-01-01'));
const wholeSecond = date.map((d) => new Date(Math.floor(d.getTime() / 1000) * 1000));
const localDay = date.map((d) => new Date(d.getFullYear(), d.getMonth(), d.getDate()));
const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;
// JSON does not have a negative zero.
const finite = fc
  .double({ min: MIN_SAFE_INTEGER, max: MAX_SAFE_INTEGER, noNaN: true })
  .map((number) => number + 0);
const item = fc.letrec<{ item: Item }>((tie) => ({
  item: fc
    .record(
      {
        name: wellFormed,
        quantity: finite,
        children: fc.array(tie('item'), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    .map((plain) => Object.assign(new Item(), plain)),
})).item;
const throughJson = <T>(data: T) => JSON.parse(JSON.stringify(data), safeNumber) as T;
const safeNumber = (_key: string, value: unknown) =>
  typeof value === 'number' && !(Math.abs(value) <= MAX_SAFE_INTEGER) ? 0 : value;
const without = (separator: string) => (texts: string[]) =>
  !texts.some((text) => text.includes(separator)) && !(texts.length === 1 && texts[0] === '');

const allKinds = fc
  .record(
    {
      text: fc.string({ unit: 'binary' }),
      number: finite,
      flag: fc.boolean(),
      flagAsInt: fc.boolean(),
      instant: date,
      shanghai: wholeSecond,
      seconds: wholeSecond,
      milliseconds: date,
      days: fc.array(localDay),
      texts: fc.array(wellFormed),
      numbers: fc.array(finite),
      flags: fc.array(fc.boolean()),
      joined: fc.array(wellFormed).filter(without('|')),
      joinedNumbers: fc.array(fc.integer()),
      nullable: fc.option(wellFormed),
      nullableItem: fc.option(item),
      item,
      items: fc.array(item, { maxLength: 3 }),
      free: fc.dictionary(fc.string(), fc.jsonValue()).map(throughJson),
    },
    { requiredKeys: [] },
  )
  .map((plain) => Object.assign(new AllKinds(), plain));

/** These keys are removed from a response. */
function reachesNoPrototype(input: AllKinds): boolean {
  return !JSON.stringify(encodeInput(input).body).includes('__proto__');
}

beforeAll(() => loadReader({ responseType: 'Xml' } as ApiMetadata));

describe('The codec', () => {
  it('writes the same text as JSON.stringify(), for every kind of value', async () => {
    await fc.assert(
      fc.asyncProperty(allKinds.filter(reachesNoPrototype), async (input) => {
        const text = await write(input);
        expect(JSON.stringify(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('round-trips every kind of value', () => {
    fc.assert(
      fc.property(allKinds, (input) => {
        expect(decodeOutput(AllKinds, encodeInput(input).body)).toEqual(input);
      }),
      { numRuns: 300 },
    );
  });

  it('round-trips values through JSON text', async () => {
    await fc.assert(
      fc.asyncProperty(allKinds.filter(reachesNoPrototype), async (input) => {
        const back = decodeOutput(AllKinds, read({}, await write(input)));
        // As text, because JSON has no -0.
        expect(JSON.stringify(encodeInput(back).body)).toBe(JSON.stringify(encodeInput(input).body));
      }),
      { numRuns: 100 },
    );
  });

  it('never changes a prototype or crashes, for any JSON', () => {
    const wild = fc.anything({ withNullPrototype: true, withBigInt: false });
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'items',
      'item',
      's',
      'n',
      'days',
    );
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(fc.oneof(wild, fc.dictionary(keys, wild)), (data) => {
        if (data === undefined || (typeof data === 'object' && data !== null && !Array.isArray(data)))
          expect(decodeOutput(AllKinds, data)).toBeInstanceOf(AllKinds);
        else expect(() => decodeOutput(AllKinds, data)).toThrow(ResponseUnreadableError);
      }),
      { numRuns: 500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  it('reads any body or rejects it as unreadable', () => {
    const hostile = fc.constantFrom(
      '{"__proto__":{"evil":1}}',
      '{"constructor":{"prototype":{"evil":1}}}',
      '<a><__proto__>1</__proto__></a>',
      '<a>',
      '{"a":',
      '\ufeff{}',
    );
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), hostile);
    const contentType = fc.oneof(
      fc.string(),
      fc.constantFrom('application/json; charset=gbk', 'text/xml;charset="utf-16"', 'a;charset=none'),
    );
    fc.assert(
      fc.property(
        anyText,
        contentType,
        fc.constantFrom('Json', 'Xml', 'Text', 'Bytes'),
        (text, type, responseType) => {
          try {
            read({ responseType: responseType }, text, type);
          } catch (error) {
            expect(error).toBeInstanceOf(ResponseUnreadableError);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(({} as { evil?: number }).evil).toBeUndefined();
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
  it.each(notEncodable)('refuses %s', (_, value) => {
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
        expect(decodeOutput(Free, { v, list: v })).toEqual(Object.assign(new Free(), { v, list: v }));
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
});

describe('decodeOutput', () => {
  class Answer extends HttpRemoteOutput {
    @JsonName('id') id?: string;
    @JsonName('n') count?: number;
    @JsonName('b') flag?: boolean;
    @JsonName('at') at?: Date;
    @JsonName('sec', { dateFormat: 't' }) seconds?: Date;
    @JsonName('list') list?: string[];
    @JsonName('item', { type: () => Item }) item?: Item;
    @JsonName('items', { type: () => [Item] }) items?: Item[];
    @JsonName('maybe', { nullable: true, type: () => [Number] }) maybe?: (number | null)[] | null;
  }

  it.each([
    [{ id: 7 }, { id: '7' }],
    [{ n: '12.5' }, { count: 12.5 }],
    [{ n: ' 12\n' }, { count: 12 }],
    [{ b: '1' }, { flag: true }],
    [{ b: 0 }, { flag: false }],
    [{ sec: '86400' }, { seconds: new Date(86_400_000) }],
    [{ at: '2026-01-02T03:04:05Z' }, { at: new Date('2026-01-02T03:04:05Z') }],
    [{ list: 'a' }, { list: ['a'] }],
    [{ list: '' }, { list: [] }],
    [{ items: { n: 'x' } }, { items: [Object.assign(new Item(), { name: 'x' })] }],
    [{ items: '\n ' }, { items: [] }],
    [{ items: {} }, { items: [] }],
    [{ list: {} }, { list: [] }],
    [{ items: [{}] }, { items: [new Item()] }],
    [{ item: {} }, { item: new Item() }],
    [{ items: [] }, { items: [] }],
    [{ maybe: null }, { maybe: null }],
    [{ maybe: [1, null] }, { maybe: [1, null] }],
    [{ id: null, item: null }, {}],
  ])('reads %j', (data, expected) => {
    const output = decodeOutput(Answer, data);
    expect(output).toEqual(Object.assign(new Answer(), expected));
    expect(output.extra).toEqual({});
  });

  it.each([
    { id: {} },
    { id: 2 ** 64 },
    { id: Infinity },
    { n: 2 ** 53 },
    { n: -(2 ** 64) },
    { n: Infinity },
    { n: '12345678901234567.5' },
    { maybe: [1, 2 ** 53] },
    { n: 'x' },
    { n: '' },
    { n: '12345678901234567890' },
    { n: '1e999' },
    { b: 'yes' },
    { at: 'yesterday' },
    { at: '2026' },
    { at: 5 },
    { sec: 'x' },
    { id: ['a'] },
    { item: 'x' },
    { items: [{ n: 'x' }, 5] },
    { items: { 0: { n: 'x' }, 1: { n: 'y' } } },
    { items: { unknown: 1 } },
    { items: false },
    { items: 0 },
    { items: 'x' },
    { maybe: { a: 1 } },
    { maybe: false },
    { item: [] },
    { item: '' },
    { maybe: ['x'] },
    { unknown: 1 },
  ])('keeps %j in extra, which does not match its type', (data) => {
    const output = decodeOutput(Answer, data);
    expect(output).toEqual(new Answer());
    expect(output.extra).toEqual(data);
    expect(Object.isFrozen(output.extra)).toBe(true);
    expect(Object.keys(output)).toEqual([]);
  });

  it('keeps a `__proto__` field in extra as data', () => {
    const output = decodeOutput(Answer, JSON.parse('{"__proto__":{"evil":1}}'));
    expect(Object.keys(output.extra)).toEqual(['__proto__']);
    expect((output as unknown as { evil?: number }).evil).toBeUndefined();
  });

  it('ignores inherited properties of data', () => {
    class Shared {
      shared = 'x';
    }
    const data = Object.assign(Object.create(new Shared()) as object, { n: 1 });
    expect(decodeOutput(Answer, data).extra).toEqual({});
    Object.defineProperty(Object.prototype, 'n', { value: 7, enumerable: true, configurable: true });
    try {
      expect(Object.keys(decodeOutput(Answer, {}))).toEqual([]);
    } finally {
      delete (Object.prototype as { n?: unknown }).n;
    }
  });

  it('reads a number beyond 2^53 exactly or not at all, never as another number', () => {
    class Numbers extends HttpRemoteOutput {
      @JsonName('s') text?: string;
      @JsonName('n') number?: number;
      @JsonName('ss', { type: () => [String] }) texts?: string[];
      @JsonName('ns', { type: () => [Number] }) numbers?: number[];
      @JsonName('at', { dateFormat: 'T' }) at?: Date;
      @JsonName('kids', { type: () => [Numbers] }) children?: Numbers[];
    }
    const large = '9007199254740993';
    const json = (fields: string) =>
      `{"s":${large},"n":${large},"ss":[1,${large}],"ns":[1,${large}]${fields}}`;
    const output = decodeOutput(
      Numbers,
      read({}, json(`,"at":${large},"x":[${large}],"kids":[${json('')}]`)),
    );
    expect(output).toEqual(
      Object.assign(new Numbers(), {
        text: large,
        texts: ['1', large],
        children: [Object.assign(new Numbers(), { text: large, texts: ['1', large] })],
      }),
    );
    expect(output.extra).toEqual({ n: large, ns: [1, large], at: large, x: [large] });
    expect(output.children?.[0]?.extra).toEqual({ n: large, ns: [1, large] });
    expect(decodeOutput(Numbers, read({}, '{"s":"1e400","n":1e400}'))).toEqual(
      Object.assign(new Numbers(), { text: '1e400' }),
    );
    expect(decodeOutput(Numbers, read({}, '{"s":-0,"n":-0}'))).toEqual(
      Object.assign(new Numbers(), { text: '0', number: -0 }),
    );
    const xml = `<a><s>${large}</s><n>${large}</n></a>`;
    expect(decodeOutput(Numbers, read({ responseType: 'Xml' }, xml)).extra).toEqual({ n: large });
  });

  it('reads a date by its dateFormat or `type`, if TypeScript emits no Date', () => {
    class Unions {
      @JsonName('day', { dateFormat: 'yyyy-MM-dd', timeZone: 'UTC' }) day?: Date | null;
      @JsonName('at', { type: () => Date, nullable: true }) at?: Date | null;
    }
    const date = new Date('2026-01-02T00:00:00Z');
    expect(decodeOutput(Unions, { day: '2026-01-02', at: '2026-01-02T00:00:00' })).toEqual(
      Object.assign(new Unions(), { day: date, at: date }),
    );
    expect(decodeOutput(Unions, { day: null, at: null })).toEqual(Object.assign(new Unions(), { at: null }));
  });

  it('shares no `extra` between outputs', () => {
    expect(decodeOutput(Answer, { x: 1 }).extra).not.toBe(decodeOutput(Answer, { x: 1 }).extra);
    expect(decodeOutput(Answer, {}).extra).toEqual({});
  });

  it('creates an empty output for an empty body', () => {
    expect(decodeOutput(Answer, undefined)).toEqual(new Answer());
  });

  it.each([
    [null, 'null'],
    [5, 'a number'],
    ['s3cret', 'a string'],
    [[{}], 'a list'],
  ])('rejects %j as a whole', (data, came) => {
    const error = catchError(() => decodeOutput(Answer, data)) as Error;
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(error.message).toBe(`Answer can only be read from an object, not from ${came}`);
  });

  it('stops at the maximum depth of a deeply nested response', () => {
    let data: Record<string, unknown> = {};
    for (let depth = 0; depth < 50_000; depth++) data = { kids: [data], n: 'x' };
    expect(decodeOutput(Item, data).name).toBe('x');
  });
});

describe('An XML body', () => {
  @HttpRemoteApi({ action: 'x', desc: 'X', type: 'Xml', xmlRoot: 'order' })
  class XmlInput extends HttpRemoteInput {
    @JsonName('text') text?: string;
    @JsonName('number') number?: number;
    @JsonName('flag') flag?: boolean;
    @JsonName('at', { dateFormat: 'yyyy-MM-dd' }) at?: Date;
    @JsonName('tag', { type: () => [String] }) tags?: string[];
    @JsonName('item', { type: () => [Item] }) items?: Item[];
    @JsonName('main', { type: () => Item }) main?: Item;
    @JsonName('nothing', { nullable: true }) nothing?: string | null;
    @JsonName('free', { type: 'json' }) free?: Record<string, unknown>;
  }
  // eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold them
  const xmlText = wellFormed.filter((text) => !/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text));
  const roundTrip = async (input: XmlInput) =>
    decodeOutput(XmlInput, read({ responseType: 'Xml' }, await write(input)));

  it('is written under its root', async () => {
    const input = XmlInput.from({
      text: 'a<&>"\r\n',
      number: 0,
      flag: false,
      tags: ['x', 'y'],
      items: [{ name: 'n' }],
      nothing: null,
    });
    expect(await write(input)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><order><text>a&lt;&amp;&gt;"&#xD;\n</text><number>0</number>' +
        '<flag>false</flag><tag>x</tag><tag>y</tag><item><n>n</n></item><nothing/></order>',
    );
  });

  it('is read as it was written', async () => {
    const xmlItem = fc
      .record({ name: xmlText, quantity: fc.integer() })
      .map((plain) => Object.assign(new Item(), plain));
    const arbitrary = fc
      .record(
        {
          text: xmlText,
          number: fc.integer(),
          flag: fc.boolean(),
          at: localDay,
          tags: fc.array(xmlText).filter((tags) => tags.length !== 1 || tags[0]?.trim() !== ''),
          items: fc.array(xmlItem),
          main: xmlItem,
        },
        { requiredKeys: [] },
      )
      .map((plain) => Object.assign(new XmlInput(), plain));
    await fc.assert(
      fc.asyncProperty(arbitrary, async (input) => {
        expect(await roundTrip(input)).toEqual(input);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a key that closes its element', { 'a><b': 1 }],
    ['a key of the writer', { '#text': 'x' }],
    ['a processing instruction', { '?pi': 'x' }],
    ['a control character', { a: '\x00' }],
    ['a lone surrogate', { a: '\ud800' }],
    ['a list of lists', { a: [[1]] }],
  ])('rejects %s', async (_, free) => {
    await expect(write(Object.assign(new XmlInput(), { free }))).rejects.toBeInstanceOf(
      InputNotEncodableError,
    );
  });
});

describe('readBody', () => {
  const answers = (text: string | Buffer, type?: string) => read({ responseType: 'Json' }, text, type);
  const xml = (text: string | Buffer) => read({ responseType: 'Xml' }, text);

  const gbk = (before: string, bytes: readonly number[], after: string) =>
    Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
  const LABELS = [
    undefined,
    'utf-8',
    'UTF8',
    '"utf-8"',
    "'utf-8'",
    'ISO-8859-1',
    'GBK',
    'gb2312',
    'us-ascii',
    'Shift_JIS',
    'utf-16',
    'iso-2022-jp',
    'utf8mb4',
    'none',
    '""',
  ];

  it.each(LABELS)('reads JSON that is valid UTF-8 as UTF-8 under the label %s', (label) => {
    const type = label === undefined ? undefined : `application/json; charset=${label}`;
    for (const text of ['{"a":"张三"}', '{"a":"模"}', '{"a":"é😀"}', '\ufeff{"a":"张三"}'])
      expect(answers(text, type)).toEqual(JSON.parse(text.replace('\ufeff', '')));
  });

  it.each(['utf-8', 'ISO-8859-1', 'us-ascii', 'utf8mb4', 'none'])(
    'reads XML and text that are valid UTF-8 as UTF-8 under the label %s',
    (label) => {
      const type = `text/plain; charset=${label}`;
      expect(read({ responseType: 'Text' }, '张三', type)).toBe('张三');
      expect(read({ responseType: 'Xml' }, '<a><b>张三</b></a>', type)).toEqual({ b: '张三' });
    },
  );

  it('decodes bytes that are not UTF-8 by the charset of the response', () => {
    const answer = gbk('{"a":"', [0xd6, 0xd0], '"}');
    expect(answers(answer, 'application/json; charset=GBK')).toEqual({ a: '中' });
    expect(answers(answer, 'application/json;charset="gb18030"; x=y')).toEqual({ a: '中' });
    expect(answers(answer, "application/json;CHARSET = 'gbk'")).toEqual({ a: '中' });
    expect(answers(Buffer.from('{"a":"é"}', 'latin1'), 'a/b; charset=iso-8859-1')).toEqual({ a: 'é' });
  });

  it('decodes UTF-16 and ISO-2022-JP by their labels, although their bytes can be valid UTF-8', () => {
    const utf16 = (text: string) => Buffer.from(text, 'utf16le');
    expect(answers(utf16('{"a":"b"}'), 'application/json; charset=utf-16le')).toEqual({ a: 'b' });
    expect(answers(utf16('\ufeff{"a":"b张"}'))).toEqual({ a: 'b张' });
    expect(answers(utf16('\ufeff{"a":"b张"}').swap16(), 'application/json')).toEqual({ a: 'b张' });
    expect(xml(utf16('\ufeff<a><b>张</b></a>'))).toEqual({ b: '张' });
    expect(answers('{"a":"\x1b$B4A\x1b(B"}', 'application/json; charset=iso-2022-jp')).toEqual({ a: '漢' });
  });

  it('reads XML and text by a label that means more than "not UTF-8"', () => {
    // 模 in GBK is also ģ in UTF-8.
    const short = [0xc4, 0xa3];
    expect(read({ responseType: 'Text' }, Buffer.from(short), 'text/plain; charset=GBK')).toBe('模');
    expect(xml(gbk('<?xml version="1.0" encoding="GBK"?><a><b>', short, '</b></a>'))).toEqual({ b: '模' });
    expect(read({ responseType: 'Text' }, '\ufeffģ', 'text/plain; charset=GBK')).toBe('ģ');
  });

  it('decodes XML by its declaration if the response has no charset', () => {
    const declared = (encoding: string, text: string) =>
      Buffer.from(`<?xml version='1.0' encoding="${encoding}"?><a><b>${text}</b></a>`, 'latin1');
    expect(xml(declared('GBK', '\xd6\xd0'))).toEqual({ b: '中' });
    expect(xml(declared('utf-16', '\xc3\xa9'))).toEqual({ b: 'é' });
    expect(read({ responseType: 'Xml' }, declared('GBK', '\xc3\xa9'), 'text/xml; charset=utf-8')).toEqual({
      b: 'é',
    });
    expect(xml(declared('klingon', '\xc3\xa9'))).toEqual({ b: 'é' });
  });

  it('rejects bytes that are not valid in the charset', () => {
    const bytes = Buffer.from([0x22, 0xd6, 0xd0, 0x22]);
    expect(() => answers(bytes)).toThrow('a: the response is not valid utf-8');
    expect(() => read({ responseType: 'Text' }, bytes, 'text/plain')).toThrow(ResponseUnreadableError);
    expect(() => answers(bytes.subarray(0, 2), 'a/b; charset=GBK')).toThrow(/not valid gbk$/);
    expect(() => answers(bytes, 'a/b; charset=utf8')).toThrow(/not valid utf-8$/);
    expect(() => answers(bytes, 'a/b; charset=klingon')).toThrow(
      /not valid utf-8, and its charset is unknown$/,
    );
  });

  it('accepts a byte order mark', () => {
    expect(answers('\ufeff{"a":1}')).toEqual({ a: 1 });
    expect(xml('\ufeff<a><b>1</b></a>')).toEqual({ b: '1' });
  });

  it('removes keys that could change a prototype', () => {
    expect(
      Object.keys(answers('{"a":{"__proto__":{"x":1}},"constructor":{"prototype":{"y":1}},"b":1}') as object),
    ).toEqual(['a', 'b']);
    expect(answers('{"constructor":"Acme Building"}')).toEqual({ constructor: 'Acme Building' });
    expect(() => xml('<a><__proto__>1</__proto__></a>')).toThrow(ResponseUnreadableError);
  });

  it('describes the body without quoting it', () => {
    const error = catchError(() => answers('<html>token=s3cret', 'text/html')) as Error;
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(error.message).toBe(
      'a: the remote responded with HTTP status 200 and 18 bytes of text/html that are not JSON',
    );
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('s3cret');
  });

  it.each(['', '{', '{"a":s3cret}', 'null x'])('rejects %j as JSON unless it is empty', (text) => {
    if (text === '') expect(answers(text)).toBeUndefined();
    else expect(() => answers(text)).toThrow(ResponseUnreadableError);
  });

  it.each([
    '@<a><b>&x;</b></a>',
    '<?xml version="1.0"?>\n<!-- <a> -->@<a><b>&x;</b></a>',
    '<a>@<b>&x;</b></a>',
    '<a c="<!--">@<b d="-->">&x;</b></a>',
    '<a c="<![CDATA[">@<b d="]]>">&x;</b></a>',
    '<?p " ?><![CDATA[ " ?>@<!-- ]]> --><a><b>&x;</b></a>',
    '<?p > <![CDATA[ ?>@<!-- ]]> --><a><b>&x;</b></a>',
  ])('rejects a document type declaration in %s', (text) => {
    const bomb = text.replace('@', '<!DOCTYPE a [<!ENTITY x "boom">]>');
    expect(() => xml(bomb)).toThrow(ResponseUnreadableError);
  });

  it('accepts a document type in a text', () => {
    const page = '<!DOCTYPE html><p class="x">';
    expect(
      xml(
        `<?xml version="1.0"?><!--${page}--><a c='"'><b d="1>0"><![CDATA[${page}]]></b><c>&lt;!DOCTYPE</c></a>`,
      ),
    ).toEqual({ b: page, c: '<!DOCTYPE' });
  });

  it('searches a document type in linear time in any response', () => {
    for (const piece of ['<!--', '<![CDATA[', '<?', '<a b="', '<a ', '"<', '<!-- -->'])
      expect(() => xml(`${piece.repeat(300_000)}<!DOCTYPE`)).toThrow(ResponseUnreadableError);
  }, 5_000);

  it.each(['<a>', 'plain', '{"a":1}', '<html><br></html>', `${'<a>'.repeat(9999)}${'</a>'.repeat(9999)}`])(
    'rejects invalid XML',
    (text) => {
      expect(() => xml(text)).toThrow(ResponseUnreadableError);
    },
  );

  it('reads XML: references, CDATA, empty elements, white space between elements', () => {
    expect(
      xml(
        '<?xml version="1.0"?>\n<a>\n  <b> x </b>\n  <c>&lt;&#20013;&#x4e2d;</c><d><![CDATA[<&>]]></d><e/>\n</a>',
      ),
    ).toEqual({
      b: ' x ',
      c: '<中中',
      d: '<&>',
      e: '',
    });
    expect(xml('<a/>')).toEqual({});
    expect(xml('<a>\n</a>')).toEqual({});
    expect(xml('')).toBeUndefined();
    expect(xml('<a><toString>1</toString></a>')).toEqual({ toString: '1' });
  });

  it('returns text and bytes as they are', () => {
    expect(read({ responseType: 'Text' }, 'é')).toBe('é');
    expect(read({ responseType: 'Bytes' }, 'é')).toEqual(Buffer.from('é'));
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
