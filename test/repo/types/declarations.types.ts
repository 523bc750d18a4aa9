import { HttpMethod, HttpParameterType, HttpRemoteApi, HttpRemoteInput, JsonName } from 'nestjs-http-remote';
import { Order, OrderLine, PlaceOrder, Receipt } from './order.dtos.js';

// @HttpRemoteApi: its options

HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: HttpMethod.Get, type: HttpParameterType.Query });
HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'GET', type: 'Query', credential: ['app', 'contacts'] });

// @ts-expect-error action is required
HttpRemoteApi({ desc: 'A' });
// @ts-expect-error desc is required
HttpRemoteApi({ action: 'a' });
// @ts-expect-error there is no method FETCH
HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'FETCH' });
// @ts-expect-error methods are in upper case
HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'get' });
// @ts-expect-error there is no type Yaml
HttpRemoteApi({ action: 'a', desc: 'A', type: 'Yaml' });
// @ts-expect-error credential is a list
HttpRemoteApi({ action: 'a', desc: 'A', credential: 'contacts' });
// @ts-expect-error the option is called timeoutMs
HttpRemoteApi({ action: 'a', desc: 'A', timeout: 1000 });
// @ts-expect-error output is a class, not an instance
HttpRemoteApi({ action: 'a', desc: 'A', output: new Order() });
// @ts-expect-error output is a class whose constructor needs no arguments
HttpRemoteApi({ action: 'a', desc: 'A', output: class { constructor(readonly id: string) {} } }); // prettier-ignore

// @HttpRemoteApi: the class below it

HttpRemoteApi({ action: 'a', desc: 'A', output: Order })(PlaceOrder);

// @ts-expect-error the class declares the output Order
HttpRemoteApi({ action: 'a', desc: 'A', output: Receipt })(PlaceOrder);
// @ts-expect-error an Order is not an input
HttpRemoteApi({ action: 'a', desc: 'A' })(Order);

// @ts-expect-error the class declares the output Order
@HttpRemoteApi({ action: 'order/pay', desc: 'Pay an order', output: Receipt })
export class PayOrder extends HttpRemoteInput<Order> {}

@HttpRemoteApi({ action: 'orders', desc: 'List orders', output: [Order] })
export class ListOrders extends HttpRemoteInput<Order[]> {}

// @ts-expect-error the response is a list, the class declares one Order
@HttpRemoteApi({ action: 'orders', desc: 'List orders', output: [Order] })
export class ListOneOrder extends HttpRemoteInput<Order> {}

// @ts-expect-error the response is one Order, the class declares a list
@HttpRemoteApi({ action: 'orders', desc: 'List orders', output: Order })
export class ReadOrders extends HttpRemoteInput<Order[]> {}

// @ts-expect-error the class needs an argument, so from() cannot create it
@HttpRemoteApi({ action: 'order/drop', desc: 'Drop an order', output: Receipt })
export class DropOrder extends HttpRemoteInput<Receipt> {
  constructor(readonly reason: string) {
    super();
  }
}

// @JsonName

JsonName('a', { in: 'path' });
JsonName('a', { type: () => OrderLine });
JsonName('a', { type: () => [Number] });
JsonName('a', { type: 'json' });

// @ts-expect-error a property has a wire name
JsonName();
// @ts-expect-error cookie is not a parameter type
JsonName('a', { in: 'cookie' });
// @ts-expect-error type is a function, so that a class may be named before it is defined
JsonName('a', { type: OrderLine });
// @ts-expect-error the only type that is not a function is 'json'
JsonName('a', { type: 'object' });
// @ts-expect-error type names a class, not its name
JsonName('a', { type: () => 'OrderLine' });
// @ts-expect-error an array is of one class
JsonName('a', { type: () => [OrderLine, Order] });
// @ts-expect-error a boolean is written as true or as 1
JsonName('a', { booleanAs: 'string' });
// @ts-expect-error there is no option required: use the rules of class-validator
JsonName('a', { required: true });

// @ts-expect-error it decorates a property, not a class
@JsonName('a')
export class Misplaced {}
