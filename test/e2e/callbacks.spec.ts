import { Agent, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import {
  Catch,
  Injectable,
  Module,
  type ArgumentsHost,
  type CanActivate,
  type ExceptionFilter,
  type INestApplication,
  type NestApplicationOptions,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { TenantContext, TenantSource, WorkWeixinModule } from 'nestjs-work-weixin';
import {
  BotStreamReply,
  CallbackObserver,
  OnWorkWeixinEvent,
  TextReply,
  WorkWeixinCallbackModule,
  type CallbackContext,
  type CallbackRecord,
  type WorkWeixinCallbackOptions,
} from 'nestjs-work-weixin/callbacks';
import { BotTextMessage, CreateUserEvent, TextMessage, plain } from '../support/callback-events.js';
import { CallbackSender, KEY } from '../support/callback-sender.js';

const OTHER_KEY = KEY.replace('abc', 'xyz');

const acme = {
  corpId: 'ww1',
  secrets: { app: 's' },
  callbacks: {
    contacts: { token: 'tok3n', aesKey: KEY },
    helpdesk: { token: 'other', aesKey: OTHER_KEY, kind: 'app' as const },
    robot: { token: 'bot', aesKey: KEY, kind: 'bot' as const },
  },
};
const globex = {
  corpId: 'ww2',
  secrets: { app: 's' },
  callbacks: { contacts: { token: 'tok2', aesKey: KEY } },
};

const contacts = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'ww1' });
const helpdesk = new CallbackSender({ token: 'other', aesKey: OTHER_KEY, receiveId: 'ww1' });
const robot = new CallbackSender({ token: 'bot', aesKey: KEY, receiveId: '' });
const contactsOf2 = new CallbackSender({ token: 'tok2', aesKey: KEY, receiveId: 'ww2' });

class Records extends CallbackObserver {
  readonly all: CallbackRecord[] = [];
  onCallback(record: CallbackRecord) {
    this.all.push(record);
  }
  outcomes() {
    return this.all.map(({ outcome }) => outcome);
  }
}

@Injectable()
class Directory {
  readonly joinedUsers: string[] = [];
  work: (userId: string) => Promise<void> | void = () => undefined;

  constructor(private readonly tenants: TenantContext) {}

  @OnWorkWeixinEvent(CreateUserEvent)
  async joined({ userId = '' }: CreateUserEvent, { tenant }: CallbackContext) {
    await this.work(userId);
    this.joinedUsers.push(`${tenant}/${this.tenants.current()}/${userId}`);
  }

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  greet({ content }: TextMessage) {
    return TextReply.from({ content: `收到：<${content}>` });
  }

  @OnWorkWeixinEvent(BotTextMessage, { reply: true })
  stream({ msgId = '' }: BotTextMessage) {
    return BotStreamReply.from({ id: msgId, finish: true, content: '你好' });
  }
}

/** Refuses everything. */
class NoGuard implements CanActivate {
  canActivate() {
    return false;
  }
}

/** Takes everything for its own. */
@Catch()
class TeapotFilter implements ExceptionFilter {
  catch(_error: unknown, host: ArgumentsHost) {
    host.switchToHttp().getResponse<{ status: (code: number) => { end: () => void } }>().status(418).end();
  }
}

interface Opened {
  readonly app: INestApplication;
  readonly url: string;
  readonly records: Records;
  readonly directory: Directory;
}

const open: INestApplication[] = [];

async function start(
  options: WorkWeixinCallbackOptions = {},
  { prepare, ...appOptions }: NestApplicationOptions & { prepare?: (app: INestApplication) => void } = {},
  tenants: TenantSource | Record<string, typeof acme | typeof globex> = { acme, globex },
): Promise<Opened> {
  const records = new Records();

  @Module({
    imports: [
      WorkWeixinModule.forRoot({ tenants }),
      WorkWeixinCallbackModule.forRoot({ path: 'work-weixin', observers: [records], ...options }),
    ],
    providers: [
      Directory,
      { provide: APP_GUARD, useClass: NoGuard },
      { provide: APP_FILTER, useClass: TeapotFilter },
    ],
  })
  class AppModule {}

  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  const app = module.createNestApplication({ logger: false, ...appOptions });
  app.setGlobalPrefix('api');
  prepare?.(app);
  await app.listen(0, '127.0.0.1');
  open.push(app);
  const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
  return { app, url: `http://127.0.0.1:${port}`, records, directory: app.get(Directory) };
}

async function post(
  url: string,
  sender: CallbackSender,
  text: string,
  { contentType = 'text/xml', json = text.startsWith('{') } = {},
) {
  const { query, body } = sender.push(text, json);
  const response = await fetch(`${url}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  });
  return { status: response.status, text: await response.text() };
}

function statusOf(url: string, agent: Agent, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'text/xml' } },
      (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      },
    );
    sent.once('error', reject).end(body);
  });
}

async function check(url: string, sender: CallbackSender, text: string) {
  const { query } = sender.check(text);
  const response = await fetch(`${url}?${new URLSearchParams(query)}`);
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
}

afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(open.splice(0).map((app) => app.close()));
});

describe('Callbacks on Express', () => {
  const hosts: [string, Parameters<typeof start>[1]][] = [
    ['as it is', {}],
    ['with rawBody', { rawBody: true }],
    ['without a body parser', { bodyParser: false }],
  ];

  it.each(hosts)('need nothing of a host %s', async (_host, host) => {
    const { url, directory } = await start({}, host);
    const at = `${url}/work-weixin/acme`;
    expect(await check(`${at}/contacts`, contacts, 'echo-1234567890')).toEqual({
      status: 200,
      text: 'echo-1234567890',
      type: 'text/plain; charset=utf-8',
    });
    expect(await post(`${at}/contacts`, contacts, plain.createUser('张三'))).toEqual({
      status: 200,
      text: '',
    });
    expect(directory.joinedUsers).toEqual(['acme/acme/张三']);

    const reply = await post(`${at}/helpdesk`, helpdesk, plain.text('你好'), {
      contentType: 'application/xml',
    });
    expect(reply.status).toBe(200);
    expect(helpdesk.open(reply.text)).toMatch(
      /^<xml><ToUserName>zhangsan<\/ToUserName><FromUserName>ww1<\/FromUserName><CreateTime>\d{10}<\/CreateTime><MsgType>text<\/MsgType><Content>收到：&lt;你好&gt;<\/Content><\/xml>$/,
    );

    for (const contentType of ['application/json', 'text/xml', 'text/plain']) {
      const answer = await post(`${at}/robot`, robot, plain.botText('在吗', contentType), { contentType });
      expect(JSON.parse(robot.open(answer.text))).toEqual({
        msgtype: 'stream',
        stream: { id: contentType, finish: true, content: '你好' },
      });
    }
  });

  it('leave every other path to the application', async () => {
    const { url, records } = await start();
    const paths = [
      '/',
      '/work-weixin',
      '/work-weixin/login',
      '/work-weixin/acme/none',
      '/work-weixinx/acme/contacts',
    ];
    for (const path of paths) expect(await (await fetch(url + path)).text()).toContain('Cannot GET');
    expect((await fetch(`${url}/api/anything`)).status).not.toBe(200);
    expect(records.all).toEqual([]);
  });

  it('leave deeper paths to the application, and those that may be its own while the TenantSource is down', async () => {
    class Down extends TenantSource {
      override find(): never {
        throw new Error('down');
      }
    }
    const { url, records } = await start({}, {}, new Down());
    const { query } = contacts.push('x');
    for (const path of [
      `/work-weixin/eu/acme/contacts?${new URLSearchParams(query)}`,
      '/work-weixin/login/start',
    ])
      expect(await (await fetch(url + path)).text()).toContain('Cannot GET');
    expect(records.all).toEqual([]);
    expect(await post(`${url}/work-weixin/acme/contacts`, contacts, plain.createUser('a'))).toMatchObject({
      status: 503,
    });
  });

  it('reach a tenant that is called like the path', async () => {
    const { url } = await start({}, {}, { 'work-weixin': acme });
    expect(await check(`${url}/work-weixin/work-weixin/contacts`, contacts, 'echo')).toMatchObject({
      status: 200,
      text: 'echo',
    });
  });

  it('read what rawBody kept of XML that was sent as a form, and say what to do without it', async () => {
    const form = { contentType: 'application/x-www-form-urlencoded' };
    const kept = await start({}, { rawBody: true });
    expect(
      await post(`${kept.url}/work-weixin/acme/contacts`, contacts, plain.createUser('a'), form),
    ).toMatchObject({
      status: 200,
    });
    const eaten = await start();
    expect(
      await post(`${eaten.url}/work-weixin/acme/contacts`, contacts, plain.createUser('a'), form),
    ).toMatchObject({
      status: 415,
    });
    expect(String(eaten.records.all[0]?.error)).toContain('create the application with rawBody: true');
  });

  it('tell two tenants apart', async () => {
    const { url, directory } = await start();
    expect(
      await post(`${url}/work-weixin/globex/contacts`, contactsOf2, plain.createUser('b')),
    ).toMatchObject({ status: 200 });
    expect(await post(`${url}/work-weixin/globex/contacts`, contacts, plain.createUser('b'))).toMatchObject({
      status: 403,
    });
    expect(await post(`${url}/work-weixin/acme/contacts`, contactsOf2, plain.createUser('b'))).toMatchObject({
      status: 403,
    });
    expect(directory.joinedUsers).toEqual(['globex/globex/b']);
  });

  it('find receivers of a TenantSource, once for many', async () => {
    const find = jest.fn((name: string) => (name === 'acme' ? acme : undefined));
    class Source extends TenantSource {
      override find(name: string) {
        return find(name);
      }
    }
    const { url, directory } = await start({}, {}, new Source());
    const all = Array.from({ length: 20 }, (_, i) =>
      post(`${url}/work-weixin/acme/contacts`, contacts, plain.createUser(`u${i}`)),
    );
    expect((await Promise.all(all)).every(({ status }) => status === 200)).toBe(true);
    expect(find).toHaveBeenCalledTimes(1);
    expect(directory.joinedUsers).toHaveLength(20);
    expect(await post(`${url}/work-weixin/hooli/contacts`, contacts, plain.createUser('x'))).toMatchObject({
      status: 404,
    });
  });

  it('take no more than maxPending of 5,000 that arrive together', async () => {
    const { url, records, directory } = await start({ maxPending: 20 });
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let most = 0;
    let now = 0;
    directory.work = async () => {
      most = Math.max(most, ++now);
      await gate;
      now--;
    };
    const agent = new Agent({ keepAlive: true, maxSockets: 250 });
    let refused = 0;
    const all = Array.from({ length: 5_000 }, async (_, i) => {
      const { query, body } = contacts.push(plain.createUser(`u${i}`));
      const path = `${url}/work-weixin/acme/contacts?${new URLSearchParams(query)}`;
      const status = await statusOf(path, agent, body);
      if (status === 503 && ++refused === 4_980) release();
      return status;
    });
    const statuses = await Promise.all(all);
    agent.destroy();
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.filter((status) => status === 503)).toHaveLength(4_980);
    expect(most).toBe(20);
    await until(() => records.all.filter(({ status }) => status === 200).length === 20);
    expect(await post(`${url}/work-weixin/acme/contacts`, contacts, plain.createUser('later'))).toMatchObject(
      { status: 200 },
    );
  });

  it('refuse a body that is too large without reading it, and close in spite of it', async () => {
    const { app, url, records } = await start({ maxBodyBytes: 1_000 });
    const { query } = contacts.push('x');
    const path = `/work-weixin/acme/contacts?${new URLSearchParams(query)}`;
    const declared = upload(url, path, 'content-length: 1000000000\r\n\r\n<xml>');
    expect(await declared.head()).toContain('413');
    const chunked = upload(url, path, `transfer-encoding: chunked\r\n\r\n7d0\r\n${'x'.repeat(2_000)}\r\n`);
    expect(await chunked.head()).toContain('413');
    await closes(app, 2_000);
    await Promise.all([declared.closed, chunked.closed]);
    expect(records.all.map(({ error }) => (error as { reason: string }).reason)).toEqual([
      'too-large',
      'too-large',
    ]);
  });

  it('close while bodies are still arriving', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const { app, url, records } = await start();
    const { query } = contacts.push('x');
    const path = `/work-weixin/acme/contacts?${new URLSearchParams(query)}`;
    const uploads = Array.from({ length: 20 }, () => upload(url, path, 'content-length: 5000\r\n\r\n<xml>'));
    await until(() => uploads.every((each) => each.isOpen()));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await closes(app, 2_000);
    for (const each of uploads) expect(await each.head()).toContain('503');
    expect(records.outcomes()).toEqual(Array.from({ length: 20 }, () => 'refused'));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  it('answer what is being handled when the application closes', async () => {
    const { app, url, directory, records } = await start();
    let release: (() => void) | undefined;
    directory.work = () => new Promise<void>((resolve) => (release = resolve));
    const answer = post(`${url}/work-weixin/acme/contacts`, contacts, plain.createUser('a'));
    await until(() => release !== undefined);
    const closing = app.close();
    setTimeout(() => release?.(), 50);
    await closing;
    expect(await answer).toEqual({ status: 200, text: '' });
    expect(records.outcomes()).toEqual(['handled']);
  });

  it('give up a body that does not arrive', async () => {
    const { url } = await start({ answerWithinMs: 100 });
    const { query } = contacts.push('x');
    const slow = upload(
      url,
      `/work-weixin/acme/contacts?${new URLSearchParams(query)}`,
      'content-length: 50\r\n\r\n<xml>',
    );
    expect(await slow.head()).toContain('408');
    await slow.closed;
  });

  it('read a query whose Base64 is not encoded', async () => {
    const { url } = await start();
    for (let i = 0; i < 20; i++) {
      const { query } = contacts.check(`echo ${i}`);
      const raw = Object.entries(query)
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
      const response = await fetch(`${url}/work-weixin/acme/contacts?${raw}`);
      expect(await response.text()).toBe(`echo ${i}`);
    }
  });

  it('read what another parser of the application left', async () => {
    const prepare = (app: INestApplication) =>
      app.use((request: { body?: unknown } & NodeJS.ReadableStream, _response: unknown, next: () => void) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const encrypted = /CDATA\[([^\]]{40,})\]/.exec(text)?.[1];
          request.body = { xml: { tousername: ['ww1'], Encrypt: [encrypted] } };
          next();
        });
      });
    const { url, directory } = await start({}, { prepare });
    expect(await post(`${url}/work-weixin/acme/contacts`, contacts, plain.createUser('a'))).toMatchObject({
      status: 200,
    });
    expect(directory.joinedUsers).toEqual(['acme/acme/a']);
  });
});

/** A request whose body does not end. */
function upload(url: string, path: string, rest: string) {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  let received = '';
  let isOpen = false;
  socket.on('connect', () => {
    isOpen = true;
    socket.write(`POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: text/xml\r\n${rest}`);
  });
  socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  const head = async () => {
    await until(() => received.includes('\r\n\r\n') || socket.destroyed);
    return received.split('\r\n')[0];
  };
  return { head, closed, isOpen: () => isOpen };
}

async function closes(app: INestApplication, withinMs: number): Promise<void> {
  const started = performance.now();
  await app.close();
  expect(performance.now() - started).toBeLessThan(withinMs);
}

async function until(isTrue: () => boolean): Promise<void> {
  const started = performance.now();
  while (!isTrue()) {
    if (performance.now() - started > 5_000) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
