import { createCipheriv } from 'node:crypto';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Module, type INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { ResponseUnreadableError } from 'nestjs-http-remote';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import {
  BotFiles,
  BotResponses,
  BotStreams,
  ResponseUrlInvalidError,
  redisBotStreams,
  type BotFile,
  type BotStreamWriter,
} from 'nestjs-work-weixin/bots';
import {
  CallbackReceiver,
  OnWorkWeixinEvent,
  WorkWeixinCallbackModule,
  redisCallbackClaims,
  type CallbackContext,
  type CallbackRecord,
} from 'nestjs-work-weixin/callbacks';
import { BotFileMessage, BotTextMessage } from 'nestjs-work-weixin/events/bots';
import { textNotice } from 'nestjs-work-weixin/messaging';
import { CallbackSender, KEY } from '../support/callback-sender.js';
import { RedisServer, startRedis } from '../support/redis/redis-server.js';

const sender = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: '' });

@Injectable()
class Assistant {
  writer!: BotStreamWriter;
  end!: () => void;
  file!: BotFile;

  constructor(
    private readonly streams: BotStreams,
    private readonly files: BotFiles,
  ) {}

  @OnWorkWeixinEvent(BotTextMessage, { reply: true })
  answer({ text }: BotTextMessage, { tenant }: CallbackContext) {
    return this.streams.start((stream) => {
      this.writer = stream;
      stream.append(`${tenant}：${text?.content}`);
      return new Promise<void>((resolve) => (this.end = resolve));
    });
  }

  @OnWorkWeixinEvent(BotFileMessage)
  async store({ file }: BotFileMessage, context: CallbackContext) {
    this.file = await this.files.download(file?.url, context);
  }
}

/** The server of 企业微信, as far as robots call it. */
class Vendor {
  readonly calls: { readonly url: string; readonly body: unknown }[] = [];
  private server!: Server;
  file: Buffer = Buffer.alloc(0);
  /** Downloads without an end whose connection the application has closed. */
  closed = 0;

  async start() {
    this.server = createServer((request, response) => {
      if (request.method === 'GET') {
        response.writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('报告.pdf')}`,
        });
        if (!request.url?.endsWith('endless')) return void response.end(this.file);
        response.on('close', () => this.closed++);
        return void response.write(this.file);
      }
      let text = '';
      request.on('data', (piece: Buffer) => (text += piece.toString()));
      request.on('end', () => {
        this.calls.push({ url: request.url ?? '', body: JSON.parse(text) });
        response.setHeader('content-type', 'application/json');
        response.end('{"errcode":0,"errmsg":"ok"}');
      });
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get baseUrl() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/cgi-bin/`;
  }

  stop() {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

describe('An application with a robot', () => {
  const vendor = new Vendor();
  const apps: INestApplication[] = [];
  let redisServer: RedisServer;
  const clients: Redis[] = [];
  let records: CallbackRecord[];

  beforeAll(async () => {
    redisServer = await startRedis();
    await vendor.start();
  });
  afterAll(async () => {
    await vendor.stop();
    await redisServer.stop();
  });
  beforeEach(() => {
    records = [];
    vendor.calls.length = 0;
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    for (const client of clients.splice(0)) client.disconnect();
  });

  /** A process of the application. */
  const boot = async (isShared = false) => {
    const redis = () => {
      const client = new Redis(redisServer.url);
      clients.push(client);
      return client;
    };
    @Module({
      imports: [
        WorkWeixinModule.forRoot({
          tenants: {
            acme: {
              corpId: 'ww1',
              secrets: { app: 's3cret-app' },
              callbacks: { robot: { token: 'tok3n', aesKey: KEY, kind: 'bot' } },
            },
          },
          baseUrl: vendor.baseUrl,
          observers: [],
        }),
        WorkWeixinCallbackModule.forRoot({
          observers: [{ onCallback: (record) => void records.push(record) }],
          ...(isShared && { claims: redisCallbackClaims(redis()) }),
        }),
      ],
      providers: [
        Assistant,
        BotFiles,
        BotResponses,
        isShared
          ? {
              provide: BotStreams,
              useFactory: () => new BotStreams({ store: redisBotStreams(redis()), drainMs: 100 }),
            }
          : BotStreams,
      ],
    })
    class AppModule {}
    const testing = await Test.createTestingModule({ imports: [AppModule] }).compile();
    const app = testing.createNestApplication();
    await app.init();
    apps.push(app);
    const receive = async (message: object) => {
      const request = { ...sender.push(JSON.stringify(message)), path: 'acme/robot' };
      const { status, body } = await app.get(CallbackReceiver).receive(request);
      return { status, reply: body === '' ? undefined : (JSON.parse(sender.open(body)) as Reply) };
    };
    const say = (content: string, msgid = content) =>
      receive({
        msgid,
        msgtype: 'text',
        text: { content },
        from: { userid: 'zhangsan' },
        chattype: 'single',
      });
    // One msgid for all of them: nobody promises that they differ.
    const refresh = (id = '') => receive({ msgid: 'refresh', msgtype: 'stream', stream: { id } });
    return { app, assistant: app.get(Assistant), receive, say, refresh };
  };
  interface Reply {
    readonly msgtype: string;
    readonly stream: { readonly id: string; readonly finish: boolean; readonly content?: string };
  }

  it('writes an answer while the member reads it', async () => {
    const { assistant, say, refresh } = await boot();
    const first = await say('你好');
    expect(first).toMatchObject({
      status: 200,
      reply: { msgtype: 'stream', stream: { finish: false, content: 'acme：你好' } },
    });
    // 企业微信 did not get the reply: no second answer starts.
    expect(await say('你好')).toEqual(first);
    const id = first.reply?.stream.id;
    assistant.writer.append('。1');
    expect((await refresh(id)).reply?.stream).toEqual({ id, finish: false, content: 'acme：你好。1' });
    assistant.writer.append('。2');
    expect((await refresh(id)).reply?.stream).toEqual({ id, finish: false, content: 'acme：你好。1。2' });
    assistant.end();
    await delay(1);
    expect((await refresh(id)).reply?.stream).toEqual({ id, finish: true, content: 'acme：你好。1。2' });
    expect(records.map(({ eventId, outcome }) => `${eventId} ${outcome}`)).toEqual([
      'bot/text handled',
      'bot/text duplicate',
      ...Array<string>(3).fill('bot/stream handled'),
    ]);
  });

  it('answers by whichever process is asked', async () => {
    const [one, other] = [await boot(true), await boot(true)];
    const { reply } = await one.say('分布式');
    const id = reply?.stream.id;
    expect((await other.refresh(id)).reply?.stream).toEqual({ id, finish: false, content: 'acme：分布式' });
    one.assistant.writer.append('。完');
    one.assistant.end();
    await delay(50);
    expect((await other.refresh(id)).reply?.stream).toEqual({
      id,
      finish: true,
      content: 'acme：分布式。完',
    });
    const keys = await (clients[0] as Redis).keys('*');
    const streams = keys.filter((key) => key.includes('bot-stream'));
    expect(streams).toHaveLength(1);
    const stored = (await (clients[0] as Redis).get(streams[0] ?? '')) ?? '';
    expect(streams[0] + stored).not.toContain(id);
    expect(stored).toMatch(/^420000:[\w+/=]+$/);
    // Refreshes leave nothing: each had another reply.
    expect(keys.filter((key) => key.startsWith('work-weixin:callback:'))).toHaveLength(1);
    const half = await one.say('慢');
    await apps.shift()?.close();
    expect((await other.refresh(half.reply?.stream.id)).reply?.stream).toMatchObject({
      finish: true,
      content: expect.stringMatching(/^acme：慢\n\n（/),
    });
  });

  it('answers messages that come neither by HTTP nor encrypted', async () => {
    const { app, assistant } = await boot();
    const receiver = app.get(CallbackReceiver);
    const message = { msgid: 'm', msgtype: 'text', text: { content: '长连接' } };
    const { status, reply } = await receiver.deliver('acme/robot', JSON.stringify(message));
    expect(status).toBe(200);
    const { stream } = JSON.parse(reply ?? '') as Reply;
    expect(stream).toMatchObject({ finish: false, content: 'acme：长连接' });
    assistant.end();
    await delay(1);
    const refresh = JSON.stringify({ msgid: 'r', msgtype: 'stream', stream: { id: stream.id } });
    const { reply: last } = await receiver.deliver('acme/robot', refresh);
    expect(JSON.parse(last ?? '')).toMatchObject({ stream: { id: stream.id, finish: true } });
    expect(await receiver.deliver('acme/robot', '{"msgid":"h","msgtype":"hologram"}')).toEqual({
      status: 200,
      reply: undefined,
    });
    await expect(receiver.deliver('acme/nobody', '{}')).rejects.toMatchObject({ reason: 'no-receiver' });
  });

  it('answers later by the response_url, at the server of the tenant', async () => {
    const { app } = await boot();
    const responses = app.get(BotResponses);
    const responseUrl = 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=s3cret-code';
    await responses.markdown({ responseUrl }, '**好**', { feedbackId: 'f' });
    await responses.card(responseUrl, textNotice({ title: '好', link: 'https://a' }));
    expect(vendor.calls).toEqual([
      {
        url: '/cgi-bin/aibot/response?response_code=s3cret-code',
        body: { msgtype: 'markdown', markdown: { content: '**好**', feedback: { id: 'f' } } },
      },
      {
        url: '/cgi-bin/aibot/response?response_code=s3cret-code',
        body: {
          msgtype: 'template_card',
          template_card: {
            card_type: 'text_notice',
            main_title: { title: '好' },
            card_action: { type: 1, url: 'https://a' },
          },
        },
      },
    ]);
    const error: unknown = await responses.markdown({}, '好').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ResponseUrlInvalidError);
    const other = responseUrl.replace('aibot/response', 'user/get');
    await expect(responses.markdown(other, '好')).rejects.toThrow(/^(?!.*s3cret).*path/);
    await expect(responses.markdown(responseUrl.split('?')[0] ?? '', '好')).rejects.toThrow(
      'no response_code',
    );
    await expect(responses.markdown(responseUrl, '字'.repeat(6_827))).rejects.toThrow('20480');
    expect(vendor.calls).toHaveLength(2);
  });

  it.each([0, 1, 15, 16, 31, 32, 1_000_003])('reads a file of %i bytes that a member sent', async (size) => {
    const { assistant, receive } = await boot();
    const bytes = Buffer.alloc(size, 'x');
    vendor.file = encrypted(bytes);
    const url = `${vendor.baseUrl}file?s3cret-path`;
    const { status } = await receive({ msgid: `f${size}`, msgtype: 'file', file: { url } });
    expect(status).toBe(200);
    expect(assistant.file.fileName).toBe('报告.pdf');
    expect((await assistant.file.toBuffer()).equals(bytes)).toBe(true);
  });

  it('writes a file to disk, and tells a wrong key', async () => {
    const { app } = await boot();
    const files = app.get(BotFiles);
    vendor.file = encrypted(Buffer.from('abc'));
    const folder = await mkdtemp(join(tmpdir(), 'robot-'));
    try {
      const url = `${vendor.baseUrl}file?s3cret-path`;
      const from = { tenant: 'acme', receiver: 'robot' };
      const file = await files.download(url, from);
      expect(await file.toFile(join(folder, 'a.txt'))).toEqual({ bytes: 3 });
      expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('abc');
      vendor.file = Buffer.alloc(64, 1);
      const wrong = await files.download(url, from);
      const error: unknown = await wrong.toBuffer().catch((e: unknown) => e);
      expect(error).toBeInstanceOf(ResponseUnreadableError);
      expect(String(error)).toMatch(/^(?!.*s3cret)(?!.*abcdef).*aesKey of its receiver/);
      vendor.file = Buffer.alloc(10_000);
      await expect((await files.download(url, from, { maxBytes: 100 })).toBuffer()).rejects.toThrow();
      await expect(files.download(url, { tenant: 'acme', receiver: 'contacts' })).rejects.toThrow(
        'has no robot "contacts"',
      );
      await expect(files.download(undefined, from)).rejects.toThrow('no address');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('closes the connection of a file that nobody reads, and of one that cannot be written', async () => {
    const { app } = await boot();
    vendor.file = Buffer.alloc(64);
    const download = () =>
      app.get(BotFiles).download(`${vendor.baseUrl}endless`, { tenant: 'acme', receiver: 'robot' });
    (await download()).stream.destroy();
    await expect((await download()).toFile('/nowhere/at/all')).rejects.toThrow('ENOENT');
    for (let i = 0; i < 100 && vendor.closed < 2; i++) await delay(10);
    expect(vendor.closed).toBe(2);
  });
});

function encrypted(bytes: Buffer): Buffer {
  const key = Buffer.from(`${KEY}=`, 'base64');
  const pad = 32 - (bytes.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]);
}
