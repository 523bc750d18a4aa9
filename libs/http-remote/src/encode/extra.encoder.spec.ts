import { jest } from '@jest/globals';
import { IsNotEmpty, IsOptional, MaxLength, validate } from 'class-validator';
import { plainToInstance } from 'class-transformer';
import { bodyText } from '../../../../test/support/body-text.js';
import { createHttpRemoteClient } from '../client/http-remote-client.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { HttpRemoteOutput } from '../declare/http-remote.output.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { decodeOutput } from '../decode/value.decoder.js';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { copyOf, deepCopyOf } from '../metadata/dto-copy.js';
import { extraOf, withExtra } from '../metadata/extra-fields.js';
import { getRemoteApi } from '../metadata/remote-api-description.js';
import { HttpRemoteStub } from '../testing/http-remote-stub.js';
import { HttpFile } from '../wire/http-file.js';
import type { HttpBody } from '../wire/wire-request.js';
import { encodeInput } from './input.encoder.js';

class Paper {
  @JsonName('paper_color') color?: string;
}

/** Used in requests and responses. */
class Line extends HttpRemoteOutput {
  @JsonName('sku') @IsOptional() @IsNotEmpty() sku?: string;
  @JsonName('paper', { type: () => Paper }) paper?: Paper;
}

@HttpRemoteApi({ action: 'orders', desc: 'Place an order', output: Line })
class PlaceOrder extends HttpRemoteInput<Line> {
  @JsonName('customer_no') @IsOptional() @MaxLength(5) customer?: string;
  @JsonName('order_lines', { type: () => [Line] }) lines?: Line[];
  @JsonName('notes', { type: 'json' }) notes?: unknown;
  @JsonName('x-trace', { in: 'header' }) trace?: string;
}

@HttpRemoteApi({ action: 'orders/find', desc: 'Find orders', httpMethod: 'GET' })
class FindOrders extends HttpRemoteInput {
  @JsonName('customer_no') customer?: string;
  @JsonName('access_token', { sensitive: true }) accessToken?: string;
}

@HttpRemoteApi({ action: 'scans', desc: 'Add a scan', type: 'FormData' })
class AddScan extends HttpRemoteInput {
  @JsonName('scan') scan?: HttpFile;
  @JsonName('title') title?: string;
}

@HttpRemoteApi({ action: 'xml', desc: 'Place an order', type: 'Xml' })
class XmlOrder extends HttpRemoteInput {
  @JsonName('order_lines', { type: () => [Line] }) lines?: Line[];
}

@HttpRemoteApi({ action: 'custom', desc: 'Custom', type: 'Custom' })
class CustomOrder extends HttpRemoteInput {
  encodeBody(): HttpBody {
    return { content: 'x', contentType: 'text/plain' };
  }
}

class Box {
  @JsonName('more') extra?: number;
}

@HttpRemoteApi({ action: 'boxes', desc: 'Box' })
class AddBox extends HttpRemoteInput {
  @JsonName('box', { type: () => Box }) box?: Box;
  @JsonName('own') extra?: string;
}

const failure = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

async function sentBy<T>(input: HttpRemoteInput<T>): Promise<string> {
  const { url, body } = await clientOf(new HttpRemoteStub()).prepare(input);
  return body === undefined ? url : bodyText(body);
}

function clientOf(stub: HttpRemoteStub) {
  return createHttpRemoteClient('erp', {
    baseUrl: 'https://erp.example/',
    transport: stub.transport,
    observers: [],
  });
}

describe('extra', () => {
  it('is sent in a JSON body as it is, at the depth of its object', async () => {
    const input = PlaceOrder.from({
      customer: 'C-1',
      extra: { new_field: 1, nothing: null, absent: undefined, deep: { list: [true, { a: null }] } },
      lines: [{ sku: 'A-1', extra: { color: 'red' } }, { paper: { extra: { gsm: 90 } } }],
    });
    expect(JSON.parse(await sentBy(input))).toEqual({
      customer_no: 'C-1',
      order_lines: [{ sku: 'A-1', color: 'red' }, { paper: { gsm: 90 } }],
      ...{ new_field: 1, nothing: null, deep: { list: [true, { a: null }] } },
    });
  });

  it('is sent in a query, a form, a multipart form and XML', async () => {
    expect(
      await sentBy(FindOrders.from({ customer: 'C', extra: { page: 2, tag: ['a&b', 'c'], no: null } })),
    ).toBe('https://erp.example/orders/find?customer_no=C&page=2&tag=a%26b&tag=c');
    expect(await sentBy(AddScan.from({ title: 't', extra: { at: new Date(0), tag: ['x', 'y'] } }))).toBe(
      'title=t&at=1970-01-01T00%3A00%3A00.000Z&tag=x&tag=y',
    );
    const file = new HttpFile('text', 'a.txt', 'text/plain');
    expect(await sentBy(AddScan.from({ extra: { second: file } }))).toMatch(
      /name="second"; filename="a.txt"/,
    );
    expect(await sentBy(XmlOrder.from({ extra: { a: { b: 1 } }, lines: [{ extra: { c: '<' } }] }))).toContain(
      '<xml><order_lines><c>&lt;</c></order_lines><a><b>1</b></a></xml>',
    );
  });

  it('can be added to an instance, and replaced', async () => {
    const input = Object.assign(new PlaceOrder(), { lines: [withExtra(new Line(), { color: 'red' })] });
    expect(withExtra(withExtra(input, { a: 1 }), { b: 2 })).toBe(input);
    expect(JSON.parse(await sentBy(input))).toEqual({ order_lines: [{ color: 'red' }], b: 2 });
    expect(extraOf(input)).toEqual({ b: 2 });
    expect(extraOf(new PlaceOrder())).toEqual({});
  });

  it('is sent too if another copy of the package added it, the first one in the process', async () => {
    const use = (globalThis as never as Record<symbol, { isUsed: boolean }>)[
      Symbol.for('http-remote:extra-use')
    ];
    if (use) use.isUsed = false;
    const input = new PlaceOrder();
    await jest.isolateModulesAsync(async () => {
      const copy = await import('../metadata/extra-fields.js');
      expect(copy.withExtra).not.toBe(withExtra);
      copy.withExtra(input, { a: 1 });
    });
    expect(encodeInput(input).body).toEqual({ a: 1 });
  });

  it('belongs to copies of the input, and is none of its keys', () => {
    const input = PlaceOrder.from({ extra: { a: 1 }, lines: [{ extra: { b: 2 } }] });
    for (const copy of [
      copyOf(input),
      deepCopyOf(input),
      PlaceOrder.from(input),
      PlaceOrder.from({ ...input }),
    ]) {
      expect(encodeInput(copy).body).toEqual({ a: 1, order_lines: [{ b: 2 }] });
    }
    expect(Object.keys(input)).not.toContain('extra');
    expect(JSON.stringify(input)).not.toContain('"a"');
    expect(input).toEqual(PlaceOrder.from({ extra: { a: 1 }, lines: [{ extra: { b: 2 } }] }));
    expect(input).not.toEqual(PlaceOrder.from({ extra: { a: 2 }, lines: [{ extra: { b: 2 } }] }));
  });

  it('of a response is not sent back', () => {
    const line = decodeOutput(Line, { sku: 'A', price: 3 });
    expect(extraOf(line)).toEqual({ price: 3 });
    expect(encodeInput(PlaceOrder.from({ lines: [line] })).body).toEqual({ order_lines: [{ sku: 'A' }] });
    const sent = withExtra(line, { count: 2 });
    expect(encodeInput(PlaceOrder.from({ lines: [sent] })).body).toEqual({
      order_lines: [{ sku: 'A', count: 2 }],
    });
  });

  it('must not repeat a property that is set, whichever way validation goes', async () => {
    const input = PlaceOrder.from({ customer: 'C', extra: { customer_no: 'D' }, lines: [{ sku: 'A' }] });
    const client = clientOf(new HttpRemoteStub());
    for (const validation of ['enforce', 'warn', 'off'] as const) {
      const error = await client.send(input, { validation }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(InputInvalidError);
      expect(error).toMatchObject({
        api: { action: 'orders' },
        outcome: 'not-sent',
        violations: [
          {
            property: 'extra.customer_no',
            wirePath: 'customer_no',
            rule: 'extraTaken',
            message: '"customer_no" is the wire name of a property: write customer instead',
          },
        ],
      });
    }
    const nested = PlaceOrder.from({
      lines: [{}, { sku: 'A', paper: { color: 'x', extra: { paper_color: 1 } } }],
    });
    expect(failure(() => encodeInput(nested))).toMatchObject({
      violations: [
        { property: 'lines[1].paper.extra.paper_color', wirePath: 'order_lines[1].paper.paper_color' },
      ],
    });
    expect(
      failure(() => encodeInput(FindOrders.from({ customer: 'a', extra: { customer_no: 'b' } }))),
    ).toBeInstanceOf(InputInvalidError);
    expect(failure(() => encodeInput(AddScan.from({ title: 'a', extra: { title: 'b' } })))).toBeInstanceOf(
      InputInvalidError,
    );
  });

  it('is a way past the rules of a property that is not set', async () => {
    const stub = new HttpRemoteStub();
    stub.on(PlaceOrder).reply();
    await clientOf(stub).send(PlaceOrder.from({ extra: { customer_no: 'longer than five' } }));
    await clientOf(stub).send(PlaceOrder.from({ customer: null, extra: { customer_no: 7 } }));
    expect(stub.requests.map(({ body }) => body)).toEqual([
      '{"customer_no":"longer than five"}',
      '{"customer_no":7}',
    ]);
  });

  it('cannot stand for a token in the query, which an authorizer adds by itself', () => {
    const input = FindOrders.from({ extra: { access_token: 'x' } });
    expect(failure(() => encodeInput(input))).toMatchObject({
      violations: [{ message: expect.stringContaining('write accessToken instead') as unknown }],
    });
  });

  it('must be encodable, and named correctly if it is not', () => {
    const wrong = [
      ['extra.a.b is NaN', PlaceOrder.from({ extra: { a: { b: NaN } } })],
      ['lines[0].extra.a[0] is a Map', PlaceOrder.from({ lines: [{ extra: { a: [new Map()] } }] })],
      ['extra.page is an object', FindOrders.from({ extra: { page: {} } })],
      ['extra.tag[1] is null', FindOrders.from({ extra: { tag: ['a', null] } })],
      ['extra.b is an object', AddScan.from({ extra: { b: {} } })],
      ['extra has no effect on a custom body', CustomOrder.from({ extra: { a: 1 } })],
    ] as const;
    for (const [message, input] of wrong) {
      const error = failure(() => encodeInput(input));
      expect(error).toBeInstanceOf(InputNotEncodableError);
      expect((error as Error).message).toContain(message);
    }
  });

  it.each([1, 'a', [1], new Date(), new Map(), () => 1])('must be a plain object, not %p', (extra) => {
    expect(failure(() => PlaceOrder.from({ lines: [{ extra: extra as never }] }))).toMatchObject({
      violations: [{ property: 'lines[0].extra', wirePath: 'order_lines[0].extra', rule: 'isObject' }],
    });
  });

  it('may be null, which means none, like any optional property', () => {
    expect(extraOf(PlaceOrder.from({ extra: null }))).toEqual({});
    expect(extraOf(PlaceOrder.from({ extra: undefined }))).toEqual({});
  });

  it('is a property like any other if the DTO declares it', () => {
    const input = AddBox.from({ extra: 'mine', box: { extra: 5 } });
    expect(encodeInput(input).body).toEqual({ own: 'mine', box: { more: 5 } });
    expect(encodeInput(withExtra(input, { a: 1 })).body).toEqual({ own: 'mine', box: { more: 5 }, a: 1 });
  });

  it('cannot pollute a prototype', async () => {
    const fields = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ) as object;
    const input = PlaceOrder.from({
      extra: { ...fields },
      lines: [{ extra: fields as Record<string, unknown> }],
    });
    expect(await sentBy(input)).toBe(
      '{"order_lines":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}],' +
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    (await clientOf(new HttpRemoteStub()).prepare(input)).redacted();
    expect(
      await sentBy(FindOrders.from({ extra: JSON.parse('{"__proto__":"x"}') as object as never })),
    ).toContain('?__proto__=x');
    expect(Object.getPrototypeOf(input)).toBe(PlaceOrder.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('comes from code only: neither an instance of a body class nor plainToInstance brings it', async () => {
    class Body {
      customer = 'C';
      lines: object[] = [{ sku: 'A' }];
    }
    const body = Object.assign(new Body(), { extra: { admin: true } });
    expect(failure(() => PlaceOrder.from(body))).toMatchObject({
      violations: [{ property: 'extra', message: expect.stringContaining('withExtra()') as unknown }],
    });
    const nested = Object.assign(new Body(), { lines: [{ sku: 'A', extra: { admin: true } }] });
    expect(failure(() => PlaceOrder.from(nested))).toMatchObject({
      violations: [{ property: 'lines[0].extra' }],
    });

    const outside = { customer: 'C', extra: { a: 1 }, 'Symbol(http-remote:extra-to-send)': { b: 2 } };
    const input = plainToInstance(PlaceOrder, outside);
    expect(encodeInput(input).body).toEqual({ customer_no: 'C' });
    const own = PlaceOrder.from({ customer: 'C', extra: { a: 1 } });
    expect(await validate(own, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
    expect(extraOf(own)).toEqual({ a: 1 });
  });

  it('leaves the description of the API as it is', () => {
    PlaceOrder.from({ extra: { a: 1 } });
    expect(getRemoteApi(PlaceOrder).fields.map(({ wireName }) => wireName)).toEqual([
      'customer_no',
      'order_lines',
      'notes',
      'x-trace',
    ]);
  });

  it('is masked by its names in what is printed', async () => {
    const client = clientOf(new HttpRemoteStub());
    const json = await client.prepare(
      PlaceOrder.from({
        extra: { api_key: 's3cret', a: { token: 's3cret', b: 1 } },
        lines: [{ extra: { pwd: 's3cret' } }],
      }),
    );
    expect(json.redacted().body).toEqual({
      ...{ api_key: '***', a: { token: '***', b: 1 } },
      order_lines: [{ pwd: '***' }],
    });
    const query = await client.prepare(FindOrders.from({ extra: { session: 's3cret', page: 1 } }));
    expect(query.redacted().url).toBe('https://erp.example/orders/find?session=***&page=1');
  });
});

describe('The testing kit', () => {
  it('matches extra at any depth, and keeps it in the sent inputs', async () => {
    const stub = new HttpRemoteStub();
    stub
      .on(PlaceOrder)
      .where({ extra: { kind: 'gift' }, lines: [{ extra: { color: 'red' } }] })
      .reply({ sku: 'match' });
    stub.on(PlaceOrder).reply({ sku: 'other', extra: { left: 3 } });
    const client = clientOf(stub);
    const input = PlaceOrder.from({
      extra: { kind: 'gift', deep: { a: 1 } },
      lines: [{ extra: { color: 'red' } }],
    });
    expect(await client.send(input)).toMatchObject({ sku: 'match' });
    const other = await client.send(PlaceOrder.from({ extra: { kind: 'gift' }, lines: [{}] }));
    expect(other).toMatchObject({ sku: 'other', extra: { left: 3 } });

    (extraOf(input)['deep'] as { a: number }).a = 2;
    const [sent, second] = stub.sent(PlaceOrder);
    expect(sent).toEqual(
      PlaceOrder.from({ extra: { kind: 'gift', deep: { a: 1 } }, lines: [{ extra: { color: 'red' } }] }),
    );
    expect(second).not.toEqual(PlaceOrder.from({ extra: { kind: 'other' }, lines: [{}] }));
    expect(extraOf(sent ?? {})).toEqual({ kind: 'gift', deep: { a: 1 } });
    expect(stub.requests[0]?.redacted().body).toMatchObject({
      kind: 'gift',
      order_lines: [{ color: 'red' }],
    });
  });
});
