import { createReadStream, openAsBlob } from 'node:fs';
import { HttpFile, HttpRemoteInput, extraOf, withExtra, type PlainInput } from 'nestjs-http-remote';
import type { Data, Equal, Expect } from './expect.js';
import { AttachScan, OrderLine, PlaceOrder, type Order } from './order.dtos.js';

const lines = [{ sku: 'A-1' }];
const gift = { sku: 'A-2', count: 1 };
const plain = { customer: 'C-1', lines };

// The parameter and the result of from().

export const smallest = PlaceOrder.from({ customer: 'C-1', lines: [] });
export const fullest = PlaceOrder.from({
  customer: 'C-1',
  lines: [{ sku: 'A-1' }, { sku: 'A-2', count: undefined }, new OrderLine()],
  gift,
  urgency: 2,
  note: null,
  due: new Date(),
});
export const fromVariable = PlaceOrder.from(plain);
/** A row of a database: what is empty there is null. */
declare const row: { customer: string; urgency: 1 | 2 | null; due: Date | null };
export const ofRow = PlaceOrder.from({ ...row, lines: [{ sku: 'A-1', count: null }], gift: null });
/** A request body after Nest's ValidationPipe. */
declare class OrderBody {
  customer: string;
  lines: { sku: string; count: number | null; describe(): string }[];
  isUrgent(): boolean;
}
declare const body: OrderBody;
export const ofBody = PlaceOrder.from(body);
export const scan = AttachScan.from({ scan: new HttpFile(Buffer.from('a'), 'a.png') });
export const scanOfBody = async (response: Response, part: FormData) => [
  new HttpFile(response.body ?? '', 'a.png'),
  new HttpFile((await openAsBlob('a.png')).stream(), 'a.png'),
  new HttpFile(createReadStream('a.png'), 'a.png'),
  // @ts-expect-error a form is not a file
  new HttpFile(part, 'a.png'),
  // @ts-expect-error a stream of numbers is not a stream of bytes
  new HttpFile(numbers(), 'a.png'),
];
declare function numbers(): AsyncIterable<number>;

declare class Parcel {
  extra?: number;
}

export type Given = [
  Expect<Equal<typeof smallest, PlaceOrder>>,
  // The class decides, not the argument.
  Expect<Equal<typeof fromVariable, PlaceOrder>>,
  Expect<Equal<typeof scan, AttachScan>>,
  Expect<Equal<(typeof fullest)['gift'], OrderLine | undefined>>,
  Expect<
    Equal<keyof PlainInput<PlaceOrder>, 'customer' | 'lines' | 'gift' | 'urgency' | 'note' | 'due' | 'extra'>
  >,
  Expect<Equal<Data<PlainInput<OrderLine>>, { sku: string; count?: number | null }>>,
  Expect<Equal<PlainInput<OrderLine>['extra'], Readonly<Record<string, unknown>> | null | undefined>>,
  // A DTO's own property of that name is data like any other.
  Expect<Equal<PlainInput<Parcel>, { extra?: number | null }>>,
  Expect<Equal<PlainInput<Order>['extra'], Readonly<Record<string, unknown>> | null | undefined>>,
  Expect<Equal<PlainInput<HttpFile>, HttpFile>>,
  Expect<Equal<PlainInput<ReadableStream>, ReadableStream>>,
];

export const withExtraFields = PlaceOrder.from({
  ...plain,
  extra: { loyalty_card: 'L-1' },
  lines: [{ sku: 'A-1', extra: { color: 'red' } }],
  gift: { ...gift, extra: { wrap: { paper: true } } },
});
export const ofNew = withExtra(new PlaceOrder(), { loyalty_card: 'L-1' });
export const read: Readonly<Record<string, unknown>> = extraOf(ofNew);

// @ts-expect-error extra is an object
PlaceOrder.from({ ...plain, extra: 'red' });
// @ts-expect-error extra is an object at any depth
PlaceOrder.from({ customer: 'C-1', lines: [{ sku: 'A-1', extra: 1 }] });
// @ts-expect-error a list has no extra
PlaceOrder.from({ customer: 'C-1', lines: { extra: {} } });
// @ts-expect-error fields by name, not a text
withExtra(new PlaceOrder(), 'red');

// Missing

// @ts-expect-error customer is required
PlaceOrder.from({ lines });
// @ts-expect-error customer must not be undefined
PlaceOrder.from({ customer: undefined, lines });
// @ts-expect-error a nested DTO lacks its sku
PlaceOrder.from({ customer: 'C-1', lines, gift: { count: 1 } });
// @ts-expect-error an element lacks its sku
PlaceOrder.from({ customer: 'C-1', lines: [{ sku: 'A-1' }, { count: 1 }] });
// @ts-expect-error there is no argument
PlaceOrder.from();

// Unknown

// @ts-expect-error there is no customerId
PlaceOrder.from({ customer: 'C-1', lines, customerId: 'C-1' });
// @ts-expect-error a wire name is not the property's name
PlaceOrder.from({ customer: 'C-1', lines, gift_line: gift });
// @ts-expect-error a nested DTO has no color
PlaceOrder.from({ customer: 'C-1', lines, gift: { sku: 'A-1', color: 'red' } });
// @ts-expect-error an element has no color
PlaceOrder.from({ customer: 'C-1', lines: [{ sku: 'A-1', color: 'red' }] });

// Not data

// @ts-expect-error size is a getter
PlaceOrder.from({ customer: 'C-1', lines, size: 1 });
// @ts-expect-error isGift is a method
PlaceOrder.from({ customer: 'C-1', lines, isGift: () => true });
// @ts-expect-error version is readonly
PlaceOrder.from({ customer: 'C-1', lines, version: 2 });
// @ts-expect-error label is a getter of a nested DTO
PlaceOrder.from({ customer: 'C-1', lines, gift: { sku: 'A-1', label: 'one' } });

// Of another type

// @ts-expect-error customer is a string
PlaceOrder.from({ customer: 1, lines });
// @ts-expect-error lines is an array
PlaceOrder.from({ customer: 'C-1', lines: { sku: 'A-1' } });
// @ts-expect-error gift is not an array
PlaceOrder.from({ customer: 'C-1', lines, gift: [gift] });
// @ts-expect-error an element's count is a number
PlaceOrder.from({ customer: 'C-1', lines: [{ sku: 'A-1', count: '1' }] });
// @ts-expect-error urgency is 1 or 2
PlaceOrder.from({ customer: 'C-1', lines, urgency: 3 });
// @ts-expect-error customer is required: null is not a value
PlaceOrder.from({ customer: null, lines });
// @ts-expect-error lines is required
PlaceOrder.from({ customer: 'C-1', lines: null });
// @ts-expect-error an element is not an optional property
PlaceOrder.from({ customer: 'C-1', lines: [null] });
// @ts-expect-error an element's sku is required
PlaceOrder.from({ customer: 'C-1', lines: [{ sku: null }] });
// @ts-expect-error due is a Date
PlaceOrder.from({ customer: 'C-1', lines, due: '2026-01-01' });
// @ts-expect-error a plain object is not a file
AttachScan.from({ scan: { fileName: 'a.png' } });

// @ts-expect-error the base class is abstract: it has no properties to take
HttpRemoteInput.from({});
