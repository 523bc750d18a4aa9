import 'reflect-metadata';
import { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import {
  ArrayNotEmpty,
  IsDefined,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { plainToInstance } from 'class-transformer';
import { decodeOutput } from '../decode/value.decoder.js';
import { encodeInput } from '../encode/input.encoder.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { validateInput } from '../validate/input.validator.js';
import { HttpFile } from '../wire/http-file.js';
import { HttpMethod } from '../metadata/http-method.js';
import { HttpParameterType } from '../metadata/http-parameter-type.js';
import { ResponseType } from '../metadata/response-type.js';
import { readDto } from '../metadata/dto.reader.js';
import { readInput } from '../metadata/input.reader.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { getRemoteApi } from '../metadata/remote-api-description.js';
import { RemoteApiCatalogue } from '../metadata/remote-api-catalogue.js';
import { HttpRemoteApi, type HttpRemoteApiOptions } from './http-remote-api.decorator.js';
import { HttpRemoteInput } from './http-remote.input.js';
import { HttpRemoteOutput } from './http-remote.output.js';
import { JsonName, type JsonNameOptions } from './json-name.decorator.js';
import { RequiredWithout, SameLengthAs } from './rules/cross-field.rule.js';

class Line {
  @JsonName('sku') @IsNotEmpty() sku!: string;
  @JsonName('qty') @IsInt() quantity!: number;
}

class Order extends HttpRemoteOutput {
  @JsonName('id') id!: string;
}

@HttpRemoteApi({ action: 'orders', desc: 'Create an order', output: Order })
class CreateOrder extends HttpRemoteInput<Order> {
  @JsonName('ref') @IsString() @IsNotEmpty() reference!: string;
  @JsonName('lines', { type: () => [Line] }) lines?: Line[];
  @JsonName('main', { type: () => Line }) main?: Line;
  @JsonName('tags') tags?: string[];

  get label(): string {
    return `order ${this.reference}`;
  }
}

/** Declares an API on a class with one property, like a decorator. */
function declare(options: Partial<HttpRemoteApiOptions>, property?: [string, JsonNameOptions?]): DtoClass {
  class Declared extends HttpRemoteInput {
    value?: unknown;
  }
  if (property) JsonName(...property)(Declared.prototype, 'value');
  HttpRemoteApi({ action: 'a/b', desc: 'A', ...options })(Declared);
  return Declared;
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('HttpRemoteApi', () => {
  it('fills in the defaults', () => {
    expect(readInput(declare({})).api).toMatchObject({
      httpMethod: 'POST',
      type: 'Json',
      responseType: 'Json',
      ignoreLog: false,
      idempotent: false,
      xmlRoot: 'xml',
    });
    for (const httpMethod of [HttpMethod.Get, HttpMethod.Head, HttpMethod.Delete]) {
      expect(readInput(declare({ httpMethod })).api).toMatchObject({ type: 'Query', idempotent: true });
    }
    expect(readInput(declare({ httpMethod: 'PUT' })).api).toMatchObject({ type: 'Json', idempotent: true });
    expect(readInput(declare({ httpMethod: 'PATCH' })).api).toMatchObject({
      type: 'Json',
      idempotent: false,
    });
    expect(readInput(declare({ type: HttpParameterType.Xml })).api.responseType).toBe(ResponseType.Xml);
  });

  const wrong: [string, Partial<Record<keyof HttpRemoteApiOptions, unknown>>, RegExp][] = [
    ['no action', { action: undefined }, /action undefined must be a relative path/],
    ['an empty action', { action: '' }, /relative path/],
    ['an absolute action', { action: '/user' }, /relative path/],
    ['an action on another host', { action: 'https://evil.example/a' }, /relative path/],
    ['an action with ".."', { action: 'a/../b' }, /relative path/],
    ['an action with an encoded ".."', { action: 'a/%2e%2E/b' }, /relative path/],
    ['an action with a query', { action: 'a?b=c' }, /relative path/],
    ['an action with a fragment', { action: 'a#b' }, /relative path/],
    ['an action with a line break', { action: 'a\nb' }, /relative path/],
    ['an action with a backslash', { action: 'a\\b' }, /relative path/],
    ['no desc', { desc: ' ' }, /desc is missing/],
    ['an unknown method', { httpMethod: 'FETCH' }, /httpMethod "FETCH"/],
    ['an unknown type', { type: 'Yaml' }, /type "Yaml"/],
    ['an unknown responseType', { responseType: 'Yaml' }, /responseType "Yaml"/],
    ['a GET with a body', { httpMethod: 'GET', type: 'Json' }, /GET has no body/],
    [
      'an output that is not defined yet',
      { output: undefined },
      /output is not a class: if two files import/,
    ],
    ['a timeout of 0', { timeoutMs: 0 }, /timeoutMs/],
    ['a timeout longer than a timer allows', { timeoutMs: 2 ** 31 }, /timeoutMs/],
    ['no credential', { credential: [] }, /credential is empty/],
    ['a root that is not a valid element name', { xmlRoot: 'a b' }, /xmlRoot "a b"/],
    ['a custom body without encodeBody', { type: 'Custom' }, /encodeBody/],
    ['a placeholder without property', { action: 'a/{id}' }, /\{id\} of the action has no property/],
  ];
  it.each(wrong)('rejects %s when the class is defined', (_, options, message) => {
    const define = () => declare(options as Partial<HttpRemoteApiOptions>);
    expect(define).toThrow(DeclarationInvalidError);
    expect(define).toThrow(message);
  });

  const misplaced: [string, Partial<HttpRemoteApiOptions>, [string, JsonNameOptions?], RegExp][] = [
    ['a path property without placeholder', {}, ['id', { in: 'path' }], /the action has no \{id\}/],
    ['a body property of a query API', { httpMethod: 'GET' }, ['id', { in: 'body' }], /goes into the body/],
    ['null in a query', { httpMethod: 'GET' }, ['id', { nullable: true }], /is nullable, which only/],
    ['null in a form', { type: 'FormData' }, ['id', { nullable: true }], /is nullable, which only/],
    ['an invalid XML name', { type: 'Xml' }, ['a b'], /is not a valid XML element name/],
    ['an invalid header name', {}, ['a b', { in: 'header' }], /is not a valid header name/],
  ];
  it.each(misplaced)('rejects %s when the class is defined', (_, options, property, message) => {
    expect(() => declare(options, property)).toThrow(message);
  });

  it('rejects a nested DTO outside JSON and XML when the class is first read', () => {
    expect(() => readInput(declare({ httpMethod: 'GET' }, ['v', { type: () => Line }]))).toThrow(
      /nested DTO, which only a JSON or XML body can hold/,
    );
    expect(() => readInput(declare({}, ['v', { type: () => Line, in: 'query' }]))).toThrow(/nested DTO/);
  });

  it('is requested in the error for a class without it', () => {
    expect(() => readInput(Line)).toThrow(/Line: it declares no remote API: add @HttpRemoteApi\(\)/);
  });

  it('rejects two header names that differ only in case', () => {
    class Twice extends HttpRemoteInput {
      @JsonName('X-Trace', { in: 'header' }) a?: string;
      @JsonName('x-trace', { in: 'header' }) b?: string;
    }
    expect(() => HttpRemoteApi({ action: 'a', desc: 'A' })(Twice)).toThrow(
      /b and a are both "x-trace" in the header/,
    );
  });

  it('rejects two properties with the same name in the query', () => {
    class Twice extends HttpRemoteInput {
      @JsonName('a', { in: 'query' }) a?: string;
      @JsonName('a') b?: string;
    }
    expect(() => HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'GET' })(Twice)).toThrow(
      /both "a" in the query/,
    );
  });
});

describe('JsonName', () => {
  const wrong: [string, string, unknown, RegExp][] = [
    ['an empty wire name', '', {}, /empty wire name/],
    ['a missing wire name', undefined as unknown as string, {}, /empty wire name/],
    ['a type that is not a function', 'v', { type: 'Line' }, /write \{ type: \(\) => ItemDto \}, or 'json'/],
    ["type 'json' with a format", 'v', { type: 'json', dateFormat: 'yyyy' }, /leave dateFormat out/],
    ["type 'json' with a separator", 'v', { type: 'json', separator: ',' }, /leave separator out/],
    ["type 'json' with booleanAs", 'v', { type: 'json', booleanAs: 'int' }, /leave booleanAs out/],
    ['a zone without a format', 'v', { timeZone: 'Asia/Shanghai' }, /no effect without dateFormat/],
    ['an unknown zone', 'v', { dateFormat: 'yyyy', timeZone: 'Mars/Olympus' }, /is not a time zone/],
    ['the tokens of moment', 'v', { dateFormat: 'YYYY-MM-DD' }, /dateFormat "YYYY-MM-DD" is wrong/],
    ["C#'s milliseconds", 'v', { dateFormat: 'ss.fff' }, /dateFormat "ss.fff" is wrong/],
    ["C#'s bare T", 'v', { dateFormat: 'yyyy-MM-ddTHH:mm' }, /dateFormat .* is wrong/],
    ['an empty format', 'v', { dateFormat: '' }, /dateFormat "" is wrong/],
    ['an empty separator', 'v', { separator: '' }, /separator must not be empty/],
  ];
  it.each(wrong)('rejects %s when the class is defined', (_, name, options, message) => {
    class Declared {}
    // date-fns warns before it throws.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const define = () => JsonName(name, options as JsonNameOptions)(Declared.prototype, 'v');
    expect(define).toThrow(DeclarationInvalidError);
    expect(define).toThrow(message);
  });

  it('rejects a symbol', () => {
    class Declared {}
    expect(() => JsonName('v')(Declared.prototype, Symbol('v'))).toThrow(/needs a string key/);
  });

  it('rejects a wire name that is taken, unless it goes to another part of the request', () => {
    class Declared {}
    JsonName('a')(Declared.prototype, 'one');
    JsonName('a', { in: 'query' })(Declared.prototype, 'two');
    expect(() => JsonName('a')(Declared.prototype, 'three')).toThrow(
      /Declared.three has the wire name "a" of Declared.one/,
    );
  });

  it('rejects a nested DTO without type', () => {
    expect(() => {
      class Bad {
        @JsonName('line') line?: Line;
      }
      return Bad;
    }).toThrow('Bad.line is a nested DTO: add { type: () => Line } to its @JsonName()');
  });

  it('rejects a dateFormat on a property that is not a date', () => {
    class Bad {
      @JsonName('at', { dateFormat: 'yyyy' }) at?: string;
    }
    expect(() => readDto(Bad)).toThrow(/dateFormat writes a Date, but the type is String/);
    class Nested {
      @JsonName('line', { type: () => Line, dateFormat: 'yyyy' }) line?: unknown;
    }
    expect(() => readDto(Nested)).toThrow(
      'Nested.line: dateFormat writes a Date, but the type is Line. Make it a Date, or leave dateFormat out',
    );
  });

  it('rejects free-form JSON outside JSON and XML bodies', () => {
    const declare = (type: HttpParameterType, place?: 'query') => () => {
      class Free extends HttpRemoteInput {
        encodeBody() {
          return { content: '', contentType: 'text/plain' };
        }
      }
      JsonName('free', { type: 'json', ...(place && { in: place }) })(Free.prototype, 'free');
      HttpRemoteApi({ action: 'a', desc: 'A', type })(Free);
    };
    const message = 'Free: free is free-form JSON, which only a JSON or XML body can hold';
    expect(declare('FormData')).toThrow(message);
    expect(declare('Query')).toThrow(message);
    expect(declare('Json', 'query')).toThrow(message);
    for (const type of ['Json', 'Xml', 'Custom'] as const) expect(declare(type)).not.toThrow();
  });

  it('explains an import cycle', () => {
    class Cyclic {
      @JsonName('other', { type: () => undefined as unknown as typeof Line }) other?: unknown;
    }
    expect(() => readDto(Cyclic)).toThrow(
      'Cyclic.other: type returns undefined instead of a class. If two files import each other, move one of the classes',
    );
  });

  it('accepts a class that is defined further down', () => {
    class Before {
      @JsonName('after', { type: () => After }) after?: unknown;
    }
    class After {
      @JsonName('v') v?: string;
    }
    expect(decodeOutput(Before, { after: { v: '1' } }).after).toEqual(Object.assign(new After(), { v: '1' }));
  });

  it('registers nested classes with class-transformer too', () => {
    const made = plainToInstance(CreateOrder, { reference: 'r', lines: [{ sku: 'a' }] });
    expect(made.lines?.[0]).toBeInstanceOf(Line);
  });

  it('makes class-transformer skip a getter, inherited or not', () => {
    class Computed {
      @JsonName('a') a?: string;
      @JsonName('b')
      get b(): string {
        return `${this.a}!`;
      }
    }
    class Heir extends Computed {}
    for (const each of [Computed, Heir]) {
      expect(plainToInstance(each, { a: 'x', b: 'y' })).toMatchObject({ a: 'x', b: 'x!' });
    }
  });

  it('works without the types TypeScript emits, if type is set', () => {
    class Bare extends HttpRemoteInput {
      n?: number;
      d?: Date;
      list?: string[];
      lines?: Line[];
      free?: string;
    }
    // esbuild emits the decorators, but no design:type.
    JsonName('n', { type: () => Number })(Bare.prototype, 'n');
    JsonName('d', { type: () => Date })(Bare.prototype, 'd');
    JsonName('list', { type: () => [String] })(Bare.prototype, 'list');
    JsonName('lines', { type: () => [Line] })(Bare.prototype, 'lines');
    JsonName('free')(Bare.prototype, 'free');
    HttpRemoteApi({ action: 'a', desc: 'A' })(Bare);
    expect(Reflect.getMetadata('design:type', Bare.prototype, 'n')).toBeUndefined();

    const bare = Bare.from({
      n: 1,
      d: new Date(0),
      list: ['a'],
      lines: [{ sku: 's', quantity: 1 }],
      free: 'x',
    });
    expect(bare.lines?.[0]).toBeInstanceOf(Line);
    expect(decodeOutput(Bare, encodeInput(bare).body)).toEqual(bare);
    expect(decodeOutput(Bare, { n: '7', list: 'a' })).toMatchObject({ n: 7, list: ['a'] });
  });
});

describe('Declarations across inheritance', () => {
  @HttpRemoteApi({ action: 'base', desc: 'Base', credential: ['app'] })
  class Base extends HttpRemoteInput {
    @JsonName('a') a?: string;
    @JsonName('b') @IsOptional() @Max(5) b?: number;
  }
  class Heir extends Base {
    @JsonName('c') c?: string;
  }
  @HttpRemoteApi({ action: 'other', desc: 'Other', httpMethod: 'PUT' })
  class Redeclared extends Base {
    @JsonName('bb', { sensitive: true }) override b?: number;
    @JsonName('b') freed?: string;
  }

  it('merge from base to derived class', () => {
    expect(readInput(Heir).properties.map(({ wireName }) => wireName)).toEqual(['a', 'b', 'c']);
    expect(readInput(Heir).api.action).toBe('base');
  });

  it('do not affect sibling classes or the base', () => {
    expect(readInput(Base).properties.map(({ wireName }) => wireName)).toEqual(['a', 'b']);
    expect(readInput(Redeclared).properties.map(({ wireName }) => wireName)).toEqual(['a', 'bb', 'b']);
  });

  it('are replaced if a subclass redeclares them', () => {
    expect(readInput(Redeclared).api).toMatchObject({ action: 'other', httpMethod: 'PUT' });
    expect(readInput(Redeclared).api.credential).toBeUndefined();
    expect(readInput(Redeclared).byProperty.get('b')).toMatchObject({ wireName: 'bb', sensitive: true });
    expect(encodeInput(Redeclared.from({ a: '1', b: 2, freed: 'f' })).body).toEqual({
      a: '1',
      bb: 2,
      b: 'f',
    });
  });

  it('are rejected if a subclass uses a wire name of its base', () => {
    expect(() => {
      class Clash extends Base {
        @JsonName('a') another?: string;
      }
      return Clash;
    }).toThrow(/Clash.another has the wire name "a" of Clash.a/);
  });
});

describe('from()', () => {
  it('builds the tree of DTOs', () => {
    const order = CreateOrder.from({ reference: 'r', lines: [{ sku: 'a', quantity: 1 }], tags: ['x'] });
    expect(order).toBeInstanceOf(CreateOrder);
    expect(order.lines?.[0]).toBeInstanceOf(Line);
    expect(order.label).toBe('order r');
  });

  it('keeps instances as they are, and leaves wrong values to the rules', () => {
    const line = Object.assign(new Line(), { sku: 'a', quantity: 1 });
    const given = { reference: 'r', lines: [line, 5], main: 'x' } as never;
    const order = CreateOrder.from(given);
    expect(order.lines?.[0]).toBe(line);
    expect(order.lines?.[1]).toBe(5);
    expect(order.main).toBe('x');
  });

  it('reads instances of other classes, such as those in a checked request body', () => {
    class LineBody {
      sku = 'a';
      quantity = 1;
      get shown(): string {
        return this.sku;
      }
      isBig(): boolean {
        return this.quantity > 9;
      }
    }
    class OrderBody {
      reference = 'r';
      lines = [new LineBody(), new LineBody()];
      main = new LineBody();
    }
    const line = Object.assign(new Line(), { sku: 'a', quantity: 1 });
    const order = CreateOrder.from(new OrderBody());
    expect(order).toEqual(
      Object.assign(new CreateOrder(), { reference: 'r', lines: [line, line], main: line }),
    );
    expect(order.main).toBeInstanceOf(Line);
    expect(validateInput(order)).toBeUndefined();
  });

  it('reports the unknown keys of such instances, with their paths', () => {
    class Wrong {
      sku = 'a';
      color = 'red';
    }
    const given = { reference: 'r', lines: [{ sku: 'a', quantity: 1 }, new Wrong()], main: new Wrong() };
    const error = catchError(() => CreateOrder.from(given as never)) as InputInvalidError;
    expect(error.violations.map(({ property, rule }) => [property, rule])).toEqual([
      ['lines[1].color', 'unknownProperty'],
      ['main.color', 'unknownProperty'],
    ]);
  });

  it.each([
    new Date(0),
    Buffer.from('a'),
    new Map([['sku', 'a']]),
    new Set(['a']),
    new HttpFile(Buffer.from('a'), 'a.txt'),
    Readable.from(['a']),
    Promise.resolve({ sku: 'a' }),
    new Error('a'),
    new URL('https://erp.example/'),
    /a/,
    () => ({ sku: 'a' }),
  ])('does not treat %p as a DTO', async (value) => {
    const order = CreateOrder.from({ reference: 'r', main: value as never });
    expect(order.main).toBe(value);
    await expect((async () => validateInput(order))()).rejects.toThrow('main: must be an instance of Line');
    expect(() => CreateOrder.from(value as never)).toThrow(/CreateOrder.from\(\) needs an object/);
  });

  it('keeps null, which is not sent', async () => {
    const order = CreateOrder.from({ reference: 'r', lines: null, tags: null });
    expect(order.lines).toBeNull();
    await expect(validateInput(order)).resolves.toBeUndefined();
    expect(encodeInput(order).body).toEqual({ ref: 'r' });
  });

  it('keeps defaults if a value is undefined', () => {
    class WithDefault extends HttpRemoteInput {
      @JsonName('n') n?: number = 7;
    }
    expect(WithDefault.from({ n: undefined }).n).toBe(7);
  });

  it('reports all unknown keys together, with their paths', () => {
    const given = { reference: 'r', x: 1, lines: [{ sku: 's', quantity: 1 }, { y: 2 }], main: { z: 3 } };
    const error = catchError(() => CreateOrder.from(given as never)) as InputInvalidError;
    expect(error).toBeInstanceOf(InputInvalidError);
    expect(error.violations.map(({ property, wirePath, rule }) => [property, wirePath, rule])).toEqual([
      ['x', 'x', 'unknownProperty'],
      ['lines[1].y', 'lines[1].y', 'unknownProperty'],
      ['main.z', 'main.z', 'unknownProperty'],
    ]);
    expect(error.violations[1]?.message).toContain('it has sku, quantity');
    expect(error.api?.action).toBe('orders');
  });

  it('counts unknown keys beyond the first hundred, and shortens long ones', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1]));
    const lines = Array.from({ length: 1_000 }, () => ({ sku: 'a', quantity: 1, nope: 1 }));
    const failure = (plain: object): InputInvalidError => {
      try {
        CreateOrder.from(plain as never);
      } catch (error) {
        return error as InputInvalidError;
      }
      throw new Error('it was built');
    };
    const flat = failure({ ...keys, ['x'.repeat(1_000_000)]: 1 });
    expect(flat.violations[0]).toMatchObject({ property: 'k0', rule: 'unknownProperty' });
    expect(flat.violations).toHaveLength(100);
    expect(flat.omitted).toBe(100_001 - 100);
    expect(flat.message.length).toBeLessThan(11_000);
    const nested = failure({ reference: 'r', lines, ['😀'.repeat(1_000_000)]: 1 });
    expect(nested.omitted).toBe(1_001 - 100);
    expect(nested.violations[99]?.property).toBe('lines[99].nope');
    const long = failure({ ['😀'.repeat(1_000_000)]: 1 });
    expect(long.message.isWellFormed()).toBe(true);
    expect(long.message.length).toBeLessThan(500);
  });

  it('rejects keys that would change a prototype', () => {
    for (const json of [
      '{"__proto__":{"evil":1}}',
      '{"constructor":{"prototype":{"evil":1}}}',
      '{"main":{"__proto__":{}}}',
    ]) {
      expect(() => CreateOrder.from(JSON.parse(json) as never)).toThrow(InputInvalidError);
    }
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });

  it('rejects a key that is a getter or a method', () => {
    class Computed extends HttpRemoteInput {
      @JsonName('a') a?: string;
      @JsonName('b')
      get b(): string {
        return `${this.a}!`;
      }
      shout(): string {
        return this.b;
      }
    }
    HttpRemoteApi({ action: 'a', desc: 'A' })(Computed);
    expect(() => Computed.from({ b: 'x' } as never)).toThrow(
      'Computed has no settable property "b": it has a',
    );
    expect(() => Computed.from({ shout: 'x' } as never)).toThrow(InputInvalidError);
    expect(encodeInput(Computed.from({ a: 'x' })).body).toEqual({ a: 'x', b: 'x!' });
    expect(decodeOutput(Computed, { a: 'x', b: 'y' }).b).toBe('x!');
  });

  it('reports a property without @JsonName()', () => {
    class Unnamed extends HttpRemoteInput {
      @JsonName('a') a?: string;
      field? = 'x';
      set written(value: string) {
        this.field = value;
      }
      method(): void {
        this.field = 'y';
      }
    }
    HttpRemoteApi({ action: 'a', desc: 'A' })(Unnamed);
    for (const key of ['field', 'written']) {
      expect(() => Unnamed.from({ [key]: 'x' } as never)).toThrow(
        `Unnamed.${key} has no wire name: add @JsonName() to it`,
      );
    }
    for (const json of ['{"method":1}', '{"toString":1}', '{"__proto__":1}', '{"constructor":1}']) {
      expect(() => Unnamed.from(JSON.parse(json) as never)).toThrow(/has no settable property "/);
    }
  });

  it.each([undefined, null, 5, 'x', [], [{}]])('rejects %p, which is not an object', (given) => {
    expect(() => CreateOrder.from(given as never)).toThrow(/CreateOrder.from\(\) needs an object/);
  });

  it('rejects an object that contains itself', () => {
    class Node extends HttpRemoteInput {
      @JsonName('one', { type: () => Node }) one?: unknown;
      @JsonName('many', { type: () => [Node] }) many?: unknown[];
    }
    const self: Record<string, unknown> = {};
    self.one = self;
    self.many = [self, self];
    expect(() => Node.from(self)).toThrow(InputNotEncodableError);
  });

  it('does not change frozen input, and ignores symbol keys and inherited keys', () => {
    const plain = Object.freeze(
      Object.assign(Object.create({ inherited: 1 }) as object, { reference: 'r', [Symbol('s')]: 1 }),
    );
    const order = CreateOrder.from(plain);
    expect(Object.getOwnPropertySymbols(order)).toEqual([]);
    expect(order).toEqual(Object.assign(new CreateOrder(), { reference: 'r' }));
  });
});

describe('getRemoteApi', () => {
  it('reads everything that is declared', () => {
    const api = getRemoteApi(CreateOrder);
    expect(api).toMatchObject({
      action: 'orders',
      httpMethod: 'POST',
      name: 'CreateOrder',
      target: CreateOrder,
    });
    expect(
      api.fields.map(({ property, place, type, isArray, required }) => [
        property,
        place,
        type,
        isArray,
        required,
      ]),
    ).toEqual([
      ['reference', 'body', 'string', false, true],
      ['lines', 'body', 'object', true, false],
      ['main', 'body', 'object', false, false],
      ['tags', 'body', 'unknown', true, false],
    ]);
    expect(api.fields[0]?.rules.map(({ name }) => name)).toEqual(['isString', 'isNotEmpty']);
    expect(api.fields[1]?.nested?.fields.map(({ wireName }) => wireName)).toEqual(['sku', 'qty']);
    expect(api.fields[0]?.nested).toBeUndefined();
    expect(api.outputFields.map(({ wireName }) => wireName)).toEqual(['id']);
  });

  it('reads a DTO that contains itself', () => {
    class Tree extends HttpRemoteInput {
      @JsonName('children', { type: () => [Tree] }) @ValidateNested() children?: unknown[];
    }
    HttpRemoteApi({ action: 'tree', desc: 'T' })(Tree);
    expect(getRemoteApi(Tree).fields[0]?.nested?.fields[0]?.nested?.name).toBe('Tree');
  });

  it('distinguishes free-form JSON from a field without a declared type', () => {
    class Free extends HttpRemoteInput {
      @JsonName('free', { type: 'json' }) free?: unknown;
      @JsonName('list', { type: 'json' }) list?: unknown[];
      @JsonName('other') other?: unknown;
    }
    HttpRemoteApi({ action: 'free', desc: 'Free' })(Free);
    expect(getRemoteApi(Free).fields.map(({ type, isArray, nested }) => [type, isArray, nested])).toEqual([
      ['json', false, undefined],
      ['json', true, undefined],
      ['unknown', false, undefined],
    ]);
  });

  it('describes a property as required if undefined is always rejected, independent of other fields', () => {
    const byRule = (validate: () => boolean | Promise<boolean>) =>
      ValidateBy({ name: 'own', validator: { validate } });
    class Rules extends HttpRemoteInput {
      @JsonName('a') @IsString() text!: string;
      @JsonName('b') @IsString({ each: true }) texts!: string[];
      @JsonName('c') @ArrayNotEmpty() list!: string[];
      @JsonName('d', { type: () => [Line] }) @IsDefined() lines!: Line[];
      @JsonName('e') plain?: string;
      @JsonName('f', { type: () => Line }) nested?: Line;
      @JsonName('g') @SameLengthAs('texts') paired?: string[];
      @JsonName('h') @IsOptional() @IsNotEmpty() optional?: string;
      @JsonName('i') @ValidateIf(() => true) @IsNotEmpty() conditional?: string;
      @JsonName('j') @RequiredWithout(['text']) other?: string;
      @JsonName('k') @IsNotEmpty({ validateIf: () => false }) ruleIf?: string;
      @JsonName('l') @byRule(() => Promise.reject(new Error('later'))) later?: string;
      @JsonName('m')
      @byRule(() => {
        throw new Error('now');
      })
      throwing?: string;
    }
    HttpRemoteApi({ action: 'a', desc: 'A' })(Rules);
    const required = getRemoteApi(Rules).fields.filter((field) => field.required);
    expect(required.map(({ property }) => property)).toEqual(['text', 'texts', 'list', 'lines']);
  });

  it('returns the constraints of a rule', () => {
    class Limited extends HttpRemoteInput {
      @JsonName('n') @Max(5, { message: 'too much', each: true }) n?: number;
    }
    HttpRemoteApi({ action: 'a', desc: 'A' })(Limited);
    expect(getRemoteApi(Limited).fields[0]?.rules).toEqual([
      { name: 'max', constraints: [5], message: 'too much', each: true },
    ]);
  });
});

describe('RemoteApiCatalogue', () => {
  @HttpRemoteApi({ action: 'orders', desc: 'List', httpMethod: 'GET' })
  class ListOrders extends HttpRemoteInput {}

  it('collects the inputs among the exports of modules', () => {
    const catalogue = RemoteApiCatalogue.of(
      { CreateOrder, Order, helper: () => 1, NAME: 'x', again: CreateOrder },
      { ListOrders },
    );
    expect(catalogue.size).toBe(2);
    expect([...catalogue].map(({ name }) => name)).toEqual(['CreateOrder', 'ListOrders']);
    expect(catalogue.find('orders')?.name).toBe('CreateOrder');
    expect(catalogue.find('orders', 'GET')?.name).toBe('ListOrders');
    expect(catalogue.find('orders', 'PUT')).toBeUndefined();
    expect(catalogue.find('none')).toBeUndefined();
  });

  it('rejects two classes for the same API', () => {
    @HttpRemoteApi({ action: 'orders', desc: 'Again' })
    class Again extends HttpRemoteInput {}
    expect(() => RemoteApiCatalogue.of({ CreateOrder, Again })).toThrow(
      'Again and CreateOrder both declare POST orders',
    );
  });

  it('distinguishes the same action of two clients', () => {
    const shop = declare({ action: 'orders', client: 'shop' });
    expect(RemoteApiCatalogue.of({ CreateOrder, shop }).size).toBe(2);
    expect(() =>
      RemoteApiCatalogue.of({ shop, twin: declare({ action: 'orders', client: 'shop' }) }),
    ).toThrow('Declared and Declared both declare POST orders of client "shop"');
  });

  it('skips a subclass that inherits the declaration of another export', () => {
    class Middle extends CreateOrder {}
    class Heir extends Middle {}
    expect([...RemoteApiCatalogue.of({ Heir, CreateOrder })].map(({ name }) => name)).toEqual([
      'CreateOrder',
    ]);
    expect([...RemoteApiCatalogue.of({ Heir })].map(({ name }) => name)).toEqual(['Heir']);
    class Sibling extends CreateOrder {}
    expect(() => RemoteApiCatalogue.of({ Heir, Sibling })).toThrow(/both declare POST orders/);
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
