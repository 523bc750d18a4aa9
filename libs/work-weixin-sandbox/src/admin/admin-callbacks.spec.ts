import { CallbackReceiverServer } from '../../test/callback-receiver.js';
import { type Sandbox, startSandbox } from '../sandbox.js';

describe('admin API of callbacks', () => {
  let receiver: CallbackReceiverServer;
  let sandbox: Sandbox;
  beforeEach(async () => {
    receiver = await CallbackReceiverServer.start();
    sandbox = await startSandbox({ admin: true });
  });
  afterEach(async () => {
    await sandbox.close();
    await receiver.close();
  });

  const call = async (path: string, body?: object, method = body === undefined ? 'GET' : 'POST') => {
    const url = new URL(`/__sandbox/${path}`, sandbox.baseUrl);
    const response = await fetch(url, { method, body: body && JSON.stringify(body) });
    return { status: response.status, json: (await response.json()) as unknown };
  };
  const configure = () => call('callbacks/configure', { receiver: 'contacts', settings: receiver.settings });

  it('configures, checks and sends', async () => {
    expect(await configure()).toEqual({ status: 200, json: { receiver: 'contacts' } });
    expect(await call('callbacks/check', { receiver: 'contacts' })).toEqual({
      status: 200,
      json: { ok: true },
    });
    const event = { event: 'change_contact/delete_user', fields: { UserID: 'a' }, to: 'contacts' };
    expect(await call('callbacks/send', event)).toMatchObject({
      status: 200,
      json: { status: 200, attempts: 1 },
    });
    const { json } = await call('callbacks/deliveries?receiver=contacts');
    expect(json).toMatchObject({ deliveries: [{ eventId: 'event/change_contact/delete_user' }] });
    expect(await call('callbacks/deliveries?receiver=kf')).toEqual({ status: 200, json: { deliveries: [] } });
    expect((await call('callbacks/deliveries', undefined, 'DELETE')).json).toEqual({ removed: 1 });
  });

  it('says what is wrong with a URL', async () => {
    await configure();
    receiver.respond = (_, res) => void res.writeHead(404).end();
    expect(await call('callbacks/check', { receiver: 'contacts' })).toEqual({
      status: 200,
      json: {
        ok: false,
        problem: 'the URL of contacts answered 404: there is no route for GET on this path',
        status: 404,
      },
    });
  });

  it('injects faults', async () => {
    await configure();
    expect((await call('callbacks/faults', { kind: 'duplicate' })).status).toBe(201);
    await call('callbacks/send', {
      event: 'change_contact/delete_user',
      fields: { UserID: 'a' },
      to: 'contacts',
    });
    expect(receiver.received).toHaveLength(2);
    expect((await call('callbacks/faults')).json).toMatchObject({
      faults: [{ fault: { kind: 'duplicate' }, hits: 1 }],
    });
    expect((await call('callbacks/faults', undefined, 'DELETE')).json).toEqual({ removed: 1 });
  });

  it('changes the corp as an administrator', async () => {
    await configure();
    const member = { userid: 'x1', name: 'x', department: [2], email: 'x@y.cn' };
    expect((await call('console/member/create', { member })).status).toBe(201);
    await call('console/member/update', { userid: 'x1', fields: { position: 'p' } });
    await call('console/tag/update', { tagid: 1, change: { addUsers: ['x1'] } });
    await call('console/member/remove', { userid: 'x1' });
    await call('console/department/create', { department: { id: 20, name: 'a', parentid: 1 } });
    await call('console/department/update', { id: 20, fields: { name: 'b' } });
    const { json } = await call('console/department/remove', { id: 20 });
    expect(json).toMatchObject({
      deliveries: [{ eventId: 'event/change_contact/delete_party', status: 200 }],
    });
    expect(receiver.events.map(({ ChangeType }) => ChangeType)).toEqual([
      'create_user',
      'update_user',
      'update_tag',
      'delete_user',
      'create_party',
      'update_party',
      'delete_party',
    ]);
  });

  it.each([
    ['callbacks/check', { receiver: 'kf' }, 'has no receiver, not kf'],
    ['callbacks/check', { to: 'kf' }, 'unknown field to'],
    ['callbacks/send', { event: 'x/y', to: 'contacts' }, 'there is no event x/y'],
    ['callbacks/configure', { receiver: 'a', settings: 1 }, 'settings must be an object'],
    ['callbacks/configure', { receiver: 'a', settings: {} }, 'callbacks.a.url must be'],
    ['callbacks/faults', { kind: 'slow' }, 'kind must be one of'],
    ['console/member/remove', { userid: 'nobody' }, 'console: 60111'],
  ])('refuses %s %j', async (path, body, message) => {
    expect(await call(path, body)).toMatchObject({
      status: 400,
      json: { error: { type: 'bad-request', message: expect.stringContaining(message) as string } },
    });
  });
});
