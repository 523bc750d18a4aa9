/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument -- what does not compile has no type */
import type { HttpRemoteStub, PlainOutput } from 'nestjs-http-remote/testing';
import { Errcode } from 'nestjs-work-weixin';
import { CreateUserEvent } from 'nestjs-work-weixin/events/contacts';
import { SuiteTicketNotice } from 'nestjs-work-weixin/events/suite';
import { WorkWeixinSandboxModule, WorkWeixinStub, WorkWeixinTestingModule } from 'nestjs-work-weixin/testing';
import { CreateUserWorkWxInput, UserIdListWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import type { Equal, Expect } from './expect.js';
import { PlaceOrder, type Receipt } from './order.dtos.js';

declare const remote: HttpRemoteStub;
const stub = new WorkWeixinStub();

// Replies

stub
  .on(UserWorkWxInput)
  .reply({ name: '张三', department: [1], extAttr: { attrs: [{ type: 0, name: '工号' }] } });
stub.on(UserWorkWxInput).reply();
stub.on(UserWorkWxInput).reply(({ userId }) => ({ name: userId }), { times: 2, delayMs: 10 });
stub
  .on(UserIdListWorkWxInput)
  .replyOnce({ deptUser: [{ userId: 'a' }], nextCursor: 'next' })
  .fail({ outcome: 'not-sent' });
stub.on(UserWorkWxInput).where({ userId: 'a' }).forTenant('acme').refuse(Errcode.UserNotFound);
stub.on(CreateUserWorkWxInput).answer({ status: 502, body: 'Bad Gateway' });
remote.on(PlaceOrder).reply({ id: 'A-1' });
remote
  .on(PlaceOrder)
  .where({ lines: [{ extra: { color: 'red' } }] })
  .reply({ extra: { new_field: 1 } });
remote
  .onRequest({ action: 'stock' })
  .where({ query: { sku: 'A-1' } })
  .reply({ left: 3 });
remote.onRequest({ action: 'stock' }).reply(({ query }) => ({ left: Number(query['left']) }));
stub.onRequest({ action: 'user/get' }).forTenant('acme').refuse(Errcode.UserNotFound);

// @ts-expect-error the property is called name, and its wire name too
stub.on(UserWorkWxInput).reply({ nama: '张三' });
// @ts-expect-error userid is a wire name
stub.on(UserWorkWxInput).reply({ userid: 'zhangsan' });
// @ts-expect-error department is a list
stub.on(UserWorkWxInput).reply({ department: 1 });
// @ts-expect-error extra is an object of fields
stub.on(UserWorkWxInput).reply({ extra: 1 });
// @ts-expect-error members of a page have no name
stub.on(UserIdListWorkWxInput).reply({ deptUser: [{ name: '张三' }] });
// @ts-expect-error the input has no user
stub.on(UserWorkWxInput).reply(({ user }) => ({ name: user }));
// @ts-expect-error a name is not a number
stub.on(UserWorkWxInput).reply(() => ({ name: 1 }));
// @ts-expect-error a missing property of a reply is omitted, not undefined
stub.on(UserWorkWxInput).reply({ name: null });
// @ts-expect-error one reply is for one call
stub.on(UserWorkWxInput).replyOnce({}, { times: 2 });
// @ts-expect-error an Order has no total
remote.on(PlaceOrder).reply({ total: 1 });

// Which calls

// @ts-expect-error PlaceOrder is not an input of 企业微信
stub.on(PlaceOrder);
// @ts-expect-error an input is not its class
stub.on(UserWorkWxInput.from({ userId: 'a' }));
// @ts-expect-error the property is called userId
stub.on(UserWorkWxInput).where({ userid: 'a' });
// @ts-expect-error a userId is not a number
stub.on(UserWorkWxInput).where({ userId: 1 });
// @ts-expect-error a remote of another kind has no tenants
remote.on(PlaceOrder).forTenant('acme');

// Failures

// @ts-expect-error there is no such errcode
stub.on(UserWorkWxInput).refuse(Errcode.UserIsTired);
// @ts-expect-error an errcode is a number
stub.on(UserWorkWxInput).refuse('UserNotFound');
// @ts-expect-error a broken connection has no errcode
stub.on(UserWorkWxInput).fail({ outcome: 'refused' });
// @ts-expect-error only 企业微信 rejects with an errcode
remote.on(PlaceOrder).refuse(40001);

// Modules

WorkWeixinTestingModule.forRoot({ tenants: ['acme'], defaultTenant: 'acme', timeoutMs: 100, isGlobal: true });
WorkWeixinSandboxModule.forRoot({ tokenLifetimeSeconds: 60, workWeixin: { timeoutMs: 100 } });
// @ts-expect-error a stub takes the transport's place
WorkWeixinTestingModule.forRoot({ transport: remote.transport });
// @ts-expect-error the sandbox sets its own address
WorkWeixinSandboxModule.forRoot({ workWeixin: { baseUrl: 'http://127.0.0.1/' } });
// @ts-expect-error override() needs the builder of Test.createTestingModule()
stub.override({});

export type Given = [
  Expect<Equal<ReturnType<typeof sentInputs>, UserWorkWxInput[]>>,
  Expect<Equal<PlainOutput<string>, string>>,
  Expect<Equal<PlainOutput<unknown>, unknown>>,
  // The fields of a response that the class does not declare, not the getter of HttpRemoteOutput.
  Expect<Equal<PlainOutput<Receipt>['extra'], Readonly<Record<string, unknown>> | null | undefined>>,
];

export function sentInputs() {
  return stub.sent(UserWorkWxInput, { tenant: 'acme' });
}

// Callbacks

const contacts = { receiver: 'contacts' };
void stub.callback(
  CreateUserEvent,
  { userId: 'a', department: [1], extAttr: { item: [{ type: 0 }] } },
  contacts,
);
void stub.callback(SuiteTicketNotice, { suiteTicket: 't' }, { suite: 'crm', receiver: 'command' });
void stub.callback.raw('<xml/>', { ...contacts, tenant: 'acme' });

// @ts-expect-error the property is called userId
void stub.callback(CreateUserEvent, { userid: 'a' }, contacts);
// @ts-expect-error department is a list
void stub.callback(CreateUserEvent, { department: 1 }, contacts);
// @ts-expect-error another event has another change type
void stub.callback(CreateUserEvent, { changeType: 'delete_user' }, contacts);
// @ts-expect-error an input is not an event
void stub.callback(UserWorkWxInput, { userId: 'a' }, contacts);
// @ts-expect-error a callback has a receiver
void stub.callback(CreateUserEvent, {}, { tenant: 'acme' });
// @ts-expect-error a suite has two URLs
void stub.callback(SuiteTicketNotice, {}, { suite: 'crm', receiver: 'contacts' });
