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

  it('adds suites, providers and devices, and lets members write', async () => {
    const { settings } = receiver;
    const { url, token, aesKey } = settings;
    const suite = { suiteId: 'tj1', token, aesKey, commandUrl: url };
    expect((await call('callbacks/suites', { name: 'crm', settings: suite })).json).toEqual({ name: 'crm' });
    await call('callbacks/providers', { name: 'own', settings: { ...settings, corpId: 'ww9' } });
    await call('callbacks/devices', { name: 'door', settings: { ...settings, modelId: 'm1' } });
    const ok = { status: 200, json: { ok: true } };
    for (const name of ['suites/crm/command', 'providers/own', 'devices/door']) {
      expect(await call('callbacks/check', { receiver: name, receiveId: 'any' })).toEqual(ok);
    }
    await call('callbacks/configure', { receiver: 'app', settings });
    await call('callbacks/configure', { receiver: 'robot', settings: { ...settings, kind: 'bot' } });
    const from = 'zhangsan';
    const bodies: [string, object][] = [
      ['app/send', { app: 'app', message: { voice: 'IyFBTVI=' }, from }],
      ['app/enter', { app: 'app', from }],
      ['app/click', { app: 'app', key: 'K', from }],
      ['app/view', { app: 'app', url: 'https://a.example', from }],
      ['bot/send', { robot: 'robot', message: { mixed: [{ text: 'a' }, { image: 'YQ==' }] }, from }],
      ['bot/enter', { robot: 'robot', from }],
      ['bot/feedback', { robot: 'robot', feedback: { id: 'f', type: 1 }, from }],
      ['kf/send', { openKfId: 'wk1', type: 'text', fields: { content: 'a' }, from: 'wm1' }],
      ['kf/event', { openKfId: 'wk1', type: 'enter_session', fields: {}, from: 'wm1' }],
    ];
    for (const [path, body] of bodies) {
      expect([path, (await call(`client/${path}`, body)).status]).toEqual([path, 200]);
    }
    expect(receiver.events).toHaveLength(7);
    const press = { from, key: 'K' };
    for (const path of ['card/press', 'card/menu'])
      expect((await call(`client/${path}`, press)).status).toBe(400);
    expect((await call('client/bot/press', { ...press, robot: 'robot' })).status).toBe(400);
    expect((await call('client/app/send', { app: 'app', message: { image: 1 }, from })).status).toBe(400);
    expect(await call('callbacks/idle', {})).toEqual({ status: 200, json: {} });
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
