import { AllKinds, Item, read } from '../../../../test/support/codec.js';
import fc from 'fast-check';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { HttpRemoteOutput } from '../declare/http-remote.output.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { loadReader } from './response.reader.js';
import { decodeOutput } from './value.decoder.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';

beforeAll(() => loadReader({ responseType: 'Xml' } as ApiMetadata));

describe('decodeOutput', () => {
  class Output extends HttpRemoteOutput {
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
    const output = decodeOutput(Output, data);
    expect(output).toEqual(Object.assign(new Output(), expected));
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
    const output = decodeOutput(Output, data);
    expect(output).toEqual(new Output());
    expect(output.extra).toEqual(data);
    expect(Object.isFrozen(output.extra)).toBe(true);
    expect(Object.keys(output)).toEqual([]);
  });

  it('keeps a `__proto__` field in extra as data', () => {
    const output = decodeOutput(Output, JSON.parse('{"__proto__":{"evil":1}}'));
    expect(Object.keys(output.extra)).toEqual(['__proto__']);
    expect((output as unknown as { evil?: number }).evil).toBeUndefined();
  });

  it('ignores inherited properties of data', () => {
    class Shared {
      shared = 'x';
    }
    const data = Object.assign(Object.create(new Shared()) as object, { n: 1 });
    expect(decodeOutput(Output, data).extra).toEqual({});
    Object.defineProperty(Object.prototype, 'n', { value: 7, enumerable: true, configurable: true });
    try {
      expect(Object.keys(decodeOutput(Output, {}))).toEqual([]);
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
    expect(decodeOutput(Output, { x: 1 }).extra).not.toBe(decodeOutput(Output, { x: 1 }).extra);
    expect(decodeOutput(Output, {}).extra).toEqual({});
  });

  it('creates an empty output for an empty body', () => {
    expect(decodeOutput(Output, undefined)).toEqual(new Output());
  });

  it.each([
    [null, 'null'],
    [5, 'a number'],
    ['s3cret', 'a string'],
    [[{}], 'a list'],
  ])('rejects %j as a whole', (data, came) => {
    const error = catchError(() => decodeOutput(Output, data)) as Error;
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(error.message).toBe(`Output can only be read from an object, not from ${came}`);
  });

  it('stops at the maximum depth of a deeply nested response', () => {
    let data: Record<string, unknown> = {};
    for (let depth = 0; depth < 50_000; depth++) data = { kids: [data], n: 'x' };
    expect(decodeOutput(Item, data).name).toBe('x');
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

  describe('another spelling of a wire name', () => {
    class Item extends HttpRemoteOutput {
      @JsonName('ItemUserid', { type: () => String, also: ['ItemUserId', 'item_userid'] })
      userId?: string;
    }

    it.each(['ItemUserid', 'ItemUserId', 'item_userid'])('reads %s', (name) => {
      expect(decodeOutput(Item, { [name]: 'a' })).toEqual({ userId: 'a' });
    });

    it.each([[{ ItemUserid: 'a', ItemUserId: 'b' }], [{ ItemUserId: 'b', ItemUserid: 'a' }]])(
      'prefers the name itself in %j',
      (data) => {
        const item = decodeOutput(Item, data);
        expect(item.userId).toBe('a');
        expect(item.extra).toEqual({ ItemUserId: 'b' });
      },
    );

    it('tells an element of a list by it', () => {
      class List extends HttpRemoteOutput {
        @JsonName('items', { type: () => [Item] })
        items?: Item[];
      }
      expect(decodeOutput(List, { items: { item_userid: 'a' } })).toEqual({ items: [{ userId: 'a' }] });
    });

    it('belongs to one property only', () => {
      expect(() => {
        class Twins extends HttpRemoteOutput {
          @JsonName('userid', { type: () => String, also: ['UserId'] })
          userId?: string;

          @JsonName('UserId', { type: () => String })
          other?: string;
        }
        return Twins;
      }).toThrow(DeclarationInvalidError);
      expect(() => JsonName('a', { also: [''] })(Item.prototype, 'x')).toThrow(
        'also must be a list of names',
      );
    });
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
