import {
  HttpRemoteApi,
  HttpRemoteInput,
  HttpRemoteOutput,
  JsonName,
  type HttpRemoteClient,
  type HttpRemoteService,
  type PagesOnly,
} from 'nestjs-http-remote';
import type { WorkWeixinService } from 'nestjs-work-weixin';
import { UserIdListWorkWxInput, UserWorkWxInput, type DeptUserDto } from 'nestjs-work-weixin/user';
import type { Equal, Expect } from './expect.js';
import { Order, PlaceOrder } from './order.dtos.js';

export class OrderPage extends HttpRemoteOutput {
  @JsonName('next')
  nextCursor?: string;

  @JsonName('orders', { type: () => [Order] })
  orders?: Order[];
}

@HttpRemoteApi({
  action: 'orders',
  desc: 'List orders',
  output: OrderPage,
  paging: { in: 'cursor', out: 'nextCursor', items: 'orders', end: 'empty' },
})
export class ListOrders extends HttpRemoteInput<OrderPage, Order> {
  @JsonName('cursor')
  cursor?: string;
}

@HttpRemoteApi({
  action: 'statistics',
  desc: 'Read statistics',
  output: OrderPage,
  paging: { in: 'cursor', out: 'nextCursor', end: { field: 'nextCursor', is: '' } },
})
export class ReadStatistics extends HttpRemoteInput<OrderPage, PagesOnly> {
  @JsonName('cursor')
  cursor?: string;
}

export class ListUrgentOrders extends ListOrders {}

declare const remote: HttpRemoteService;
declare const erp: HttpRemoteClient;
declare const workWeixin: WorkWeixinService;

export async function pages(
  list: ListOrders,
  urgent: ListUrgentOrders,
  statistics: ReadStatistics,
): Promise<unknown> {
  const { value: page } = await remote.paginate(list).next();
  const { value: urgentPage } = await erp.paginate(urgent).next();
  const { value: statisticsPage } = await erp.paginate(statistics).next();
  const { value: order } = await remote.items(list, { client: 'erp' }).next();
  const { value: urgentOrder } = await erp.items(ListUrgentOrders.from({ cursor: 'a' })).next();
  const { value: member } = await workWeixin.items(UserIdListWorkWxInput.from({})).next();
  // An input with pages is an input.
  const input: HttpRemoteInput<OrderPage> = list;
  return [
    (await remote.send(input)) satisfies OrderPage,
    [page, urgentPage, statisticsPage, order, urgentOrder, member],
    true satisfies Expect<Equal<typeof page, OrderPage | void>>,
    true satisfies Expect<Equal<typeof urgentPage, OrderPage | void>>,
    true satisfies Expect<Equal<typeof statisticsPage, OrderPage | void>>,
    true satisfies Expect<Equal<typeof order, Order | void>>,
    true satisfies Expect<Equal<typeof urgentOrder, Order | void>>,
    true satisfies Expect<Equal<typeof member, DeptUserDto | void>>,
  ];
}

export function refuses(placeOrder: PlaceOrder, statistics: ReadStatistics, list: ListOrders): void {
  // @ts-expect-error an API without paging has no pages
  remote.paginate(placeOrder);
  // @ts-expect-error an API without paging has no elements
  erp.items(placeOrder);
  // @ts-expect-error several lists have no elements of one type
  erp.items(statistics);
  // @ts-expect-error a plain object is not an input
  erp.items({ cursor: 'a' });
  // @ts-expect-error neither paging nor nextCursor
  workWeixin.paginate(UserWorkWxInput.from({ userId: 'a' }));
  // @ts-expect-error neither paging nor nextCursor
  workWeixin.items(UserWorkWxInput.from({ userId: 'a' }));
  // @ts-expect-error not an input of 企业微信
  workWeixin.paginate(list);
  // @ts-expect-error the elements are Orders
  const other: HttpRemoteInput<OrderPage, { readonly paidAt: string }> = list;
  void other;
}

export const wrongDeclarations = [
  // @ts-expect-error an end is one of the documented ones
  () => HttpRemoteApi({ action: 'a', desc: 'a', paging: { in: 'cursor', out: 'next', end: 'last' } }),
  // @ts-expect-error the input takes the cursor
  () => HttpRemoteApi({ action: 'a', desc: 'a', paging: { out: 'next', end: 'empty' } }),
  // @ts-expect-error an effect is one of four
  () => HttpRemoteApi({ action: 'a', desc: 'a', effect: 'delete' }),
];
