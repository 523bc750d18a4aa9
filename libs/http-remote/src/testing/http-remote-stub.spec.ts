import { inspect } from 'node:util';
import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { IsNotEmpty } from 'class-validator';
import {
  CallAbortedError,
  CallTimeoutError,
  ConfigurationInvalidError,
  HttpMethod,
  HttpParameterType,
  HttpRemoteApi,
  HttpRemoteError,
  HttpRemoteInput,
  HttpRemoteModule,
  type HttpRemoteClient,
  HttpRemoteOutput,
  HttpRemoteService,
  HttpStatusError,
  InjectHttpRemote,
  JsonName,
  ResponseType,
  ResponseUnreadableError,
  TransportError,
  createHttpRemoteClient,
  type HttpRemoteClientOptions,
} from '../index.js';
import { CallUnexpectedError, HttpRemoteStub, ReplyInvalidError, StubUnmetError } from './index.js';
import { failureOf } from '../../../../test/support/failure-of.js';

class Line {
  @JsonName('sku')
  sku!: string;

  @JsonName('tags', { separator: '|', type: () => [String] })
  tags?: string[];
}

class Order extends HttpRemoteOutput {
  @JsonName('no')
  number!: string;

  @JsonName('placed_at', { dateFormat: 'yyyy-MM-dd HH:mm:ss', timeZone: 'Europe/Berlin' })
  placedAt?: Date;

  @JsonName('is_paid', { booleanAs: 'int' })
  isPaid?: boolean;

  @JsonName('lines', { type: () => [Line] })
  lines?: Line[];

  get size(): number {
    return this.lines?.length ?? 0;
  }
}

@HttpRemoteApi({ action: 'orders/{no}', desc: 'Read an order', httpMethod: HttpMethod.Get, output: Order })
class GetOrder extends HttpRemoteInput<Order> {
  @JsonName('no', { in: 'path' })
  @IsNotEmpty()
  number!: string;

  @JsonName('token', { in: 'query' })
  token?: string;
}

@HttpRemoteApi({ action: 'orders', desc: 'Place an order', output: Order })
class PlaceOrder extends HttpRemoteInput<Order> {
  @JsonName('lines', { type: () => [Line] })
  lines!: Line[];

  @JsonName('card', { sensitive: true })
  card?: string;
}

@HttpRemoteApi({ action: 'orders', desc: 'List orders', httpMethod: HttpMethod.Get, output: [Order] })
class ListOrders extends HttpRemoteInput<Order[]> {}

@HttpRemoteApi({ action: 'anything', desc: 'No class', httpMethod: HttpMethod.Get })
class Anything extends HttpRemoteInput {}

@HttpRemoteApi<string>({
  action: 'text',
  desc: 'A text',
  httpMethod: HttpMethod.Get,
  responseType: ResponseType.Text,
})
class ReadText extends HttpRemoteInput<string> {}

@HttpRemoteApi<Buffer>({
  action: 'bytes',
  desc: 'Bytes',
  httpMethod: HttpMethod.Get,
  responseType: ResponseType.Bytes,
})
class ReadBytes extends HttpRemoteInput<Buffer> {}

@HttpRemoteApi({ action: 'xml', desc: 'XML', type: HttpParameterType.Xml, output: Order })
class XmlOrder extends HttpRemoteInput<Order> {}

@HttpRemoteApi({ action: 'exists', desc: 'Only headers', httpMethod: HttpMethod.Head, output: Order })
class HeadOrder extends HttpRemoteInput<Order> {}

function given(options: Partial<HttpRemoteClientOptions> = {}) {
  const stub = new HttpRemoteStub();
  const client = createHttpRemoteClient('erp', {
    baseUrl: 'https://erp.example/api/',
    transport: stub.transport,
    retry: { minDelayMs: 1 },
    ...options,
  });
  return { stub, erp: client };
}

const A1 = () => GetOrder.from({ number: 'A-1' });
describe('A reply', () => {
  it('is encoded under its wire names and formats, and decoded again', async () => {
    const { stub, erp } = given();
    const placedAt = new Date('2026-03-04T11:05:06Z');
    stub
      .on(GetOrder)
      .reply({ number: 'A-1', placedAt, isPaid: true, lines: [{ sku: 'pen', tags: ['a', 'b'] }] });

    const order = await erp.send(A1());

    expect(order).toBeInstanceOf(Order);
    expect(order.lines?.[0]).toBeInstanceOf(Line);
    expect(order).toEqual({
      number: 'A-1',
      placedAt,
      isPaid: true,
      lines: [{ sku: 'pen', tags: ['a', 'b'] }],
    });
    expect(order.size).toBe(1);
  });

  it('is another object for each call', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).reply({ lines: [{ sku: 'pen' }] });
    (await erp.send(A1())).lines?.pop();
    expect((await erp.send(A1())).lines).toHaveLength(1);
  });

  it('can be created from the input, synchronously or not', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).replyOnce(({ number }) => ({ number: `${number}!` }));
    stub.on(GetOrder).reply(async ({ number }) => Promise.resolve({ number }));
    expect((await erp.send(A1())).number).toBe('A-1!');
    expect((await erp.send(A1())).number).toBe('A-1');
  });

  it('is a list, text, bytes, XML, nothing or data, as the API declares it', async () => {
    const { stub, erp } = given();
    stub.on(ListOrders).reply([{ number: '1' }, { number: '2' }]);
    stub.on(Anything).reply({ some: ['data'] });
    stub.on(ReadText).reply('words');
    stub.on(ReadBytes).reply(Buffer.from([1, 2]));
    stub.on(XmlOrder).reply({ number: '<7>', lines: [{ sku: 'pen' }] });
    stub.on(HeadOrder).reply();

    const orders = await erp.send(new ListOrders());
    expect(orders.map(({ number }) => number)).toEqual(['1', '2']);
    expect(orders[0]).toBeInstanceOf(Order);
    expect(await erp.send(new Anything())).toEqual({ some: ['data'] });
    expect(await erp.send(new ReadText())).toBe('words');
    expect(await erp.send(new ReadBytes())).toEqual(Buffer.from([1, 2]));
    expect(await erp.send(new XmlOrder())).toEqual({ number: '<7>', lines: [{ sku: 'pen' }] });
    expect(await erp.send(new HeadOrder())).toBeInstanceOf(Order);
  });

  it.each<[string, (stub: HttpRemoteStub) => unknown]>([
    ['no settable property "nummer"', (stub) => stub.on(GetOrder).reply({ nummer: 'A-1' } as object)],
    ['no settable property "size"', (stub) => stub.on(GetOrder).reply({ size: 3 } as object)],
    ['lone surrogate', (stub) => stub.on(GetOrder).reply({ number: '\ud800' })],
    [
      'the response of orders is a list, but the reply is an object',
      (stub) => stub.on(ListOrders).reply({} as never),
    ],
    [
      'the response of text is a string, but the reply is an object',
      (stub) => stub.on(ReadText).reply({} as never),
    ],
    ['the response of bytes is bytes', (stub) => stub.on(ReadBytes).reply('no' as never)],
  ])('is rejected immediately if the API cannot have it: %s', (why, write) => {
    const error = new Map<string, unknown>();
    try {
      write(new HttpRemoteStub());
    } catch (thrown) {
      error.set('thrown', thrown);
    }
    expect(error.get('thrown')).toBeInstanceOf(ReplyInvalidError);
    expect((error.get('thrown') as Error).message).toContain(why);
  });

  it('fails the call, and verify() later, if its function throws or returns an invalid value', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).replyOnce(() => {
      throw new Error('expected 1, got 2');
    });
    stub.on(GetOrder).replyOnce(() => ({ nummer: 'A-1' }) as object);
    expect(await failureOf(erp.send(A1()))).toBeInstanceOf(ReplyInvalidError);
    expect(await failureOf(erp.send(A1()))).toBeInstanceOf(ReplyInvalidError);
    expect(() => stub.verify()).toThrow(/expected 1, got 2[^]*no settable property "nummer"/);
  });

  it('fails the call with an error of this package that its function throws', async () => {
    const { stub, erp } = given();
    stub.on(PlaceOrder).reply(() => {
      throw new ResponseUnreadableError('cut off');
    });
    expect(await failureOf(erp.send(PlaceOrder.from({ lines: [] })))).toMatchObject({
      name: 'ResponseUnreadableError',
      outcome: 'unknown',
    });
    stub.verify();
  });
});

describe('Replies of an API', () => {
  it('with a call count come first, in order, then the last one for all further calls', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).reply({ number: 'old' }).reply({ number: 'always' });
    stub.on(GetOrder).replyOnce({ number: '1' }).reply({ number: '2' }, { times: 2 });
    const numbers: string[] = [];
    for (let i = 0; i < 5; i++) numbers.push((await erp.send(A1())).number);
    expect(numbers).toEqual(['1', '2', '2', 'always', 'always']);
  });

  it('for an input win over those for a client, and these over those for all', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).where({ number: 'A-2' }).reply({ number: 'for the input' });
    stub
      .on(GetOrder)
      .where(({ number }) => number.startsWith('B'))
      .reply({ number: 'by function' });
    stub.on(GetOrder).forClient('erp').reply({ number: 'for the client' });
    stub.on(GetOrder).forClient('other').reply({ number: 'for another' });
    stub.on(GetOrder).replyOnce({ number: 'for all' });
    const sent = async (number: string) => (await erp.send(GetOrder.from({ number }))).number;
    expect([await sent('A-2'), await sent('B-1'), await sent('C-1')]).toEqual([
      'for the input',
      'by function',
      'for the client',
    ]);
    expect(stub.pending).toEqual(['GetOrder × 1']);
  });

  it('match nested values and lists', async () => {
    const { stub, erp } = given();
    stub
      .on(PlaceOrder)
      .where({ lines: [{ sku: 'pen' }] })
      .reply({ number: 'pen' });
    const place = (...skus: string[]) =>
      erp.send(PlaceOrder.from({ lines: skus.map((sku) => ({ sku, tags: ['x'] })) }));
    expect((await place('pen')).number).toBe('pen');
    expect(await failureOf(place('ink'))).toBeInstanceOf(CallUnexpectedError);
    expect(await failureOf(place('pen', 'ink'))).toBeInstanceOf(CallUnexpectedError);
  });

  it('are rejected for an unknown property, and for an invalid number of calls or milliseconds', () => {
    const stub = new HttpRemoteStub();
    expect(() => stub.on(GetOrder).where({ nummer: 'A-1' } as object)).toThrow(ConfigurationInvalidError);
    expect(() => stub.on(Order as never)).toThrow('add @HttpRemoteApi() to the class');
    expect(() => stub.on(GetOrder).reply({}, { times: 0 })).toThrow('times must be');
    expect(() => stub.on(GetOrder).reply({}, { delayMs: -1 })).toThrow('delayMs must be');
    expect(() => stub.on(GetOrder).reply({}, { delayMs: NaN })).toThrow('delayMs must be');
  });

  it('apply to a class that inherits the API', async () => {
    class GetMyOrder extends GetOrder {}
    const { stub, erp } = given();
    stub.on(GetOrder).reply({ number: 'A-1' });
    await erp.send(GetMyOrder.from({ number: 'A-1' }));
    expect(stub.sent(GetOrder)).toHaveLength(1);
    expect(stub.sent(GetMyOrder)).toHaveLength(1);
    await erp.send(A1());
    expect(stub.sent(GetMyOrder)).toHaveLength(1);
  });
});

describe('A stubbed failure', () => {
  it('is a broken connection with the given outcome', async () => {
    const { stub, erp } = given({ retry: false });
    stub.on(PlaceOrder).failOnce().failOnce({ outcome: 'not-sent' }).failOnce({ code: 'EPIPE' });
    const order = PlaceOrder.from({ lines: [] });
    for (const [outcome, code] of [
      ['unknown', 'ECONNRESET'],
      ['not-sent', 'ECONNREFUSED'],
      ['unknown', 'EPIPE'],
    ]) {
      const error = await failureOf(erp.send(order));
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toMatchObject({ outcome, code, api: { action: 'orders' } });
    }
  });

  it('is retried like a real one', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).failOnce().answerOnce({ status: 503 }).reply({ number: 'A-1' });
    stub.on(PlaceOrder).failOnce({ outcome: 'not-sent' }).failOnce().reply({});
    expect((await erp.exchange(A1())).attempts).toBe(3);
    expect(stub.sent(GetOrder)).toHaveLength(3);
    expect(await failureOf(erp.send(PlaceOrder.from({ lines: [] })))).toMatchObject({ outcome: 'unknown' });
    expect(stub.sent(PlaceOrder)).toHaveLength(2);
  });

  it('is a status with its headers and body, or a body that is not what the API declares', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).answerOnce({ status: 404, headers: { 'x-why': 'gone' }, body: { why: 'gone' } });
    stub.on(GetOrder).answerOnce({ body: '<html>' });
    const gone = await failureOf(erp.send(A1()));
    expect(gone).toBeInstanceOf(HttpStatusError);
    expect(gone).toMatchObject({ status: 404, headers: { 'x-why': 'gone' } });
    expect(await failureOf(erp.send(A1()))).toBeInstanceOf(ResponseUnreadableError);
  });
});

describe('A delayed reply', () => {
  it('arrives after its delay', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).reply({ number: 'late' }, { delayMs: 20 });
    const { output, durationMs } = await erp.exchange(A1());
    expect(output.number).toBe('late');
    expect(durationMs).toBeGreaterThan(15);
  });

  it('does not arrive if the call times out or is aborted before', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).reply({}, { delayMs: 60_000 });
    const timedOut = await failureOf(erp.send(A1(), { timeoutMs: 10 }));
    expect(timedOut).toBeInstanceOf(CallTimeoutError);
    expect(timedOut).toMatchObject({ stage: 'send', outcome: 'unknown' });

    stub.reset();
    stub.on(GetOrder).hang();
    expect(await failureOf(erp.send(A1(), { signal: AbortSignal.timeout(10) }))).toBeInstanceOf(
      CallAbortedError,
    );
  });
});

describe('A call without a reply', () => {
  it('fails immediately, with the API and the stubbed APIs', async () => {
    const { stub, erp } = given();
    stub.on(PlaceOrder).reply({});
    const error = await failureOf(erp.send(A1()));
    expect(error).toBeInstanceOf(CallUnexpectedError);
    expect(error).toMatchObject({
      message:
        'orders/{no}: GetOrder by client "erp" has no reply in this test: write stub.on(GetOrder).reply({ … }). ' +
        'Stubbed: orders (PlaceOrder)',
      outcome: 'not-sent',
    });
    expect(stub.sent(GetOrder)).toHaveLength(1);
  });

  it('reports that replies are used up, or for other calls', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).replyOnce({});
    await erp.send(A1());
    expect(await failureOf(erp.send(A1()))).toMatchObject({
      message: expect.stringContaining('all 1 are used up'),
    });
    stub.on(GetOrder).where({ number: 'B' }).reply({});
    expect(await failureOf(erp.send(A1()))).toMatchObject({
      message: expect.stringContaining('other inputs'),
    });
  });

  it('is reported once by verify(), if the code under test caught its error', async () => {
    const { stub, erp } = given();
    await erp.send(A1()).catch(() => undefined);
    await erp.send(new ListOrders()).catch(() => undefined);
    let told: unknown;
    try {
      stub.verify();
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(StubUnmetError);
    expect(told).toBeInstanceOf(HttpRemoteError);
    expect((told as StubUnmetError).errors).toHaveLength(2);
    expect((told as StubUnmetError).message).toMatch(/GetOrder[^]*ListOrders/);
    stub.verify();
  });
});

describe('Sent inputs and requests', () => {
  it('are available as typed snapshots', async () => {
    const { stub, erp } = given();
    stub.on(PlaceOrder).reply({});
    const input = PlaceOrder.from({ lines: [{ sku: 'pen' }] });
    await erp.send(input);
    input.lines.push(Object.assign(new Line(), { sku: 'ink' }));
    input.lines[0]!.sku = 'other';
    await erp.send(input);

    expect(stub.sent(PlaceOrder)).toEqual([
      { lines: [{ sku: 'pen' }] },
      { lines: [{ sku: 'other' }, { sku: 'ink' }] },
    ]);
    expect(stub.sent(PlaceOrder)[0]).toBeInstanceOf(PlaceOrder);
    expect(stub.sent(PlaceOrder, { client: 'erp' })).toHaveLength(2);
    expect(stub.sent(PlaceOrder, { client: 'other' })).toEqual([]);
    expect(stub.sent(GetOrder)).toEqual([]);
  });

  it('are available as requests, which never print a secret', async () => {
    const { stub, erp } = given({ headers: { authorization: 's3cret-header' } });
    stub.on(PlaceOrder).reply({});
    stub.on(GetOrder).reply({});
    await erp.send(PlaceOrder.from({ lines: [{ sku: 'pen' }], card: 's3cret-card' }));
    await erp.send(GetOrder.from({ number: 'A-1', token: 's3cret-token' }));

    const [placed, read] = stub.requests;
    expect(placed).toMatchObject({ method: 'POST', action: 'orders', client: 'erp' });
    expect(JSON.parse(placed?.body as string)).toEqual({ lines: [{ sku: 'pen' }], card: 's3cret-card' });
    expect(placed?.headers['authorization']).toBe('s3cret-header');
    expect(read?.url).toBe('https://erp.example/api/orders/A-1?token=s3cret-token');

    const shown = [
      inspect(stub.requests),
      JSON.stringify(stub.requests),
      String(read),
      inspect(placed, { customInspect: false }),
    ];
    for (const text of shown) expect(text.includes('s3cret-')).toBe(false);
    expect(shown[0]).toContain('https://erp.example/api/orders/A-1?token=***');
    expect(shown[1]).toContain('"card":"***"');
  });

  it('are removed by reset(), together with all replies', async () => {
    const { stub, erp } = given();
    stub.on(GetOrder).reply({});
    await erp.send(A1());
    await erp.send(new ListOrders()).catch(() => undefined);
    stub.reset();
    expect([stub.requests, stub.sent(GetOrder), stub.pending]).toEqual([[], [], []]);
    stub.verify();
    expect(await failureOf(erp.send(A1()))).toMatchObject({
      message: expect.stringContaining('Stubbed: nothing'),
    });
  });
});

describe('HttpRemoteStub.override', () => {
  @Injectable()
  class Shop {
    constructor(
      readonly remote: HttpRemoteService,
      @InjectHttpRemote('stock') readonly stock: HttpRemoteClient,
    ) {}
  }

  const stock = HttpRemoteModule.forFeature('stock', {
    baseUrl: 'https://stock.example/',
    http: { proxy: 'http://no.example' },
  });
  const options = {
    clients: {
      erp: {
        baseUrl: 'https://erp.example/api/',
        http: { connectTimeoutMs: 1 },
        retry: { maxRetries: 5 },
        timeoutMs: 2_000,
      },
    },
    observers: [],
  };

  @Module({ imports: [HttpRemoteModule.forRoot({ ...options, isGlobal: true }), stock], providers: [Shop] })
  class ByOptions {}

  @Module({
    imports: [HttpRemoteModule.forRootAsync({ isGlobal: true, useFactory: () => options }), stock],
    providers: [Shop],
  })
  class ByFactory {}

  it.each([['forRoot', ByOptions] as const, ['forRootAsync', ByFactory] as const])(
    'replaces the network of every client of %s and forFeature, and keeps their options',
    async (_how, AppModule) => {
      const stub = new HttpRemoteStub();
      const testing = await stub.override(Test.createTestingModule({ imports: [AppModule] })).compile();
      stub.on(GetOrder).forClient('stock').reply({ number: 'of stock' });
      stub.on(GetOrder).fail({ outcome: 'not-sent' }, { times: 5 }).reply({ number: 'of erp' });

      const { remote, stock } = testing.get(Shop);
      const started = performance.now();
      const { output, attempts } = await remote.exchange(A1());
      expect([output.number, attempts]).toEqual(['of erp', 6]);
      // With the configured delays the fifth request alone would start at 3 seconds.
      expect(performance.now() - started).toBeLessThan(1_000);
      expect((await stock.send(A1())).number).toBe('of stock');
      expect(stub.sent(GetOrder, { client: 'stock' })).toHaveLength(1);
      await testing.close();
    },
  );

  it('reports calls whose errors were caught when the application closes', async () => {
    const stub = new HttpRemoteStub();
    const testing = await stub.override(Test.createTestingModule({ imports: [ByOptions] })).compile();
    await testing
      .get(Shop)
      .remote.send(A1())
      .catch(() => undefined);
    await expect(testing.close()).rejects.toThrow(StubUnmetError);

    const again = await stub.override(Test.createTestingModule({ imports: [ByOptions] })).compile();
    const app = await again.createNestApplication().init();
    await app
      .get(Shop)
      .stock.send(A1())
      .catch(() => undefined);
    await expect(app.close()).rejects.toThrow('by client "stock" has no reply');
  });

  it('separates two applications', async () => {
    const [one, other] = [new HttpRemoteStub(), new HttpRemoteStub()];
    const first = await one.override(Test.createTestingModule({ imports: [ByOptions] })).compile();
    const second = await other.override(Test.createTestingModule({ imports: [ByOptions] })).compile();
    one.on(GetOrder).reply({ number: 'one' });
    other.on(GetOrder).reply({ number: 'other' });
    expect((await first.get(Shop).remote.send(A1())).number).toBe('one');
    expect((await second.get(Shop).remote.send(A1())).number).toBe('other');
    expect(one.requests).toHaveLength(1);
    await first.close();
    await second.close();
  });

  it('lets the client reject a wrong option', async () => {
    const wrong = HttpRemoteModule.forRoot({ clients: { erp: { baseUrl: 'erp', retry: 3 as never } } });
    const builder = new HttpRemoteStub().override(Test.createTestingModule({ imports: [wrong] }));
    await expect(builder.compile()).rejects.toThrow('client "erp": retry must be an object');
  });
});
