import 'reflect-metadata';
import { IsNotEmpty } from 'class-validator';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { decodeOutput } from '../decode/value.decoder.js';
import { encodeInput } from '../encode/input.encoder.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { HttpRemoteClients, HttpRemoteService } from '../http-remote.service.js';
import { createHttpRemoteClient } from '../client/http-remote-client.js';
import { HttpRemoteStub } from '../testing/http-remote-stub.js';
import { validateInput } from '../validate/input.validator.js';
import { getRemoteApi } from './remote-api-description.js';

class Order {
  @JsonName('no') number?: string;
}

@HttpRemoteApi({ action: 'orders', desc: 'Read an order', output: Order })
class GetOrder extends HttpRemoteInput<Order> {
  @JsonName('no') @IsNotEmpty() number!: string;
}

class OrderBody {
  number = 'A-1';
}

const stub = new HttpRemoteStub();
const options = { baseUrl: 'https://erp.example/', transport: stub.transport };
const sender = createHttpRemoteClient('erp', options);
const service = new HttpRemoteService(
  new HttpRemoteClients({ clients: { erp: options }, interceptors: [], observers: [] }),
);

const BUILD = 'build one with SomeInput.from({ … })';
const given: [what: string, value: unknown, message: string][] = [
  ['undefined', undefined, `undefined is not an input: ${BUILD}`],
  ['null', null, `null is not an input: ${BUILD}`],
  ['a string', 'x', `a string is not an input: ${BUILD}`],
  ['a number', 5, `a number is not an input: ${BUILD}`],
  ['a plain object', { number: 'A-1' }, `a plain object is not an input: ${BUILD}`],
  [
    'an object with a field constructor',
    { constructor: GetOrder },
    `a plain object is not an input: ${BUILD}`,
  ],
  ['an object without prototype', Object.create(null), `a plain object is not an input: ${BUILD}`],
  ['a list', [GetOrder.from({ number: 'A-1' })], `a list is not an input: ${BUILD}`],
  ['a date', new Date(), `a Date is not an input: ${BUILD}`],
  ['a promise', Promise.resolve(), 'a Promise is not an input: await it'],
  ['a function', () => undefined, `a function is not an input: ${BUILD}`],
  [
    'the class itself',
    GetOrder,
    'the class GetOrder is not an input: build one with GetOrder.from({ … }) or new GetOrder()',
  ],
];

describe('A value in place of an input', () => {
  const takers: [string, (input: never) => unknown][] = [
    ['service.send()', (input) => service.send(input)],
    ['service.exchange()', (input) => service.exchange(input)],
    ['service.prepare()', (input) => service.prepare(input)],
    ['sender.send()', (input) => sender.send(input)],
    ['sender.prepare()', (input) => sender.prepare(input)],
    ['encodeInput()', (input) => encodeInput(input)],
    ['validateInput()', (input) => validateInput(input)],
  ];

  it.each(given)(
    'is described in the error, with how to build an input, if it is %s',
    async (_, value, message) => {
      for (const [name, take] of takers) {
        const error: unknown = await Promise.resolve()
          .then(() => take(value as never))
          .then(
            () => 'taken',
            (thrown: unknown) => thrown,
          );
        expect([name, error]).toEqual([name, new DeclarationInvalidError(message)]);
      }
      expect(stub.requests).toEqual([]);
    },
  );

  it('is described in the error if its class declares no API', async () => {
    await expect(sender.send(new OrderBody() as never)).rejects.toThrow(
      'OrderBody: it declares no remote API: add @HttpRemoteApi() to the class, or build an input of another class with SomeInput.from({ … })',
    );
  });
});

describe('A value in place of a class', () => {
  it.each<[unknown, string]>([
    [undefined, 'undefined is not a class: write the name of a DTO class'],
    [null, 'null is not a class: write the name of a DTO class'],
    ['GetOrder', 'a string is not a class: write the name of a DTO class'],
    [{}, 'a plain object is not a class: write the name of a DTO class'],
    [GetOrder.from({ number: 'A-1' }), 'an instance of GetOrder is not a class: write GetOrder'],
  ])('is named if it is %p', (value, message) => {
    const none = value as never;
    for (const take of [
      () => stub.on(none),
      () => stub.sent(none),
      () => getRemoteApi(none),
      () => decodeOutput(none, {}),
      () => HttpRemoteInput.from.call(none, {} as never),
    ]) {
      expect(take).toThrow(new DeclarationInvalidError(message));
    }
  });
});

describe('A value in place of a stub’s argument', () => {
  it.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    ['A-1', 'a string'],
    [[], 'a list'],
  ])('is named if it is %p', (value, what) => {
    const stubbed = stub.on(GetOrder);
    expect(() => stubbed.where(value as never)).toThrow(
      new ConfigurationInvalidError(`on(GetOrder).where() needs an object or a function, not ${what}`),
    );
    expect(() => stubbed.answer(value as never)).toThrow(
      new ConfigurationInvalidError(`on(GetOrder).answer() needs { status, headers, body }, not ${what}`),
    );
  });
});
