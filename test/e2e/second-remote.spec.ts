import { Controller, Get, Injectable, Module, Param, type INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { IsInt, IsNotEmpty, IsPositive } from 'class-validator';
import {
  HttpAuthorizer,
  HttpFile,
  HttpMethod,
  HttpParameterType,
  HttpRemoteApi,
  HttpRemoteError,
  HttpRemoteInput,
  HttpRemoteModule,
  HttpRemoteOutput,
  HttpRemoteClient,
  HttpStatusError,
  InjectHttpRemote,
  InputInvalidError,
  JsonName,
  ResponseType,
  getRemoteApi,
  type AuthorizedRequest,
  type HttpRemoteCall,
  type WireRequest,
} from 'nestjs-http-remote';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { Recorder } from '../support/recorder.js';

// A made-up ERP that differs from WeCom in every respect: its base URL has a path, a session header authorizes calls and
// expires, failures are HTTP statuses, and responses are XML.

class OrderLine {
  @JsonName('Sku')
  @IsNotEmpty()
  sku!: string;

  @JsonName('Qty')
  @IsInt()
  @IsPositive()
  quantity!: number;
}

class Order extends HttpRemoteOutput {
  @JsonName('No')
  number!: string;

  @JsonName('Placed', { dateFormat: "yyyy-MM-dd'T'HH:mm:ss", timeZone: 'Europe/Berlin' })
  placedAt?: Date;

  @JsonName('Open')
  isOpen?: boolean;

  @JsonName('Line', { type: () => [OrderLine] })
  lines: OrderLine[] = [];
}

@HttpRemoteApi({
  action: 'customers/{customer}/orders/{number}',
  desc: 'Read an order',
  httpMethod: HttpMethod.Get,
  responseType: ResponseType.Xml,
  output: Order,
})
class GetOrder extends HttpRemoteInput<Order> {
  @JsonName('customer', { in: 'path' })
  @IsNotEmpty()
  customer!: string;

  @JsonName('number', { in: 'path' })
  @IsNotEmpty()
  number!: string;

  @JsonName('Accept-Language', { in: 'header' })
  language?: string;
}

@HttpRemoteApi({
  action: 'orders',
  desc: 'Place an order',
  httpMethod: HttpMethod.Put,
  type: HttpParameterType.Xml,
  xmlRoot: 'Order',
  output: Order,
})
class PlaceOrder extends HttpRemoteInput<Order> {
  @JsonName('No')
  @IsNotEmpty()
  number!: string;

  @JsonName('Placed', { dateFormat: "yyyy-MM-dd'T'HH:mm:ss", timeZone: 'Europe/Berlin' })
  placedAt!: Date;

  @JsonName('Open')
  isOpen?: boolean = true;

  @JsonName('Line', { type: () => [OrderLine] })
  lines!: OrderLine[];
}

class Receipt {
  @JsonName('bytes')
  bytes!: number;
}

@HttpRemoteApi({
  action: 'orders/{number}/scan',
  desc: 'Attach a scan',
  type: HttpParameterType.FormData,
  output: Receipt,
})
class AttachScan extends HttpRemoteInput<Receipt> {
  @JsonName('number', { in: 'path' })
  @IsNotEmpty()
  number!: string;

  @JsonName('scan')
  scan!: HttpFile;

  @JsonName('note')
  note?: string;
}

class ErpSession extends HttpAuthorizer<string> {
  private session: Promise<string> | undefined;

  constructor(private readonly login: () => Promise<string>) {
    super();
  }

  async authorize(request: WireRequest): Promise<AuthorizedRequest<string>> {
    const grant = await (this.session ??= this.login());
    return {
      request: { ...request, headers: { ...request.headers, authorization: `Session ${grant}` } },
      grant,
    };
  }

  override async renew(error: HttpRemoteError, grant: string, _call: HttpRemoteCall): Promise<boolean> {
    if (!(error instanceof HttpStatusError) || error.status !== 401) return false;
    if ((await this.session) === grant) this.session = undefined;
    return true;
  }
}

class FakeErp {
  readonly server: Server = createServer((request, response) => void this.answer(request, response));
  readonly orders = new Map<string, string>();
  readonly seen: string[] = [];
  logins = 0;
  private session = 'none yet';

  login(): Promise<string> {
    this.session = `s3cret-${++this.logins}`;
    return Promise.resolve(this.session);
  }

  endSession(): void {
    this.session = 'none any more';
  }

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/erp/v2/`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const route = `${request.method} ${request.url}`;
    this.seen.push(route);
    if (request.headers.authorization !== `Session ${this.session}`) {
      response.writeHead(401).end(`<Error>${request.headers.authorization}</Error>`);
    } else if (route === 'PUT /erp/v2/orders') {
      const number = /<No>(.*)<\/No>/.exec(body)?.[1] ?? '';
      if (this.orders.has(number)) {
        response
          .writeHead(409, { 'content-type': 'application/xml' })
          .end('<Error><Code>DUPLICATE</Code></Error>');
      } else {
        this.orders.set(number, body);
        response.writeHead(201, { 'content-type': 'application/xml' }).end(body);
      }
    } else if (route.startsWith('GET /erp/v2/customers/')) {
      const order = this.orders.get(decodeURIComponent(route.split('/').at(-1) ?? ''));
      response.setHeader('content-language', request.headers['accept-language'] ?? 'en');
      response.writeHead(order ? 200 : 404, { 'content-type': 'application/xml' }).end(order);
    } else if (/^POST \/erp\/v2\/orders\/.*\/scan$/.test(route)) {
      const isScan = /name="scan"; filename="scan.pdf"\r\nContent-Type: application\/pdf\r\n\r\n%PDF/.test(
        body,
      );
      response.writeHead(isScan ? 200 : 415).end(JSON.stringify({ bytes: body.length }));
    } else {
      response.writeHead(500).end();
    }
  }
}

@Injectable()
class OrderService {
  constructor(@InjectHttpRemote('erp') readonly erp: HttpRemoteClient) {}
}

@Controller('orders')
class OrderController {
  constructor(private readonly orders: OrderService) {}

  @Get(':number')
  async get(@Param('number') number: string): Promise<Order> {
    return this.orders.erp.send(GetOrder.from({ customer: 'ACME', number }));
  }
}

describe('A remote that is not WeCom', () => {
  const erp = new FakeErp();
  const audit = new Recorder();
  let app: INestApplication;
  let sender: HttpRemoteClient;

  beforeAll(async () => {
    const baseUrl = await erp.start();
    @Module({
      imports: [
        HttpRemoteModule.forFeature('erp', {
          baseUrl,
          authorizer: new ErpSession(() => erp.login()),
          timeoutMs: 5_000,
        }),
      ],
      providers: [OrderService],
      controllers: [OrderController],
    })
    class OrderModule {}
    const testing = await Test.createTestingModule({
      imports: [HttpRemoteModule.forRoot({ isGlobal: true, observers: [audit] }), OrderModule],
    }).compile();
    app = testing.createNestApplication({ logger: false });
    await app.listen(0, '127.0.0.1');
    sender = app.get(OrderService, { strict: false }).erp;
  });

  afterAll(async () => {
    await app.close();
    erp.server.close();
    await once(erp.server, 'close');
  });

  const placed = () =>
    PlaceOrder.from({
      number: 'A/1 <ü>',
      placedAt: new Date('2026-07-01T10:00:00Z'),
      lines: [{ sku: 'bolt & nut', quantity: 2 }],
    });

  it('accepts an XML body and responds with XML, authorized by header', async () => {
    const { output, status } = await sender.exchange(placed());
    expect(status).toBe(201);
    expect(output).toBeInstanceOf(Order);
    expect(output).toMatchObject({ isOpen: true, placedAt: new Date('2026-07-01T10:00:00Z') });
    expect(output.lines).toEqual([Object.assign(new OrderLine(), { sku: 'bolt & nut', quantity: 2 })]);
    expect([...erp.orders.values()][0]).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Order><No>A/1 &lt;ü&gt;</No><Placed>2026-07-01T12:00:00</Placed>' +
        '<Open>true</Open><Line><Sku>bolt &amp; nut</Sku><Qty>2</Qty></Line></Order>',
    );
    expect(erp.logins).toBe(1);
  });

  it('fills the placeholders of a path, and sends headers', async () => {
    erp.orders.set('A/1 <ü>', '<Order><No>7</No><Odd>x</Odd></Order>');
    const { output, headers } = await sender.exchange(
      GetOrder.from({ customer: '../../admin?', number: 'A/1 <ü>', language: 'de' }),
    );
    expect(erp.seen.at(-1)).toBe('GET /erp/v2/customers/..%2F..%2Fadmin%3F/orders/A%2F1%20%3C%C3%BC%3E');
    expect(headers['content-language']).toBe('de');
    expect(output).toMatchObject({ number: '7', lines: [] });
    expect(output.extra).toEqual({ Odd: 'x' });
  });

  it('logs in again when the session has expired, once for all simultaneous calls', async () => {
    erp.endSession();
    const before = erp.logins;
    const calls = await Promise.all(
      [1, 2, 3].map(() => sender.exchange(GetOrder.from({ customer: 'a', number: 'A/1 <ü>' }))),
    );
    expect(calls.map(({ status, attempts }) => [status, attempts])).toEqual([
      [200, 2],
      [200, 2],
      [200, 2],
    ]);
    expect(erp.logins).toBe(before + 1);
  });

  it('reports failures by HTTP status, without secrets', async () => {
    erp.orders.set('A/1 &lt;ü&gt;', 'taken');
    const error = await sender.send(placed()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error).toMatchObject({
      status: 409,
      stage: 'check',
      api: { action: 'orders', desc: 'Place an order' },
    });
    expect((error as HttpStatusError).body).toContain('DUPLICATE');
    expect(inspect(error, { depth: Infinity })).not.toMatch(/s3cret|DUPLICATE|127\.0\.0\.1/);
  });

  it('accepts a file', async () => {
    const scan = new HttpFile(Buffer.from('%PDF-1.7'), 'scan.pdf', 'application/pdf');
    const receipt = await sender.send(AttachScan.from({ number: '7', scan, note: 'two pages' }));
    expect(receipt).toBeInstanceOf(Receipt);
    expect(receipt.bytes).toBeGreaterThan(100);
    expect(erp.seen.at(-1)).toBe('POST /erp/v2/orders/7/scan');
  });

  it('does not receive invalid input', async () => {
    const before = erp.seen.length;
    const input = PlaceOrder.from({
      number: '',
      placedAt: new Date(0),
      lines: [
        { sku: 'a', quantity: -1 },
        { sku: '', quantity: 0.5 },
      ],
    });
    const error = (await sender.send(input).catch((thrown: unknown) => thrown)) as InputInvalidError;
    expect(error).toBeInstanceOf(InputInvalidError);
    expect(error.violations.map(({ property, wirePath, rule }) => [property, wirePath, rule])).toEqual([
      ['number', 'No', 'isNotEmpty'],
      ['lines[0].quantity', 'Line[0].Qty', 'isPositive'],
      ['lines[1].sku', 'Line[1].Sku', 'isNotEmpty'],
      ['lines[1].quantity', 'Line[1].Qty', 'isInt'],
    ]);
    expect(erp.seen).toHaveLength(before);
  });

  it('is called from a controller of the application', async () => {
    const host = (app.getHttpServer() as Server).address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${host.port}/orders/${encodeURIComponent('A/1 <ü>')}`);
    expect(await answer.json()).toEqual({ number: '7', lines: [] });
    expect((await fetch(`http://127.0.0.1:${host.port}/orders/none`)).status).toBe(500);
  });

  it('creates one record per call, without the session', () => {
    expect(audit.records.map(({ api, status }) => `${api.httpMethod} ${api.action} ${status}`)).toEqual([
      'PUT orders 201',
      'GET customers/{customer}/orders/{number} 200',
      'GET customers/{customer}/orders/{number} 200',
      'GET customers/{customer}/orders/{number} 200',
      'GET customers/{customer}/orders/{number} 200',
      'PUT orders 409',
      'POST orders/{number}/scan 200',
      'PUT orders undefined',
      'GET customers/{customer}/orders/{number} 200',
      'GET customers/{customer}/orders/{number} 404',
    ]);
    expect(
      inspect(
        audit.records.map((record) => record.request()),
        { depth: Infinity },
      ),
    ).not.toContain('s3cret');
  });

  it('is available as data', () => {
    expect(
      getRemoteApi(GetOrder).fields.map(({ wireName, place, required }) => [wireName, place, required]),
    ).toEqual([
      ['customer', 'path', true],
      ['number', 'path', true],
      ['Accept-Language', 'header', false],
    ]);
  });
});
