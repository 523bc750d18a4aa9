import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import {
  AES_KEY,
  botReply,
  CallbackReceiverServer,
  type Responder,
  TOKEN,
  xmlReply,
} from '../../test/callback-receiver.js';
import { demoCorp } from '../corp/demo-corp.js';
import { type Sandbox, startSandbox } from '../sandbox.js';
import { CallbackCheckError } from './callback-check.error.js';

const { corpId } = demoCorp();
const MESSAGE = { FromUserName: 'zhangsan', Content: '你好 <1> ]]>' };

describe('Callbacks', () => {
  let receiver: CallbackReceiverServer;
  let sandbox: Sandbox<never>;
  beforeEach(async () => {
    receiver = await CallbackReceiverServer.start();
    sandbox = await startSandbox({
      corps: [
        {
          ...demoCorp(),
          secrets: { contacts: { secret: 'c' }, helpdesk: { secret: 'h', agentId: 1000002 } },
          callbacks: {
            contacts: receiver.settings,
            helpdesk: receiver.settings,
            robot: { ...receiver.settings, kind: 'bot' },
          },
        },
      ],
      callbacks: { timeoutMs: 300, checkTimeoutMs: 300, repeatAfterMs: [1, 1, 1] },
    });
  });
  afterEach(async () => {
    await sandbox.close();
    await receiver.close();
  });

  describe('send', () => {
    it('sends an event to contacts', async () => {
      const fields = { UserID: 'lisi', Department: [1, 2], Gender: 1 };
      const result = await sandbox.callbacks.send('change_contact/create_user', fields, { to: 'contacts' });
      expect(result).toMatchObject({ status: 200, attempts: 1, eventId: 'event/change_contact/create_user' });
      expect(result.problem).toBeUndefined();
      expect(result.reply).toBeUndefined();
      const [call] = receiver.received;
      expect(call).toMatchObject({
        isSigned: true,
        receiveId: corpId,
        contentType: 'text/xml; charset=UTF-8',
      });
      expect(call?.query.get('tenant')).toBe('a');
      expect(call?.body).toMatch(/^<xml><ToUserName><!\[CDATA\[wwdemo.*\]\]><\/ToUserName><Encrypt>/);
      expect(call?.body).not.toContain('AgentID');
      expect(call?.plain).toMatch(
        /^<xml><ToUserName><!\[CDATA\[wwdemo0123456789ab\]\]><\/ToUserName><FromUserName><!\[CDATA\[sys\]\]><\/FromUserName><CreateTime>\d{10}<\/CreateTime><MsgType><!\[CDATA\[event\]\]><\/MsgType><Event><!\[CDATA\[change_contact\]\]><\/Event><ChangeType><!\[CDATA\[create_user\]\]><\/ChangeType><UserID><!\[CDATA\[lisi\]\]><\/UserID><Department><!\[CDATA\[1,2\]\]><\/Department><Gender>1<\/Gender><\/xml>$/,
      );
    });

    it('sends a message with AgentID, and reads the passive reply', async () => {
      const reply = { ToUserName: 'zhangsan', FromUserName: corpId, MsgType: 'text', Content: '收到' };
      receiver.respond = (_, res) => void res.end(xmlReply(reply, { receiveId: corpId }));
      const result = await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
      expect(result).toMatchObject({ status: 200, attempts: 1, reply });
      expect(receiver.received[0]?.body).toContain('<AgentID><![CDATA[1000002]]></AgentID>');
      expect(receiver.events[0]).toMatchObject({ ...MESSAGE, AgentID: '1000002', MsgType: 'text' });
      expect(receiver.events[0]?.MsgId).toMatch(/^\d{10,19}$/);
    });

    it('sends JSON with an empty receiveid to robots, and reads their reply', async () => {
      const reply = { msgtype: 'text', text: { content: '欢迎' } };
      receiver.respond = ({ query }, res) => void res.end(botReply(reply, query.get('nonce') ?? ''));
      const fields = { from: { userid: 'zhangsan' }, chattype: 'single' };
      const result = await sandbox.callbacks.send('bot/event/enter_chat', fields, { to: 'robot' });
      expect(result).toMatchObject({ status: 200, reply });
      const [call] = receiver.received;
      expect(call).toMatchObject({ isSigned: true, receiveId: '', contentType: 'application/json' });
      expect(call?.fields).toMatchObject({ ...fields, msgtype: 'event', event: { eventtype: 'enter_chat' } });
    });

    it.each([
      [
        'the nonce of another request',
        () => botReply({ msgtype: 'text' }, 'other'),
        'its nonce is not that of the request',
      ],
      [
        'a timestamp that is a text',
        (nonce: string) => botReply({ msgtype: 'text' }, nonce, '1700000000'),
        'timestamp, which is a number',
      ],
      ['no encryption', () => '{"msgtype":"text"}', 'it has no encrypt'],
    ])('does not take the reply of a robot with %s', async (_, text, problem) => {
      receiver.respond = ({ query }, res) => void res.end(text(query.get('nonce') ?? ''));
      const result = await sandbox.callbacks.send('bot/event/enter_chat', {}, { to: 'robot' });
      expect(result).toMatchObject({ status: 200, attempts: 1 });
      expect(result.reply).toBeUndefined();
      expect(result.problem).toContain(problem);
    });

    it.each([
      [
        'another key',
        () => xmlReply({ A: '1' }, { receiveId: corpId, aesKey: AES_KEY.replace('a', 'b') }),
        'cannot be decrypted',
      ],
      [
        'another token',
        () => xmlReply({ A: '1' }, { receiveId: corpId, token: 'other' }),
        'its signature is wrong',
      ],
      ['another receiveid', () => xmlReply({ A: '1' }, { receiveId: 'ww2' }), 'another receiveid'],
      ['no XML inside', () => xmlReply('hello', { receiveId: corpId }), 'it is not'],
      ['no encryption', () => '<xml><MsgType>text</MsgType></xml>', 'it has no Encrypt'],
      ['no signature', () => '<xml><Encrypt>abc</Encrypt></xml>', 'it needs MsgSignature'],
      ['a page', () => '<!DOCTYPE html><html lang="en"></html>', 'it is not XML'],
      ['deep elements', () => '<a>'.repeat(300_000), 'nested too deeply'],
    ])('does not take a reply with %s', async (_, text, problem) => {
      receiver.respond = (__, res) => void res.end(text());
      const result = await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
      expect(result).toMatchObject({ status: 200, attempts: 1 });
      expect(result.reply).toBeUndefined();
      expect(result.problem).toMatch(/^the URL of helpdesk sent a reply that the server cannot use: /);
      expect(result.problem).toContain(problem);
    });

    it('returns a plain text, and says which one the event needs', async () => {
      receiver.respond = (_, res) => void res.end('ok');
      sandbox.callbacks.configure('suite', { ...receiver.settings, receiveId: 'tj1' });
      const fields = { AuthCode: 'a' };
      const first = await sandbox.callbacks.send('info/create_auth', fields, { to: 'suite' });
      expect(first).toMatchObject({
        reply: 'ok',
        problem: 'the URL of suite must answer info/create_auth with the text success',
      });
      receiver.respond = (_, res) => void res.end('success');
      const second = await sandbox.callbacks.send('info/create_auth', fields, { to: 'suite' });
      expect(second).toMatchObject({ reply: 'success' });
      expect(second.problem).toBeUndefined();
      expect(receiver.received[0]?.receiveId).toBe('tj1');
      expect(receiver.events[0]).toMatchObject({ SuiteId: 'tj1', InfoType: 'create_auth', AuthCode: 'a' });
    });

    const answers: [string, Responder, Partial<Record<'status' | 'problem', unknown>>][] = [
      ['500', (_, res) => void res.writeHead(500).end(), { status: 500 }],
      ['204', (_, res) => void res.writeHead(204).end(), { status: 204 }],
      ['a redirect', (_, res) => void res.writeHead(302, { location: receiver.url }).end(), { status: 302 }],
      [
        'a closed connection',
        (_, res) => void res.destroy(),
        { problem: expect.stringContaining('closed the connection') },
      ],
      [
        'no answer',
        () => undefined,
        { problem: expect.stringContaining('no complete answer within 300 ms') },
      ],
      [
        'a body that never ends',
        (_, res) => {
          res.write('a');
        },
        { problem: expect.stringContaining('no complete answer within 300 ms') },
      ],
      [
        'a huge body',
        (_, res) => void res.end(Buffer.alloc(2 * 1024 * 1024, 'a')),
        { problem: expect.stringContaining('more than 1048576 bytes') },
      ],
      [
        'half a body',
        (_, res) => {
          res.writeHead(200, { 'content-length': 100 });
          res.write('a', () => res.destroy());
        },
        { problem: expect.stringMatching(/closed the connection/) },
      ],
    ];
    it.each(answers)('repeats three times after %s: same text, new nonce', async (_, respond, expected) => {
      receiver.respond = respond;
      const result = await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
      expect(result).toMatchObject({ attempts: 4, ...expected });
      expect(receiver.received).toHaveLength(4);
      expect(new Set(receiver.received.map(({ plain }) => plain)).size).toBe(1);
      expect(new Set(receiver.received.map(({ query }) => query.get('nonce'))).size).toBe(4);
      expect(receiver.received.every(({ isSigned }) => isSigned)).toBe(true);
    });

    it('stops repeating after a 200', async () => {
      receiver.respond = (_, res) => void res.writeHead(receiver.received.length < 3 ? 503 : 200).end();
      const result = await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
      expect(result).toMatchObject({ attempts: 3, status: 200 });
    });

    it('does not repeat the event of a card of a robot', async () => {
      receiver.respond = (_, res) => void res.writeHead(500).end();
      const result = await sandbox.callbacks.send('bot/event/template_card_event', {}, { to: 'robot' });
      expect(result).toMatchObject({ attempts: 1, status: 500 });
    });

    it('says that nobody listens', async () => {
      const { settings } = receiver;
      await receiver.close();
      sandbox.callbacks.configure('helpdesk', settings);
      const result = await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
      expect(result).toMatchObject({ attempts: 4 });
      expect(result.status).toBeUndefined();
      expect(result.problem).toBe(
        'the URL of helpdesk refused the connection: does it run, and listen on this port?',
      );
      receiver = await CallbackReceiverServer.start();
    });

    it('does not wait longer than the event allows', async () => {
      sandbox.callbacks.configure('suite', { ...receiver.settings, receiveId: 'tj1' });
      await sandbox.callbacks.send('info/suite_ticket', { SuiteTicket: 't' }, { to: 'suite' });
      expect(receiver.events[0]).toMatchObject({ SuiteTicket: 't', SuiteId: 'tj1' });
    });

    it.each([
      [
        'change_contact/create_usr',
        {},
        { to: 'contacts' },
        'there is no event change_contact/create_usr; closest: change_contact/create_user',
      ],
      ['create_user', {}, { to: 'contacts' }, 'closest: change_contact/create_user'],
      [
        'change_contact/create_user',
        { UserId: 'a' },
        { to: 'contacts' },
        'has no field UserId: did you mean UserID?',
      ],
      [
        'change_contact/create_user',
        { ExtAttr: { Item: [{ Nmae: 'a' }] } },
        { to: 'contacts' },
        'has no field ExtAttr.Item.Nmae: did you mean Name?',
      ],
      ['change_contact/create_user', { UserID: { a: 1 } }, { to: 'contacts' }, 'this one has no fields'],
      [
        'change_contact/create_user',
        { UserID: null },
        { to: 'contacts' },
        'UserID of event/change_contact/create_user must be',
      ],
      [
        'change_contact/create_user',
        { Event: 'x' },
        { to: 'contacts' },
        'Event of event/change_contact/create_user is always change_contact',
      ],
      ['change_contact/create_user', {}, { to: 'sales' }, 'has contacts, helpdesk, robot, not sales'],
      ['change_contact/create_user', {}, { to: 'robot' }, 'robot is of the kind bot'],
      ['bot/text', {}, { to: 'contacts' }, 'contacts is of the kind contacts'],
      ['kf/text', {}, { to: 'contacts', strict: false }, 'no URL gets kf/text: sandbox.client.kf offers it'],
      ['message/text', MESSAGE, { to: 'contacts' }, 'of the kind contacts does not get message/text'],
      ['message/text', { Content: 'a' }, { to: 'helpdesk' }, 'needs a sender: write FromUserName'],
      ['message/text', MESSAGE, { to: 'helpdesk', corpId: 'ww9' }, 'has no corp ww9'],
    ])('refuses %s %j %j', async (id, fields, options, message) => {
      await expect(sandbox.callbacks.send(id, fields as never, options)).rejects.toThrow(message);
      await expect(sandbox.callbacks.send(id, fields as never, options)).rejects.toThrow(TypeError);
      expect(receiver.received).toHaveLength(0);
    });

    it('sends anything with strict: false', async () => {
      const fields = { UserId: 'a', Event: 'other', Own: { Item: [{ A: 1 }, { A: 2 }] } };
      await sandbox.callbacks.send('change_contact/create_user', fields, { to: 'contacts', strict: false });
      expect(receiver.events[0]).toMatchObject({
        UserId: 'a',
        Event: 'other',
        Own: { Item: [{ A: '1' }, { A: '2' }] },
      });
    });

    it('refuses fields that contain themselves', async () => {
      const circle: Record<string, never> = {};
      circle.A = circle as never;
      const sent = sandbox.callbacks.send(
        'message/text',
        { ...MESSAGE, A: circle },
        { to: 'helpdesk', strict: false },
      );
      await expect(sent).rejects.toThrow('nested too deeply');
    });
  });

  describe('suites, providers and devices', () => {
    const [token, aesKey] = [TOKEN, AES_KEY];
    beforeEach(() => {
      const settings = { token, aesKey, url: receiver.url };
      sandbox.callbacks.configureSuite('crm', {
        ...{ suiteId: 'tj1', token, aesKey },
        ...{ commandUrl: receiver.url, dataUrl: receiver.url },
      });
      sandbox.callbacks.configureProvider('own', { ...settings, corpId: 'ww9' });
      sandbox.callbacks.configureDevice('door', { ...settings, modelId: 'm1' });
      sandbox.callbacks.configureDevice('all', { ...settings, corpId: 'ww9' });
      sandbox.callbacks.configure('delegated', { ...receiver.settings, kind: 'delegatedApp' });
    });

    it.each([
      ['suites/crm/command', 'info/suite_ticket', { SuiteId: 'tj1', InfoType: 'suite_ticket' }, 'tj1'],
      ['suites/crm/command', 'info/cancel_auth', { SuiteId: 'tj1', AuthCorpId: corpId }, 'tj1'],
      ['suites/crm/data', 'event/enter_agent', { ToUserName: corpId, Event: 'enter_agent' }, corpId],
      ['delegated', 'event/enter_agent', { ToUserName: corpId, Event: 'enter_agent' }, corpId],
      ['providers/own', 'info/register_corp', { ServiceCorpId: 'ww9', AuthCorpId: corpId }, 'ww9'],
      ['devices/door', 'device/event/unbind', { base_info: { model_id: 'm1', auth_corpid: corpId } }, 'm1'],
      ['devices/all', 'device/event/verify_device', { base_info: { service_corpid: 'ww9' } }, 'ww9'],
    ])('sends to %s %s', async (to, id, fields, receiveId) => {
      await sandbox.callbacks.send(id, {}, { to });
      expect(receiver.events[0]).toMatchObject(fields);
      const [call] = receiver.received;
      expect(call).toMatchObject({ isSigned: true, receiveId });
      expect(call?.body).toContain(
        to.startsWith('devices/') ? `"tousername":"${receiveId}"` : `[${receiveId}]`,
      );
      await expect(sandbox.callbacks.check(to)).resolves.toBeUndefined();
      expect(receiver.received.at(-1)).toMatchObject({ method: 'GET', receiveId });
    });

    it('checks the data URL of a suite with any receiveid, because no page names it', async () => {
      await sandbox.callbacks.check('suites/crm/data', { receiveId: 'ww9' });
      expect(receiver.received[0]?.receiveId).toBe('ww9');
    });

    it('needs the encrypted answer of a device, in JSON with any nonce', async () => {
      const fields = { event: { auth_code: 'a', verif_code: 'b' }, base_info: { device_sn: 's1' } };
      const none = await sandbox.callbacks.send('device/event/bind', fields, { to: 'devices/door' });
      expect(none.problem).toBe(
        'the URL of devices/door must answer device/event/bind with an encrypted object with errcode and errmsg',
      );
      const answer = { errcode: 0, errmsg: 'ok' };
      receiver.respond = (_, res) => void res.end(botReply(answer, 'own', '1700000000', 'm1'));
      const result = await sandbox.callbacks.send('device/event/bind', fields, { to: 'devices/door' });
      expect(result).toMatchObject({ status: 200, reply: answer });
      expect(result.problem).toBeUndefined();
      expect(receiver.events[1]).toMatchObject({ base_info: { device_sn: 's1', model_id: 'm1' } });
    });

    it.each([
      ['suites/crm/command', 'event/enter_agent', 'suiteCommand does not get event/enter_agent'],
      ['suites/crm/data', 'info/suite_ticket', 'suiteData does not get info/suite_ticket'],
      ['providers/own', 'info/suite_ticket', 'provider does not get info/suite_ticket'],
      ['devices/door', 'device/event/verify_device', 'device does not get device/event/verify_device'],
      ['devices/door', 'bot/text', 'device does not get bot/text'],
      ['devices/door', 'message/text', 'is XML, and devices/door is of the kind device'],
      ['delegated', 'info/suite_ticket', 'delegatedApp does not get info/suite_ticket'],
      [
        'suites/crm',
        'info/suite_ticket',
        'has suites/crm/command, suites/crm/data, providers/own, devices/door',
      ],
      ['devices/door/x', 'device/event/bind', 'add it with configureSuite()'],
    ])('does not send to %s %s', async (to, id, message) => {
      await expect(sandbox.callbacks.send(id, { FromUserName: 'a' }, { to })).rejects.toThrow(message);
    });

    it('takes them as options too, and hides their keys', async () => {
      const other = await startSandbox({
        suites: { crm: { suiteId: 'tj1', token: 'a1b2c3d4e5', aesKey, dataUrl: receiver.url } },
        providers: { own: { corpId: 'ww9', token, aesKey, url: receiver.url } },
        devices: { door: { modelId: 'm1', token, aesKey, url: receiver.url } },
      });
      await other.callbacks.check('providers/own');
      await fetch(`${other.baseUrl}user/get?note=${AES_KEY}&more=a1b2c3d4e5`);
      expect(other.journal.entries.at(-1)?.query).toEqual({ note: '***', more: '***' });
      await other.close();
    });

    it.each([
      [{ suites: { crm: { suiteId: 'a' } } }, 'suites.crm.token must be'],
      [{ suites: { crm: { suiteId: '', token, aesKey } } }, 'suites.crm.suiteId must be'],
      [{ suites: { crm: { suiteId: 'a', token, aesKey } } }, 'suites.crm needs commandUrl, dataUrl, or both'],
      [{ suites: { 'a/b': {} } }, 'suites: a name has 1 to 64 letters'],
      [{ providers: { own: { corpId: 'a', token, aesKey } } }, 'providers.own.url must be'],
      [{ devices: { a: { token, aesKey } } }, 'devices.a needs either modelId or corpId'],
      [{ devices: { a: { modelId: 'a', corpId: 'b' } } }, 'devices.a needs either'],
      [{ devices: { a: { model: 'a' } } }, 'devices.a has an unknown field model'],
      [{ devices: [] }, 'devices must be an object'],
    ])('refuses %j', async (options, message) => {
      await expect(startSandbox(options as never)).rejects.toThrow(message);
    });
  });

  describe('check', () => {
    it('passes with the plain echostr', async () => {
      await expect(sandbox.callbacks.check('contacts')).resolves.toBeUndefined();
      await expect(sandbox.callbacks.check('robot')).resolves.toBeUndefined();
      expect(
        receiver.received.map(({ method, isSigned, receiveId }) => ({ method, isSigned, receiveId })),
      ).toEqual([
        { method: 'GET', isSigned: true, receiveId: corpId },
        { method: 'GET', isSigned: true, receiveId: '' },
      ]);
      expect(receiver.received[0]?.query.get('tenant')).toBe('a');
    });

    const answers: [string, Responder, string][] = [
      ['quotes', ({ plain }, res) => void res.end(`"${plain}"`), 'put quotes around'],
      ['a mark', ({ plain }, res) => void res.end(`\uFEFF${plain}`), 'put a byte order mark before'],
      ['a newline', ({ plain }, res) => void res.end(`${plain}\n`), 'put blanks or a newline around'],
      ['nothing', (_, res) => void res.end(), 'answered with an empty body'],
      ['the echostr', ({ query }, res) => void res.end(query.get('echostr')), 'without decrypting it'],
      ['JSON', ({ plain }, res) => void res.end(JSON.stringify({ plain })), 'put other text around'],
      ['the receiveid', ({ plain }, res) => void res.end(plain + corpId), 'left the receiveid behind'],
      ['an encrypted reply', ({ plain }, res) => void res.end(xmlReply(plain, {})), 'encrypted its answer'],
      ['a page', (_, res) => void res.end('<!doctype html><p>hi</p>'), 'answered with an HTML page'],
      ['other text', (_, res) => void res.end('success'), 'another text than the decrypted echostr'],
      ['a long text', (_, res) => void res.end('a'.repeat(10_000)), 'with a long text'],
      ['404', (_, res) => void res.writeHead(404).end(), 'answered 404: there is no route for GET'],
      ['405', (_, res) => void res.writeHead(405).end(), 'answered 405: the route takes POST'],
      ['403', (_, res) => void res.writeHead(403).end(), 'are its token and aesKey those of the console'],
      ['500', (_, res) => void res.writeHead(500).end(), 'answered 500: its log says why'],
      [
        'a redirect',
        (_, res) => void res.writeHead(301, { location: '/x' }).end(),
        'a redirect, which the server does not follow',
      ],
      ['no answer', () => undefined, 'gave no complete answer within 300 ms'],
    ];
    it.each(answers)('fails with %s', async (_, respond, message) => {
      receiver.respond = respond;
      const error: unknown = await sandbox.callbacks.check('contacts').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CallbackCheckError);
      expect(error).toMatchObject({
        receiver: 'contacts',
        message: expect.stringContaining(message) as string,
      });
      expect((error as Error).message).toMatch(/^the URL of contacts /);
      expect(receiver.received).toHaveLength(1);
    });

    it.each([
      ['hello\r\n\r\n', 'did not answer in HTTP'],
      ['HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n', 'answered 101'],
    ])('does not fail on the answer %j', async (answer, message) => {
      const server = createServer((socket) => socket.resume().end(answer));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      sandbox.callbacks.configure('contacts', { url });
      await expect(sandbox.callbacks.check('contacts')).rejects.toThrow(message);
      await new Promise((resolve) => server.close(resolve));
    });
  });

  describe('faults', () => {
    it('duplicates a delivery with the same text', async () => {
      const fault = sandbox.callbacks.faults.add({ kind: 'duplicate', event: 'message/text', times: 1 });
      receiver.respond = (_, res) => void res.end(`answer ${receiver.received.length}`);
      const first = await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
      expect(first).toMatchObject({
        attempts: 1,
        reply: 'answer 1',
        duplicate: { status: 200, reply: 'answer 2' },
      });
      expect(first.faults).toEqual(['duplicate']);
      expect(receiver.received[0]?.plain).toBe(receiver.received[1]?.plain);
      const second = await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
      expect(second.duplicate).toBeUndefined();
      expect(fault.hits).toBe(1);
    });

    it('sends wrong signatures', async () => {
      sandbox.callbacks.faults.add({ kind: 'wrong-signature', receiver: 'contacts' });
      receiver.respond = ({ isSigned }, res) => void res.writeHead(isSigned ? 200 : 403).end();
      const fields = { UserID: 'a' };
      const contacts = await sandbox.callbacks.send('change_contact/delete_user', fields, { to: 'contacts' });
      expect(contacts).toMatchObject({ attempts: 4, status: 403 });
      const app = await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
      expect(app).toMatchObject({ attempts: 1, status: 200 });
    });

    it('reorders two callbacks of a receiver', async () => {
      const fault = sandbox.callbacks.faults.add({ kind: 'reorder', times: 1, ms: 10_000 });
      const send = (Content: string) =>
        sandbox.callbacks.send('message/text', { FromUserName: 'a', Content }, { to: 'helpdesk' });
      await Promise.all([send('first'), send('second')]);
      expect(receiver.events.map(({ Content }) => Content)).toEqual(['second', 'first']);
      fault.remove();
      expect(sandbox.callbacks.faults.list()).toEqual([]);
    });

    it('waits only so long for another callback, and delays', async () => {
      sandbox.callbacks.faults.add({ kind: 'reorder', ms: 20 });
      sandbox.callbacks.faults.add({ kind: 'delay', ms: 20 });
      const { status, durationMs } = await sandbox.callbacks.send('message/text', MESSAGE, {
        to: 'helpdesk',
      });
      expect(status).toBe(200);
      expect(durationMs).toBeGreaterThan(35);
    });

    it.each([
      [{ kind: 'slow' }, 'kind must be one of'],
      [{ kind: 'delay' }, 'ms must be'],
      [{ kind: 'duplicate', ms: 1 }, 'ms must be'],
      [{ kind: 'delay', ms: -1 }, 'ms must be'],
      [{ kind: 'duplicate', times: 0 }, 'times must be'],
      [{ kind: 'duplicate', event: 'x/y' }, 'there is no event x/y'],
      [{ kind: 'duplicate', rate: 1 }, 'unknown option rate'],
    ])('refuses %j', (fault, message) => {
      expect(() => sandbox.callbacks.faults.add(fault as never)).toThrow(message);
    });
  });

  describe('configure', () => {
    it('changes a receiver, and adds one', async () => {
      sandbox.callbacks.configure('contacts', { token: 'other' });
      await sandbox.callbacks.send('change_contact/delete_user', { UserID: 'a' }, { to: 'contacts' });
      expect(receiver.received[0]?.isSigned).toBe(false);
      sandbox.callbacks.configure('sales', receiver.settings);
      await expect(sandbox.callbacks.check('sales')).resolves.toBeUndefined();
    });

    it.each(['', 'suites/crm/command', undefined])('refuses the name %j, in a seed too', (name) => {
      const message = 'a receiver needs a name without a slash';
      expect(() => sandbox.callbacks.configure(name as string, receiver.settings)).toThrow(message);
      if (name === undefined) return;
      const seed = {
        corpId: 'ww2',
        name: 'b',
        secrets: { app: { secret: 's' } },
        callbacks: { [name]: receiver.settings },
      };
      expect(() => sandbox.addCorp(seed)).toThrow(message);
    });

    it.each([
      [{ url: 'localhost:3000' }, 'callbacks.x.url must be an absolute http or https URL'],
      [{ url: 'http://a:b@localhost/' }, 'callbacks.x.url must be'],
      [{ url: 'ftp://localhost/' }, 'callbacks.x.url must be'],
      [{ token: '' }, 'callbacks.x.token must be 1 to 32 letters and digits'],
      [{ token: 'a'.repeat(33) }, 'callbacks.x.token must be'],
      [{ aesKey: 'short' }, 'callbacks.x.aesKey must be 43 letters and digits'],
      [
        { kind: 'robot' },
        'callbacks.x.kind must be one of contacts, externalContact, kf, app, delegatedApp, bot',
      ],
      [{ idsOnly: 1 }, 'callbacks.x.idsOnly must be true or false'],
      [{ key: 1 }, 'callbacks.x has an unknown field key'],
    ])('refuses %j, in a seed too', (change, message) => {
      const settings = { ...receiver.settings, ...change } as never;
      expect(() => sandbox.callbacks.configure('x', settings)).toThrow(message);
      const seed = {
        corpId: 'ww2',
        name: 'b',
        secrets: { app: { secret: 's' } },
        callbacks: { x: settings },
      };
      expect(() => sandbox.addCorp(seed)).toThrow(
        message.replace(/^callbacks.x/, 'corps: callbacks.x of ww2'),
      );
    });
  });

  it('keeps deliveries without secrets and texts', async () => {
    await sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' });
    receiver.respond = (_, res) => void res.writeHead(500).end();
    await sandbox.callbacks.send('change_contact/delete_user', { UserID: 'lisi' }, { to: 'contacts' });
    expect(sandbox.callbacks.deliveries).toEqual([
      {
        at: expect.any(Number) as number,
        corpId,
        receiver: 'helpdesk',
        eventId: 'message/text',
        attempts: 1,
        status: 200,
        durationMs: expect.any(Number) as number,
      },
      expect.objectContaining({ receiver: 'contacts', attempts: 4, status: 500 }),
    ]);
    const shown = JSON.stringify(sandbox.callbacks.deliveries);
    for (const text of [TOKEN, AES_KEY, '你好', 'lisi', receiver.url]) expect(shown).not.toContain(text);
    expect(sandbox.callbacks.of('contacts')).toHaveLength(1);
    expect(sandbox.callbacks.clear()).toBe(2);
    expect(sandbox.callbacks.deliveries).toEqual([]);
  });

  it('masks tokens and keys in the journal', async () => {
    sandbox.callbacks.configure('helpdesk', { token: 'a1b2c3d4e5' });
    await fetch(`${sandbox.baseUrl}user/get?note=${AES_KEY}&more=a1b2c3d4e5`);
    expect(sandbox.journal.entries.at(-1)?.query).toEqual({ note: '***', more: '***' });
  });

  it('follows the clock of the sandbox', async () => {
    sandbox.clock.advance(1_000_000_000);
    await sandbox.callbacks.send('change_contact/delete_user', { UserID: 'lisi' }, { to: 'contacts' });
    const now = Math.floor(sandbox.clock.now() / 1000);
    expect(Math.abs(Number(receiver.received[0]?.query.get('timestamp')) - now)).toBeLessThan(5);
    expect(Math.abs(Number(receiver.events[0]?.CreateTime) - now)).toBeLessThan(5);
  });

  it('stops when the caller aborts', async () => {
    receiver.respond = () => undefined;
    const controller = new AbortController();
    const sent = sandbox.callbacks.send('message/text', MESSAGE, {
      to: 'helpdesk',
      signal: controller.signal,
    });
    const checked = sandbox.callbacks.check('contacts', { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(sent).rejects.toThrow('enough');
    await expect(checked).rejects.toThrow('enough');
    expect(sandbox.callbacks.deliveries).toMatchObject([
      { problem: expect.stringContaining('aborted') as string },
    ]);
  });

  it('ends deliveries under way when it closes, and leaves no connection', async () => {
    receiver.respond = () => undefined;
    sandbox.callbacks.faults.add({ kind: 'delay', ms: 100_000, receiver: 'contacts' });
    sandbox.callbacks.faults.add({ kind: 'reorder', ms: 100_000, receiver: 'robot' });
    const sent = [
      sandbox.callbacks.send('message/text', MESSAGE, { to: 'helpdesk' }),
      sandbox.callbacks.send('change_contact/delete_user', { UserID: 'lisi' }, { to: 'contacts' }),
      sandbox.callbacks.send('bot/event/enter_chat', {}, { to: 'robot' }),
    ];
    while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await sandbox.close();
    const results = await Promise.all(sent);
    expect(results.map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
    for (const { problem } of results) expect(problem).toContain('aborted');
    while ((await receiver.connections()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(sandbox.callbacks.check('contacts')).rejects.toThrow('the sandbox is closed');
  });

  it('does not take a receiver of another corp', async () => {
    sandbox.addCorp({
      corpId: 'ww2',
      name: 'b',
      secrets: { app: { secret: 's2' } },
      callbacks: { app: receiver.settings },
    });
    await sandbox.callbacks.send('message/text', MESSAGE, { to: 'app', corpId: 'ww2' });
    expect(receiver.received[0]?.receiveId).toBe('ww2');
    await expect(sandbox.callbacks.check('app')).rejects.toThrow('not app');
  });
});
