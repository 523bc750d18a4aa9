import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Injectable, Logger, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  BotTextMessage,
  CreateUserEvent,
  SuiteTicketNotice,
  TextMessage,
  plain,
} from '../../../../../test/support/callback-events.js';
import {
  CallbackSender,
  KEY,
  jsonEnvelope,
  xmlEnvelope,
  xmlOf,
} from '../../../../../test/support/callback-sender.js';
import { TenantSource } from '../../tenant/tenant-source.js';
import { WorkWeixinModule } from '../../work-weixin.module.js';
import { CallbackClaims, type CallbackClaim } from '../claim/callback-claims.js';
import { MemoryCallbackClaims } from '../claim/memory-callback-claims.js';
import type { CallbackContext, ProviderCallbackContext } from '../contract/callback-context.js';
import type { CallbackReply } from '../contract/callback-reply.js';
import { OnAnyWorkWeixinEvent, OnWorkWeixinEvent } from '../contract/on-work-weixin-event.decorator.js';
import { UnknownEvent } from '../contract/unknown-event.js';
import type { WorkWeixinCallback } from '../contract/work-weixin-callback.js';
import { CallbackRefusedError } from '../errors/callback-refused.error.js';
import { HandlerFailedError } from '../errors/handler-failed.error.js';
import { ReplyInvalidError } from '../errors/reply-invalid.error.js';
import { ReplyTooLateError } from '../errors/reply-too-late.error.js';
import { CallbackObserver } from '../observe/callback.observer.js';
import type { CallbackRecord } from '../observe/callback-record.js';
import { LoggerCallbackObserver } from '../observe/logger-callback.observer.js';
import type { CallbackQueue } from '../queue/callback-queue.js';
import { BotStreamReply } from '../reply/bot-replies.js';
import { TextReply } from '../reply/text-reply.js';
import { WorkWeixinCallbackModule } from '../work-weixin-callback.module.js';
import type { WorkWeixinCallbackOptions } from '../work-weixin-callback.options.js';
import type { CallbackAnswer } from './callback-answer.js';
import { CallbackReceiver, type CallbackRequest } from './callback-receiver.js';

const acme = {
  corpId: 'ww1',
  secrets: { app: 's' },
  callbacks: {
    contacts: { token: 'tok3n', aesKey: KEY },
    robot: { token: 'tok3n', aesKey: KEY, kind: 'bot' as const },
  },
};
const sender = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'ww1' });
const robot = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: '' });
const SECRET = 's3cret plain text';

class Records extends CallbackObserver {
  readonly all: CallbackRecord[] = [];
  onCallback(record: CallbackRecord) {
    this.all.push(record);
  }
}

@Injectable()
class Handlers {
  readonly seen: string[] = [];
  readonly contexts: CallbackContext[] = [];
  joining: (userId: string, context: CallbackContext) => Promise<void> | void = () => undefined;
  reply: () => Promise<CallbackReply | undefined> | CallbackReply | undefined = () => undefined;

  @OnWorkWeixinEvent(CreateUserEvent)
  async joined({ userId = '', department }: CreateUserEvent, context: CallbackContext) {
    this.contexts.push(context);
    await this.joining(userId, context);
    this.seen.push(`${userId} ${department?.join('+')}`);
  }

  @OnWorkWeixinEvent(CreateUserEvent)
  second({ userId }: CreateUserEvent) {
    this.seen.push(`second ${userId}`);
  }

  @OnWorkWeixinEvent(SuiteTicketNotice)
  ticket(_notice: SuiteTicketNotice, { signal }: ProviderCallbackContext) {
    if (signal.aborted) throw new Error('closed');
  }

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  async text({ content }: TextMessage) {
    this.seen.push(content ?? '');
    return this.reply();
  }

  @OnWorkWeixinEvent(BotTextMessage, { reply: true })
  bot(_message: BotTextMessage) {
    return this.reply();
  }
}

interface Opened {
  readonly handlers: Handlers;
  readonly records: CallbackRecord[];
  readonly receive: (
    request: Omit<CallbackRequest, 'path'>,
    path?: CallbackRequest['path'],
  ) => Promise<CallbackAnswer>;
  readonly module: TestingModule;
}

const open: TestingModule[] = [];

async function start(
  options: WorkWeixinCallbackOptions = {},
  tenants: object = { acme },
  others: object[] = [],
): Promise<Opened> {
  const records = new Records();
  @Module({
    imports: [
      WorkWeixinModule.forRoot({ tenants: tenants as { acme: typeof acme } }),
      WorkWeixinCallbackModule.forRoot({ observers: [records], ...options }),
    ],
    providers: [Handlers, ...(others as [])],
  })
  class AppModule {}
  const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
  await module.init();
  open.push(module);
  const receiver = module.get(CallbackReceiver);
  return {
    module,
    handlers: module.get(Handlers),
    records: records.all,
    receive: (request, path = 'acme/contacts') => receiver.receive({ path, ...request }),
  };
}

afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(open.splice(0).map((module) => module.close()));
});

const reasonOf = (record: CallbackRecord | undefined) =>
  record?.error instanceof CallbackRefusedError ? record.error.reason : record?.error;

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('CallbackReceiver', () => {
  it('answers the check of a URL with the plain text', async () => {
    const { receive, records } = await start();
    expect(await receive(sender.check('echo-1'))).toEqual({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: 'echo-1',
    });
    expect(records).toMatchObject([
      { outcome: 'checked', status: 200, tenant: 'acme', receiver: 'contacts' },
    ]);
    expect(records[0]?.eventId).toBeUndefined();
  });

  it('calls every handler of the class with the event and its context', async () => {
    const { receive, handlers, records } = await start();
    expect(await receive(sender.push(plain.createUser('a')))).toEqual({ status: 200, headers: {}, body: '' });
    expect(handlers.seen.sort()).toEqual(['a 1+2', 'second a']);
    expect(handlers.contexts).toEqual([
      {
        tenant: 'acme',
        corpId: 'ww1',
        receiver: 'contacts',
        eventId: 'event/change_contact/create_user',
        attempt: 1,
        signal: expect.any(AbortSignal),
        receivedAtMs: expect.any(Number),
      },
    ]);
    expect(records).toMatchObject([
      {
        outcome: 'handled',
        status: 200,
        eventId: 'event/change_contact/create_user',
        handlers: ['Handlers.joined', 'Handlers.second'],
        attempts: 1,
      },
    ]);
    expect(Object.keys(records[0]?.stages ?? {})).toEqual([
      'receive',
      'verify',
      'decrypt',
      'decode',
      'claim',
      'handle',
      'reply',
    ]);
  });

  it.each([
    ['acme/contacts'],
    ['/acme/contacts/'],
    ['/work-weixin/acme/contacts'],
    [{ tenant: 'acme', receiver: 'contacts' }],
  ])('finds the receiver at %j', async (path) => {
    const { receive } = await start();
    expect((await receive(sender.check('x'), path)).status).toBe(200);
  });

  it('finds the receiver of a corp without a name by one part', async () => {
    const module = await Test.createTestingModule({
      imports: [WorkWeixinModule.forRoot(acme), WorkWeixinCallbackModule.forRoot()],
    }).compile();
    open.push(module);
    const receiver = module.get(CallbackReceiver);
    for (const path of ['contacts', 'default/contacts', '/work-weixin/contacts'])
      expect((await receiver.receive({ ...sender.check('x'), path })).status).toBe(200);
  });

  it('answers a notice with the text that it wants', async () => {
    const { receive } = await start();
    expect(await receive(sender.push(plain.suiteTicket()))).toMatchObject({ status: 200, body: 'success' });
  });

  it('gives an event of an unknown kind to nobody, or to the handler of any', async () => {
    const event = xmlOf({ ToUserName: 'ww1', MsgType: 'event', Event: 'new_thing', Detail: '1' });
    const without = await start();
    expect(await without.receive(sender.push(event))).toMatchObject({ status: 200, body: '' });
    expect(without.records).toMatchObject([{ outcome: 'unknown', eventId: 'event/new_thing', handlers: [] }]);

    const seen: WorkWeixinCallback[] = [];
    @Injectable()
    class Others {
      @OnAnyWorkWeixinEvent()
      any(event: WorkWeixinCallback) {
        seen.push(event);
      }
    }
    const { receive } = await start({}, { acme }, [Others]);
    await receive(sender.push(event));
    await receive(sender.push('<xml><Other>1</Other></xml>'));
    await receive(sender.push(plain.createUser('a')));
    expect(seen).toEqual([expect.any(UnknownEvent), expect.any(UnknownEvent)]);
    expect(seen[0]).toMatchObject({
      key: { MsgType: 'event', Event: 'new_thing' },
      fields: { MsgType: 'event', Event: 'new_thing', Detail: '1' },
    });
    expect(seen[1]).toMatchObject({ key: {}, fields: { Other: '1' } });
  });
});

describe('A request that is refused', () => {
  const text = plain.createUser(SECRET);
  const good = () => sender.seal(text);
  const old = Math.floor(Date.now() / 1000) - 3_700;
  const post = (
    encrypted: string,
    query: Record<string, unknown>,
    body: unknown = xmlEnvelope(encrypted),
  ) => ({
    method: 'POST',
    query,
    body,
  });
  const sealed = (encrypted: string, body: unknown = xmlEnvelope(encrypted)) =>
    post(encrypted, sender.sealed(encrypted).query, body);
  const otherKey = new CallbackSender({
    token: 'tok3n',
    aesKey: KEY.replace('abc', 'xyz'),
    receiveId: 'ww1',
  });
  const otherToken = new CallbackSender({ token: 'wrong', aesKey: KEY, receiveId: 'ww1' });
  const otherCorp = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'ww2' });
  const bytes = Buffer.from(good().encrypted, 'base64');
  const padded = (pad: number) =>
    Buffer.concat([Buffer.alloc(16), Buffer.alloc(4), Buffer.alloc(12 + 32, pad)]);

  const requests: [
    what: string,
    status: number,
    reason: string,
    request: Omit<CallbackRequest, 'path'>,
    path?: string,
  ][] = [
    ['no method of callbacks', 405, 'method', { ...post('', good().query), method: 'PUT' }],
    ['no query', 403, 'query', post(good().encrypted, {})],
    ['null as query, as functions get it', 403, 'query', post(good().encrypted, null as never)],
    ['no signature', 403, 'query', post(good().encrypted, { ...good().query, msg_signature: undefined })],
    ['two signatures', 403, 'query', post(good().encrypted, { ...good().query, msg_signature: ['a', 'b'] })],
    [
      'a signature that is none',
      403,
      'query',
      post(good().encrypted, { ...good().query, msg_signature: 'abc' }),
    ],
    ['a time that is none', 403, 'query', post(good().encrypted, { ...good().query, timestamp: 'now' })],
    ['no nonce', 403, 'query', post(good().encrypted, { ...good().query, nonce: '' })],
    [
      'the text of a callback as echostr',
      403,
      'echo',
      (({ query, encrypted }) => ({ method: 'GET', query: { ...query, echostr: encrypted } }))(good()),
    ],
    ['a check without echostr', 403, 'query', { method: 'GET', query: good().query }],
    [
      'a check whose echostr is no Base64',
      403,
      'query',
      { method: 'GET', query: { ...good().query, echostr: '<>' } },
    ],
    ['an unknown receiver', 404, 'no-receiver', sender.push(text), 'acme/none'],
    ['an unknown tenant', 404, 'no-receiver', sender.push(text), 'hooli/contacts'],
    ['a longer path', 404, 'no-receiver', sender.push(text), 'acme/contacts/more'],
    ['a path that is not encoded', 404, 'no-receiver', sender.push(text), '%E0%A4/contacts'],
    ['a receiver of every object', 404, 'no-receiver', sender.push(text), 'acme/constructor'],
    ['no body', 403, 'envelope', post('', good().query, undefined)],
    ['a body that is no envelope', 403, 'envelope', post('', good().query, text)],
    [
      'two encrypted texts',
      403,
      'envelope',
      post('', good().query, '<xml><Encrypt>aa</Encrypt><Encrypt>bb</Encrypt></xml>'),
    ],
    [
      'a document type',
      403,
      'signature',
      sealed(good().encrypted, `<!DOCTYPE a [<!ENTITY b "c">]>${xmlEnvelope('aaaa')}`),
    ],
    ['a body that is too large', 413, 'too-large', post('', good().query, 'x'.repeat(1_048_577))],
    [
      'XML that was read as a form',
      415,
      'form',
      post('', good().query, { '<xml><Encrypt>aa</Encrypt': '</xml>' }),
    ],
    ['the token of another URL', 403, 'signature', otherToken.push(text)],
    [
      'another text than the signed one',
      403,
      'signature',
      post('', good().query, xmlEnvelope(sender.encrypt('x'))),
    ],
    [
      'another nonce than the signed one',
      403,
      'signature',
      post(good().encrypted, { ...good().query, nonce: 'n' }),
    ],
    ['a check of another URL', 403, 'signature', otherToken.check('echo')],
    ['a time of more than an hour ago', 403, 'age', post('', sender.sealed(good().encrypted, old).query)],
    ['another key', 403, 'cipher', otherKey.push(text)],
    ['a text that is cut at a block', 403, 'cipher', sealed(bytes.subarray(0, -32).toString('base64'))],
    ['a text that is cut within a block', 403, 'cipher', sealed(bytes.subarray(0, -16).toString('base64'))],
    ['padding of 33', 403, 'cipher', sealed(sender.encryptBytes(padded(33)))],
    ['padding of 0', 403, 'cipher', sealed(sender.encryptBytes(padded(0)))],
    ['another corp', 403, 'receive-id', otherCorp.push(text)],
    ['a robot', 403, 'receive-id', robot.push(plain.botText('x'))],
    ['text that is neither XML nor JSON', 403, 'content', sender.push(SECRET)],
    ['XML that ends too early', 403, 'content', sender.push('<xml><MsgType>text</MsgType>')],
    [
      'an entity bomb',
      403,
      'content',
      sender.push('<!DOCTYPE a [<!ENTITY b "c">]><xml><MsgType>&b;</MsgType></xml>'),
    ],
    ['an element named __proto__', 403, 'content', sender.push('<xml><__proto__>1</__proto__></xml>')],
    ['XML of too many levels', 403, 'content', sender.push('<a>'.repeat(20_000) + '</a>'.repeat(20_000))],
    ['JSON that is a list', 403, 'content', sender.push('[1]')],
  ];
  // Signed once more, with the time that is too old.
  const aged = requests.find(([, , reason]) => reason === 'age');
  if (aged) {
    const { query, encrypted } = sender.seal(text, old);
    aged[3] = post(encrypted, query);
  }

  it.each(requests)('because of %s', async (...[, status, reason, request, path]) => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const records = new Records();
    const { receive, handlers } = await start({ observers: [records, new LoggerCallbackObserver()] });
    const answer = await receive(request, path);
    expect(answer).toEqual({ status, headers: status === 405 ? { allow: 'GET, POST' } : {}, body: '' });
    const [record] = records.all;
    expect(reasonOf(record)).toBe(reason);
    expect(record).toMatchObject({ outcome: 'refused', status, attempts: 0, handlers: [] });
    expect(handlers.seen).toEqual([]);
    expect(warn).toHaveBeenCalledTimes(1);
    const printed = inspect(record) + String(warn.mock.calls[0]?.[0]);
    const secrets = [SECRET, KEY, 'tok3n', good().query['msg_signature'] ?? SECRET, '<Encrypt'];
    expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
  });

  it.each([
    ['signature', 'token'],
    ['cipher', 'aesKey'],
    ['receive-id', 'corpId'],
    ['age', 'maxAgeMs'],
    ['too-large', 'maxBodyBytes'],
    ['form', 'rawBody'],
    ['no-receiver', 'callbacks'],
    ['busy', 'maxPending'],
    ['tenant-unavailable', 'TenantSource'],
  ] as const)('names for %s what to look at: %s', (reason, option) => {
    expect(new CallbackRefusedError(reason, 'acme/contacts').message).toMatch(
      new RegExp(`^callback acme/contacts refused \\(\\d{3}\\): .*\\b${option}\\b`),
    );
  });

  it('is logged once a second at most', () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const clock = jest.spyOn(performance, 'now').mockReturnValue(5_000);
    const observer = new LoggerCallbackObserver();
    const record = {
      outcome: 'refused',
      error: new CallbackRefusedError('signature'),
    } as unknown as CallbackRecord;
    for (let i = 0; i < 100; i++) observer.onCallback(record);
    clock.mockReturnValue(6_001);
    observer.onCallback(record);
    expect(
      warn.mock.calls.map(([line]) => String(line).replace(/^.*Token on the console page/, '…')),
    ).toEqual(['…', '… (99 more since the last line)']);
  });

  it.each([
    [
      'an app',
      'acme/contacts',
      sender,
      xmlOf({ ToUserName: 'zhangsan', FromUserName: 'ww1', MsgType: 'text', Content: SECRET }),
    ],
    [
      'a robot',
      'acme/robot',
      robot,
      JSON.stringify({ msgtype: 'stream', stream: { id: '1', content: SECRET } }),
    ],
  ])('is a reply to %s, sent back', async (_what, path, from, reply) => {
    const { receive, records, handlers } = await start();
    expect((await receive(from.push(reply), path)).status).toBe(403);
    expect(reasonOf(records[0])).toBe('own-reply');
    expect(handlers.seen).toEqual([]);
  });

  it('because the TenantSource fails, is for the vendor to send again', async () => {
    class Source extends TenantSource {
      override find(): never {
        throw new Error(SECRET);
      }
    }
    const { receive, records } = await start({}, new Source());
    expect((await receive(sender.push(text))).status).toBe(503);
    expect(reasonOf(records[0])).toBe('tenant-unavailable');
    expect(inspect(records)).not.toContain(SECRET);
  });

  it('because many tenants are looked up is no reason to look up more', async () => {
    class Source extends TenantSource {
      readonly asked: string[] = [];
      override find(name: string) {
        this.asked.push(name);
        return new Promise<never>(() => undefined);
      }
    }
    const source = new Source();
    const { receive, records, module } = await start({ maxPending: 2 }, source);
    // A browser, or a check of the URL by somebody who has no key.
    const unsigned = module.get(CallbackReceiver).has({ tenant: 'a', receiver: 'contacts' });
    const waiting = receive(sender.check('echo'), 'b/contacts');
    const answers = ['c', 'd'].map((tenant) => receive(sender.check('echo'), `${tenant}/contacts`));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([503, 503]);
    expect(records.map(reasonOf)).toEqual(['busy', 'busy']);
    expect(source.asked).toEqual(['a', 'b']);
    expect(await unsigned).toBe(false);
    expect((await waiting).status).toBe(503);
  });

  it('because the application closes, is for the vendor to send again', async () => {
    const { receive, records, module } = await start();
    await module.close();
    expect((await receive(sender.push(text))).status).toBe(503);
    expect(reasonOf(records[0])).toBe('closing');
  });
});

describe('A callback that arrives again', () => {
  it('is handled once and gets the same reply in an envelope of its own', async () => {
    const { receive, handlers, records } = await start();
    handlers.reply = () => TextReply.from({ content: '收到' });
    const first = await receive(sender.push(plain.text('hi')));
    const second = await receive(sender.push(plain.text('hi')));
    expect(handlers.seen).toEqual(['hi']);
    expect(records.map(({ outcome }) => outcome)).toEqual(['handled', 'duplicate']);
    expect(sender.open(second.body)).toBe(sender.open(first.body));
    expect(second.body).not.toBe(first.body);
  });

  it('while it is handled waits for the same answer', async () => {
    const { receive, handlers, records } = await start();
    const { opened, open } = gate();
    handlers.joining = () => opened;
    const all = Array.from({ length: 4 }, () => receive(sender.push(plain.createUser('a'))));
    await later(20);
    open();
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(handlers.seen.sort()).toEqual(['a 1+2', 'second a']);
    expect(records.map(({ outcome }) => outcome).sort()).toEqual([
      'duplicate',
      'duplicate',
      'duplicate',
      'handled',
    ]);
  });

  it('is the same by MsgId, and by the whole text if it has none', async () => {
    const { receive, handlers } = await start();
    await receive(sender.push(plain.text('one', '1')));
    await receive(sender.push(plain.text('one again', '1')));
    await receive(sender.push(plain.text('one', '2')));
    await receive(sender.push(plain.createUser('a')));
    await receive(sender.push(plain.createUser('b')));
    expect(handlers.seen.sort()).toEqual(['a 1+2', 'b 1+2', 'one', 'one', 'second a', 'second b']);
  });

  it('is another one at another receiver', async () => {
    const other = { ...acme, callbacks: { contacts: acme.callbacks.contacts, kf: acme.callbacks.contacts } };
    const { receive, handlers } = await start({}, { acme: other });
    await receive(sender.push(plain.createUser('a')), 'acme/contacts');
    await receive(sender.push(plain.createUser('a')), 'acme/kf');
    expect(handlers.seen).toHaveLength(4);
  });

  it('is handled again if its handlers had failed', async () => {
    jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const { receive, handlers, records } = await start({ answerWithinMs: 150 });
    let fails = true;
    handlers.joining = () => {
      if (fails) throw new Error('down');
    };
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(500);
    fails = false;
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(200);
    expect(records.map(({ outcome }) => outcome)).toEqual(['failed', 'handled']);
    // The neighbor of the one that failed ran once.
    expect(handlers.seen).toEqual(['second a', 'a 1+2']);
  });

  it('runs its replier again if another handler had failed, for its reply', async () => {
    jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    let fails = true;
    @Injectable()
    class Others {
      @OnWorkWeixinEvent(TextMessage)
      log() {
        if (fails) throw new Error('down');
      }
    }
    const { receive, handlers } = await start({ answerWithinMs: 150 }, { acme }, [Others]);
    handlers.reply = () => TextReply.from({ content: '收到' });
    expect((await receive(sender.push(plain.text('hi')))).status).toBe(500);
    fails = false;
    expect(sender.open((await receive(sender.push(plain.text('hi')))).body)).toContain('收到');
    expect(handlers.seen).toEqual(['hi', 'hi']);
  });

  it('runs all handlers of one name again if one of them had failed', async () => {
    jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    let fails = true;
    const seen: string[] = [];
    const twin = (who: string) => {
      @Injectable()
      class Twin {
        @OnWorkWeixinEvent(CreateUserEvent)
        joined() {
          if (fails && who === 'two') throw new Error('down');
          seen.push(who);
        }
      }
      return Twin;
    };
    const { receive } = await start({ answerWithinMs: 150 }, { acme }, [twin('one'), twin('two')]);
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(500);
    fails = false;
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(200);
    expect(seen).toEqual(['one', 'one', 'two']);
  });

  describe('at two processes', () => {
    it('is handled by one, and answered alike by both', async () => {
      const claims = new MemoryCallbackClaims();
      const [one, two] = [await start({ claims }), await start({ claims })];
      const { opened, open } = gate();
      one.handlers.reply = two.handlers.reply = async () => {
        await opened;
        return TextReply.from({ content: '收到' });
      };
      const first = one.receive(sender.push(plain.text('hi')));
      await later(10);
      const second = two.receive(sender.push(plain.text('hi')));
      await later(30);
      open();
      expect(sender.open((await second).body)).toBe(sender.open((await first).body));
      expect([...one.handlers.seen, ...two.handlers.seen]).toEqual(['hi']);
    });

    it('is left without an answer if the other one does not finish in time', async () => {
      const claims = new MemoryCallbackClaims();
      const [one, two] = [await start({ claims }), await start({ claims, answerWithinMs: 150 })];
      const { opened, open } = gate();
      one.handlers.joining = () => opened;
      const first = one.receive(sender.push(plain.createUser('a')));
      await later(10);
      expect(await two.receive(sender.push(plain.createUser('a')))).toEqual({
        status: 503,
        headers: {},
        body: '',
        unanswered: true,
      });
      expect(reasonOf(two.records[0])).toBe('elsewhere');
      open();
      expect((await first).status).toBe(200);
    });

    it('is taken over, and answered in time, once the other one has died', async () => {
      const claims = new MemoryCallbackClaims();
      class Dying extends CallbackClaims {
        private isDead = false;
        claim(...args: Parameters<MemoryCallbackClaims['claim']>) {
          if (this.isDead) throw new Error('dead');
          this.isDead = true;
          return claims.claim(...args);
        }
        confirm() {}
        release() {}
      }
      const [one, two] = [await start({ claims: new Dying() }), await start({ claims })];
      const { opened, open } = gate();
      one.handlers.joining = () => opened;
      const first = one.receive(sender.push(plain.createUser('a')));
      await later(10);
      expect(await two.receive(sender.push(plain.createUser('a')))).toMatchObject({ status: 200 });
      expect(two.handlers.seen).toContain('a 1+2');
      expect(two.records).toMatchObject([{ outcome: 'handled' }]);
      open();
      await first;
    });

    it('is taken over once the other one fails', async () => {
      const claims = new MemoryCallbackClaims();
      const [one, two] = [await start({ claims, answerWithinMs: 300 }), await start({ claims })];
      one.handlers.joining = async () => {
        await later(150);
        throw new Error('down');
      };
      const first = one.receive(sender.push(plain.createUser('a')));
      await later(10);
      const second = two.receive(sender.push(plain.createUser('a')));
      expect((await first).status).toBe(500);
      expect((await second).status).toBe(200);
      expect(two.handlers.seen).toContain('a 1+2');
    });
  });
});

describe('Handlers', () => {
  it('are retried each by itself, and know which attempt it is', async () => {
    const { receive, handlers, records } = await start();
    handlers.joining = (_userId, { attempt }) => {
      if (attempt < 3) throw new Error('not yet');
    };
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(200);
    expect(handlers.contexts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(handlers.seen).toEqual(['second a', 'a 1+2']);
    expect(records).toMatchObject([{ outcome: 'handled', attempts: 3 }]);
  });

  it('that fail in every attempt are answered with 500, and logged without what they threw', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const records = new Records();
    const { receive, handlers } = await start({ observers: [records, new LoggerCallbackObserver()] });
    const cause = new Error(SECRET);
    handlers.joining = () => {
      throw cause;
    };
    expect(await receive(sender.push(plain.createUser('a')))).toEqual({ status: 500, headers: {}, body: '' });
    const [record] = records.all;
    expect(record).toMatchObject({ outcome: 'failed', status: 500, attempts: 3 });
    expect(record?.error).toBeInstanceOf(HandlerFailedError);
    expect(record?.error).toMatchObject({ stage: 'handle', handler: 'Handlers.joined', attempts: 3, cause });
    const line = String(error.mock.calls[0]?.[0]);
    expect(line).toContain('Handlers.joined failed for event/change_contact/create_user');
    expect(line).toContain('callback-receiver.spec');
    expect(line).not.toContain(SECRET);
  });

  it('that take longer than answerWithinMs go on after the answer', async () => {
    const { receive, handlers, records } = await start({ answerWithinMs: 50 });
    const { opened, open } = gate();
    handlers.joining = () => opened;
    const started = performance.now();
    expect(await receive(sender.push(plain.createUser('a')))).toEqual({ status: 200, headers: {}, body: '' });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(records).toEqual([]);
    // Answered once, it is answered again, and not handled twice.
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(200);
    open();
    await later(20);
    expect(handlers.seen).toContain('a 1+2');
    expect(records.map(({ outcome }) => outcome)).toEqual(['duplicate', 'late']);
    expect(records[1]?.durationMs).toBeGreaterThan(records[1]?.answeredAfterMs ?? Infinity);
  });

  it('that take longer than handlerTimeoutMs have failed, are told, and do not run beside themselves', async () => {
    jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const { receive, handlers, records } = await start({ handlerTimeoutMs: 30 });
    handlers.joining = () => new Promise(() => undefined);
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(500);
    expect(handlers.contexts).toHaveLength(1);
    expect(handlers.contexts[0]?.signal.reason).toMatchObject({
      message: 'the handler needed longer than handlerTimeoutMs, 30 ms',
    });
    expect(records).toMatchObject([{ outcome: 'failed', attempts: 1 }]);
    handlers.joining = () => undefined;
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(200);
    expect(handlers.contexts[1]?.signal.aborted).toBe(false);
  });

  it('with a handlerTimeoutMs get the closing of the application, too', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const { receive, handlers, module } = await start({ handlerTimeoutMs: 60_000, drainMs: 20 });
    handlers.joining = () => new Promise(() => undefined);
    const answer = receive(sender.push(plain.createUser('a')));
    await later(10);
    await module.close();
    expect((await answer).status).toBe(503);
    expect(handlers.contexts[0]?.signal.aborted).toBe(true);
  });

  it('have less time if the vendor gives an event less', async () => {
    const { receive, module } = await start();
    jest.spyOn(module.get(Handlers), 'ticket').mockImplementation(() => later(3_000) as never);
    const started = performance.now();
    expect(await receive(sender.push(plain.suiteTicket()))).toMatchObject({ status: 200, body: 'success' });
    expect(performance.now() - started).toBeLessThan(950);
  });

  it('whose reply is too late have it reported', async () => {
    const { receive, handlers, records } = await start({ answerWithinMs: 30 });
    handlers.reply = async () => {
      await later(60);
      return TextReply.from({ content: '收到' });
    };
    expect((await receive(sender.push(plain.text('hi')))).body).toBe('');
    await later(100);
    expect(records).toMatchObject([{ outcome: 'late', status: 200, error: expect.any(ReplyTooLateError) }]);
  });

  it('are the answer although the store of claims does not settle it in time', async () => {
    class Slow extends CallbackClaims {
      claim(): CallbackClaim {
        return { state: 'claimed' };
      }
      confirm() {
        return later(150);
      }
      release() {
        return later(150);
      }
    }
    const { receive, handlers, records } = await start({ claims: new Slow(), answerWithinMs: 100 });
    handlers.reply = () => TextReply.from({ content: '收到' });
    expect((await receive(sender.push(plain.text('hi')))).body).toContain('<Encrypt>');
    handlers.joining = () => {
      throw new Error('x');
    };
    // Answered with 200, it would not come again.
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(500);
    await later(200);
    expect(records).toMatchObject([
      { outcome: 'handled', status: 200 },
      { outcome: 'failed', status: 500 },
    ]);
  });

  it.each([
    ['is not for apps', () => BotStreamReply.from({ id: '1', finish: true, content: 'x' })],
    ['breaks a rule', () => TextReply.from({ content: '字'.repeat(1_000) })],
  ])('whose reply %s have it reported, and are not run again', async (_what, reply) => {
    const { receive, handlers, records } = await start();
    handlers.reply = reply;
    expect(await receive(sender.push(plain.text('hi')))).toEqual({ status: 200, headers: {}, body: '' });
    expect(records).toMatchObject([{ outcome: 'failed', status: 200, error: expect.any(ReplyInvalidError) }]);
    expect((await receive(sender.push(plain.text('hi')))).status).toBe(200);
    expect(handlers.seen).toEqual(['hi']);
  });

  it('reply to a robot with the nonce of its request', async () => {
    const { receive, handlers } = await start();
    handlers.reply = () => BotStreamReply.from({ id: '1', finish: false, content: '…' });
    const request = robot.push(plain.botText('hi'));
    const { body, headers } = await receive(request, 'acme/robot');
    expect(headers).toEqual({ 'content-type': 'application/json; charset=utf-8' });
    expect(JSON.parse(body)).toMatchObject({ nonce: request.query['nonce'], timestamp: expect.any(Number) });
    expect(JSON.parse(robot.open(body))).toEqual({
      msgtype: 'stream',
      stream: { id: '1', finish: false, content: '…' },
    });
  });

  it('are never more than maxPending, of 5,000 that arrive at once', async () => {
    const { receive, handlers, records } = await start({ maxPending: 100 });
    const { opened, open } = gate();
    let [now, most] = [0, 0];
    handlers.joining = async () => {
      most = Math.max(most, ++now);
      await opened;
      now--;
    };
    const all = Array.from({ length: 5_000 }, (_, i) => receive(sender.push(plain.createUser(`u${i}`))));
    const refused = () => records.filter(({ outcome }) => outcome === 'refused');
    while (refused().length < 4_900) await later(5);
    open();
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(100);
    expect(statuses.filter((status) => status === 503)).toHaveLength(4_900);
    expect(most).toBe(100);
    expect(new Set(refused().map(reasonOf))).toEqual(new Set(['busy']));
    expect((await receive(sender.push(plain.createUser('later')))).status).toBe(200);
  });

  it('of different events of one second are all called', async () => {
    const { receive, handlers } = await start();
    const users = Array.from({ length: 200 }, (_, i) => `u${i}`);
    await Promise.all(users.map((user) => receive(sender.push(plain.createUser(user)))));
    expect(handlers.seen.filter((each) => each.startsWith('second'))).toHaveLength(200);
  });

  it('are waited for when the application closes, then told by their signal', async () => {
    const { receive, handlers, module, records } = await start({ drainMs: 50 });
    let wasAborted = false;
    handlers.joining = (_userId, { signal }) =>
      new Promise((resolve) =>
        signal.addEventListener('abort', () => {
          wasAborted = true;
          resolve();
        }),
      );
    const answer = receive(sender.push(plain.createUser('a')));
    await later(10);
    const started = performance.now();
    await module.close();
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(wasAborted).toBe(true);
    expect([200, 503]).toContain((await answer).status);
    await later(10);
    expect(records).toHaveLength(1);
  });
});

describe('A store of claims that fails', () => {
  class Broken extends CallbackClaims {
    constructor(private readonly fails: 'claim' | 'confirm' | 'release') {
      super();
    }
    claim(): CallbackClaim {
      if (this.fails === 'claim') throw new Error('down');
      return { state: 'claimed' };
    }
    confirm() {
      if (this.fails === 'confirm') throw new Error('down');
    }
    release(): Promise<void> {
      return this.fails === 'release' ? Promise.reject(new Error('down')) : Promise.resolve();
    }
  }

  it.each([
    ['claim', 500, 'failed'],
    ['confirm', 200, 'failed'],
    ['release', 200, 'handled'],
  ] as const)('at %s leads to %d', async (fails, status, outcome) => {
    const { receive, records } = await start({ claims: new Broken(fails) });
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(status);
    await later(5);
    expect(records).toMatchObject([{ status, outcome }]);
  });

  it.each([
    ['claim', 500],
    ['confirm', 200],
  ] as const)('to settle %s is given up after claimTimeoutMs', async (method, status) => {
    const claims = new Broken('release');
    jest.spyOn(claims, method).mockReturnValue(new Promise<never>(() => undefined) as never);
    const { receive, records } = await start({ claims, claimTimeoutMs: 30, answerWithinMs: 500 });
    const startedMs = performance.now();
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(status);
    expect(performance.now() - startedMs).toBeLessThan(450);
    await later(5);
    expect(records).toMatchObject([{ outcome: 'failed' }]);
    expect(String(records[0]?.error)).toContain(`${method}() of the store of claims took longer than 30 ms`);
  });

  it('or hangs when it closes does not keep the application from closing', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const claims = new Broken('release');
    jest.spyOn(claims, 'close').mockRejectedValue(new TypeError(SECRET));
    const stopped = gate();
    const queue: CallbackQueue = {
      add: () => Promise.resolve(),
      work: () => undefined,
      stop: () => Promise.reject(new RangeError(SECRET)),
      close: () => stopped.opened,
    };
    const { module } = await start({ claims, queue });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance'] });
    let isClosed = false;
    const closing = module.close().finally(() => (isClosed = true));
    for (let seconds = 0; seconds < 10 && !isClosed; seconds++) await jest.advanceTimersByTimeAsync(1_000);
    jest.useRealTimers();
    expect(isClosed).toBe(true);
    stopped.open();
    await closing;
    const lines = warn.mock.calls.map(([line]) => String(line));
    expect(lines).toEqual([
      expect.stringContaining('stop() of the queue failed: RangeError'),
      expect.stringContaining('close() of the store of claims failed: TypeError'),
    ]);
    expect(lines.join()).not.toContain(SECRET);
  });

  it('is logged without what it threw', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const claims = new Broken('claim');
    jest.spyOn(claims, 'claim').mockImplementation(() => {
      throw new TypeError(SECRET);
    });
    const { receive } = await start({ claims, observers: [new LoggerCallbackObserver()] });
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(500);
    await later(5);
    const line = String(error.mock.calls[0]?.[0]);
    expect(line).toContain('create_user failed');
    expect(line).toContain('TypeError');
    expect(line).not.toContain(SECRET);
  });

  it('at release leaves the answer of a failed handler as it is', async () => {
    const { receive, handlers, records } = await start({
      claims: new Broken('release'),
      answerWithinMs: 100,
    });
    handlers.joining = () => {
      throw new Error('x');
    };
    expect((await receive(sender.push(plain.createUser('a')))).status).toBe(500);
    await later(5);
    expect(records).toMatchObject([{ outcome: 'failed' }]);
  });
});

describe('receive()', () => {
  it('ends its wait when the signal of the caller aborts, and the handlers go on', async () => {
    const { receive, handlers } = await start();
    const { opened, open } = gate();
    handlers.joining = () => opened;
    const caller = new AbortController();
    const answer = receive({ ...sender.push(plain.createUser('a')), signal: caller.signal });
    const reason = new Error('gone');
    caller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    open();
    await later(10);
    expect(handlers.seen).toContain('a 1+2');
  });

  it.each([
    ['bytes', (body: string) => Buffer.from(body)],
    ['text', (body: string) => body],
    ['what a parser of JSON left', (_body: string, encrypted: string) => ({ encrypt: encrypted })],
    ['JSON under any name', (_body: string, encrypted: string) => jsonEnvelope(encrypted)],
  ])('reads %s', async (_what, bodyOf) => {
    const { receive, handlers } = await start();
    const { query, encrypted } = sender.seal(plain.createUser('a'));
    const body = bodyOf(xmlEnvelope(encrypted), encrypted);
    expect((await receive({ method: 'POST', query: new URLSearchParams(query), body })).status).toBe(200);
    expect(handlers.seen).toHaveLength(2);
  });
});
