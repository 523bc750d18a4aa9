import type { HttpRemoteInput, HttpRemoteService } from 'nestjs-http-remote';
import type { Equal, Expect } from './expect.js';
import { Order, OrderLine, PlaceOrder, type AttachScan, type Receipt } from './order.dtos.js';

declare const remote: HttpRemoteService;

class PlaceUrgentOrder extends PlaceOrder {}

export async function sends(
  placeOrder: PlaceOrder,
  urgent: PlaceUrgentOrder,
  scan: AttachScan,
): Promise<unknown> {
  const order = await remote.send(placeOrder);
  const urgentOrder = await remote.send(urgent);
  const fromLiteral = await remote.send(PlaceOrder.from({ customer: 'C-1', lines: [] }));
  const unnamed = await remote.send(scan);

  // @ts-expect-error an Order is not a Receipt
  const receipt: Receipt = order;
  // @ts-expect-error an output that is not declared has no readable properties
  void unnamed.size;
  // @ts-expect-error an output has its own names only
  void order.orderId;
  // @ts-expect-error an undeclared property is unknown
  const text: string = order.extra.customer;
  // @ts-expect-error outputs are readonly
  order.extra = {};

  return [
    fromLiteral.id satisfies string,
    [receipt, text, urgentOrder],
    true satisfies Expect<Equal<typeof order, Order>>,
    true satisfies Expect<Equal<typeof urgentOrder, Order>>,
    true satisfies Expect<Equal<typeof unnamed, unknown>>,
  ];
}

export async function refuses(placeOrder: PlaceOrder): Promise<void> {
  // @ts-expect-error the response has not arrived yet
  const early: Order = remote.send(placeOrder);
  // @ts-expect-error the response to PlaceOrder is an Order
  await remote.send<Receipt>(placeOrder);
  // @ts-expect-error a plain object is not an input
  await remote.send({ customer: 'C-1', lines: [] });
  // @ts-expect-error an output is not an input
  await remote.send(new Order());
  // @ts-expect-error a nested DTO is not an input
  await remote.send(new OrderLine());
  // @ts-expect-error the class is not an instance
  await remote.send(PlaceOrder);
  // @ts-expect-error an input with the output Order is not an input with the output Receipt
  const other: HttpRemoteInput<Receipt> = placeOrder;
  void [early, other];
}
