import { createHttpRemoteClient } from '../client/http-remote-client.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { HttpRemoteOutput } from '../declare/http-remote.output.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { HttpRemoteClients, HttpRemoteService } from '../http-remote.service.js';
import { resolveHttpRemoteOptions } from '../http-remote.options.js';
import type { PagesOnly } from '../metadata/api-paging.js';
import { HttpRemoteStub } from '../testing/http-remote-stub.js';

class Order extends HttpRemoteOutput {
  @JsonName('no')
  number?: string;
}

class Orders extends HttpRemoteOutput {
  @JsonName('next')
  nextCursor?: string;

  @JsonName('orders', { type: () => [Order] })
  orders?: Order[];
}

const paging = { in: 'cursor', out: 'nextCursor', items: 'orders', end: 'empty' } as const;

@HttpRemoteApi({ action: 'orders', desc: 'List orders', effect: 'read', output: Orders, paging })
class ListOrders extends HttpRemoteInput<Orders, Order> {
  @JsonName('cursor')
  cursor?: string;

  @JsonName('limit')
  limit?: number = 2;
}

@HttpRemoteApi({ action: 'all', desc: 'List all orders', output: Orders })
class ListAll extends HttpRemoteInput<Orders, Order> {}

@HttpRemoteApi({
  action: 'pages',
  desc: 'List pages',
  output: Orders,
  paging: { in: 'cursor', out: 'nextCursor', end: 'empty' },
})
class ListPages extends HttpRemoteInput<Orders, PagesOnly> {
  @JsonName('cursor')
  cursor?: string;
}

@HttpRemoteApi({
  action: 'rows',
  desc: 'List rows',
  output: [Order],
  paging: { style: 'page', in: 'page', end: 'empty-page' },
})
class ListRows extends HttpRemoteInput<Order[], Order> {
  @JsonName('page')
  page?: number;
}

function remote() {
  const stub = new HttpRemoteStub();
  const client = createHttpRemoteClient('erp', {
    baseUrl: 'http://erp.example/',
    transport: stub.transport,
    retry: false,
  });
  stub.on(ListOrders).reply(({ cursor = '' }) => {
    const next: Readonly<Record<string, string>> = { '': 'a', a: 'b' };
    return {
      nextCursor: next[cursor],
      orders: cursor === 'a' ? undefined : [{ number: `${cursor}1` }, { number: `${cursor}2` }],
    };
  });
  return { stub, client };
}

async function numbersOf(orders: AsyncIterable<Order>): Promise<(string | undefined)[]> {
  const numbers = [];
  for await (const { number } of orders) numbers.push(number);
  return numbers;
}

const failureOf = (work: () => Promise<unknown>) =>
  work().then(
    () => undefined,
    (error: unknown) => error,
  );

describe('HttpRemoteClient.paginate', () => {
  it('yields the outputs of all pages', async () => {
    const { stub, client } = remote();
    const cursors = [];
    for await (const page of client.paginate(new ListOrders())) cursors.push(page.nextCursor);
    expect(cursors).toEqual(['a', 'b', undefined]);
    expect(stub.sent(ListOrders).map(({ cursor, limit }) => [cursor, limit])).toEqual([
      [undefined, 2],
      ['a', 2],
      ['b', 2],
    ]);
  });

  it('continues at the cursor of the input, and does not change the input', async () => {
    const { stub, client } = remote();
    const input = ListOrders.from({ cursor: 'a', limit: 9 });
    Object.freeze(input);
    const numbers = [];
    for await (const { orders = [] } of client.paginate(input))
      numbers.push(orders.map((each) => each.number));
    expect(numbers).toEqual([[], ['b1', 'b2']]);
    expect(input).toEqual(ListOrders.from({ cursor: 'a', limit: 9 }));
    expect(stub.sent(ListOrders)).toMatchObject([
      { cursor: 'a', limit: 9 },
      { cursor: 'b', limit: 9 },
    ]);
  });

  it('does not mix two lists if the input is changed between two pages', async () => {
    const { stub, client } = remote();
    const input = new ListOrders();
    for await (const _ of client.paginate(input)) input.limit = 9;
    expect(stub.sent(ListOrders).map(({ limit }) => limit)).toEqual([2, 2, 2]);
  });

  it('sends the undeclared fields of the input with every page', async () => {
    const { stub, client } = remote();
    for await (const _ of client.paginate(ListOrders.from({ extra: { debug: 1 } })));
    expect(stub.requests.map(({ body }) => JSON.parse(String(body)) as unknown)).toEqual([
      { limit: 2, debug: 1 },
      { cursor: 'a', limit: 2, debug: 1 },
      { cursor: 'b', limit: 2, debug: 1 },
    ]);
  });

  it('requests no page that is not consumed', async () => {
    const { stub, client } = remote();
    const pages = client.paginate(new ListOrders());
    expect(stub.sent(ListOrders)).toHaveLength(0);
    for await (const _ of pages) break;
    expect(stub.sent(ListOrders)).toHaveLength(1);
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });

  it('ends with the error of the page that fails, after the pages before it', async () => {
    const { stub, client } = remote();
    stub.on(ListOrders).where({ cursor: 'a' }).fail({ outcome: 'not-sent' });
    const once = client.paginate(new ListOrders());
    expect(await once.next()).toMatchObject({ value: { nextCursor: 'a' } });
    expect(await failureOf(() => once.next())).toMatchObject({ outcome: 'not-sent' });
  });

  it('applies the options to each page, and stops before the next page if the signal aborts', async () => {
    const { stub, client } = remote();
    const abort = new AbortController();
    const pages = client.paginate(new ListOrders(), { signal: abort.signal });
    await pages.next();
    abort.abort();
    expect(await failureOf(() => pages.next())).toBeInstanceOf(CallAbortedError);
    expect(stub.sent(ListOrders)).toHaveLength(1);
    const wrong = client.paginate(new ListOrders(), { timeoutMs: -1 });
    expect(await failureOf(() => wrong.next())).toBeInstanceOf(ConfigurationInvalidError);
  });

  it.each([
    ['an API without paging', new ListAll(), 'ListAll declares no paging: use send(), or add paging to its'],
    ['a plain object', {}, 'a plain object is not an input'],
    ['undefined', undefined, 'undefined is not an input'],
    ['the class', ListOrders, 'the class ListOrders is not an input'],
  ])('rejects %s', async (_, input, message) => {
    const { client } = remote();
    const error = await failureOf(() => client.paginate(input as never).next());
    expect(error).toBeInstanceOf(DeclarationInvalidError);
    expect(error).toHaveProperty('message', expect.stringContaining(message));
  });
});

describe('HttpRemoteClient.items', () => {
  it('yields the elements of all pages, across an empty one', async () => {
    const { client } = remote();
    expect(await numbersOf(client.items(new ListOrders()))).toEqual(['1', '2', 'b1', 'b2']);
  });

  it('requests a page when the elements before it are consumed', async () => {
    const { stub, client } = remote();
    const items = client.items(new ListOrders());
    await items.next();
    await items.next();
    expect(stub.sent(ListOrders)).toHaveLength(1);
    await items.next();
    expect(stub.sent(ListOrders)).toHaveLength(3);
  });

  it('yields the elements of a response that is a list', async () => {
    const { stub, client } = remote();
    stub.on(ListRows).reply(({ page = 1 }) => (page < 3 ? [{ number: `${page}` }] : []));
    expect(await numbersOf(client.items(new ListRows()))).toEqual(['1', '2']);
  });

  it('rejects pages that are not one list, before anything is sent', async () => {
    const { stub, client } = remote();
    const error = await failureOf(() => client.items(new ListPages() as never).next());
    expect(error).toBeInstanceOf(DeclarationInvalidError);
    expect(error).toHaveProperty(
      'message',
      expect.stringContaining('the paging of ListPages names no items'),
    );
    expect(stub.requests).toEqual([]);
  });
});

describe('HttpRemoteService', () => {
  it('yields pages and elements through the client of the call', async () => {
    const { stub } = remote();
    const at = (host: string) => ({ baseUrl: `http://${host}.example/`, transport: stub.transport });
    const clients = new HttpRemoteClients(
      resolveHttpRemoteOptions({ observers: [], clients: { erp: at('a'), crm: at('b') } }),
    );
    const service = new HttpRemoteService(clients);
    expect(await numbersOf(service.items(new ListOrders(), { client: 'crm' }))).toHaveLength(4);
    for await (const _ of service.paginate(new ListOrders(), { client: 'erp' })) break;
    expect(stub.requests.map(({ url }) => new URL(url).host)).toEqual([
      'b.example',
      'b.example',
      'b.example',
      'a.example',
    ]);
  });
});
