import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Injectable, Logger, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import {
  CallbackNotQueuedError,
  CallbackObserver,
  CallbackReceiver,
  HandlerMissingError,
  OnWorkWeixinEvent,
  TextReply,
  WorkWeixinCallbackModule,
  type CallbackContext,
  type CallbackRecord,
  type WorkWeixinCallbackOptions,
} from 'nestjs-work-weixin/callbacks';
import { bullmqCallbackQueue, type BullmqCallbackQueueOptions } from 'nestjs-work-weixin/callbacks/bullmq';
import { CreateUserEvent, TextMessage, plain } from '../support/callback-events.js';
import { CallbackSender, KEY } from '../support/callback-sender.js';
import { startRedis, type RedisServer } from '../support/redis/redis-server.js';

const NAME = 'work-weixin-callbacks';
const sender = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'ww1' });
const SECRET = 's3cret-user';

class Records extends CallbackObserver {
  readonly all: CallbackRecord[] = [];
  onCallback(record: CallbackRecord) {
    this.all.push(record);
  }
}

@Injectable()
class Directory {
  readonly seen: string[] = [];
  readonly contexts: CallbackContext[] = [];
  joining: (userId: string, context: CallbackContext) => Promise<void> | void = () => undefined;

  @OnWorkWeixinEvent(CreateUserEvent)
  async joined({ userId = '' }: CreateUserEvent, context: CallbackContext) {
    this.contexts.push(context);
    await this.joining(userId, context);
    this.seen.push(`joined ${userId}`);
  }

  @OnWorkWeixinEvent(CreateUserEvent)
  neighbor({ userId }: CreateUserEvent) {
    this.seen.push(`neighbor ${userId}`);
  }

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  greet({ content }: TextMessage) {
    this.seen.push(`greet ${content}`);
    return TextReply.from({ content: `收到：${content}` });
  }

  @OnWorkWeixinEvent(TextMessage)
  log({ content }: TextMessage) {
    this.seen.push(`log ${content}`);
  }
}

describe('A queue of callbacks by BullMQ', () => {
  let redis: RedisServer;
  let closing: (() => unknown)[] = [];

  beforeAll(async () => {
    redis = await startRedis();
  }, 120_000);
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
    closing = [];
    jest.restoreAllMocks();
    await redis.restart();
  });
  afterAll(() => redis.stop());

  async function start(
    queue: Partial<BullmqCallbackQueueOptions> = {},
    options: WorkWeixinCallbackOptions = {},
    providers: (new () => unknown)[] = [Directory],
  ) {
    const records = new Records();
    @Module({
      imports: [
        WorkWeixinModule.forRoot({
          tenants: {
            acme: {
              corpId: 'ww1',
              apps: { helpdesk: { agentId: 1, secret: 's' } },
              callbacks: {
                contacts: { token: 'tok3n', aesKey: KEY },
                helpdesk: { token: 'tok3n', aesKey: KEY, kind: 'app' },
              },
            },
          },
        }),
        WorkWeixinCallbackModule.forRoot({
          observers: [records],
          queue: bullmqCallbackQueue({ connection: { url: redis.url }, backoffMs: 20, ...queue }),
          ...options,
        }),
      ],
      providers,
    })
    class AppModule {}
    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    await module.init();
    let closed: Promise<void> | undefined;
    const close = () => (closed ??= module.close());
    closing.push(close);
    const receiver = module.get(CallbackReceiver);
    return {
      close,
      records: records.all,
      directory: providers.includes(Directory) ? module.get(Directory) : new Directory(),
      push: (text: string, path = 'acme/contacts') => receiver.receive({ path, ...sender.push(text) }),
    };
  }

  const withQueue = async <T>(use: (queue: Queue) => Promise<T>): Promise<T> => {
    const queue = new Queue(NAME, { connection: { url: redis.url } });
    try {
      return await use(queue);
    } finally {
      await queue.close();
    }
  };

  async function until(isTrue: () => unknown, withinMs = 15_000) {
    const giveUpAt = Date.now() + withinMs;
    while (!(await isTrue())) {
      if (Date.now() > giveUpAt) throw new Error('it did not become true');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  it('answers once Redis has the job, and a worker of any process runs it', async () => {
    const receiver = await start({ worker: false });
    expect(await receiver.push(plain.createUser(SECRET))).toMatchObject({ status: 200, body: '' });
    expect(receiver.directory.seen).toEqual([]);
    expect(receiver.records).toMatchObject([
      { outcome: 'queued', status: 200, attempts: 0, handlers: ['Directory.joined', 'Directory.neighbor'] },
    ]);
    const client = new Redis(redis.url);
    const stored = JSON.stringify(
      await Promise.all((await client.keys('bull:*:[A-Za-z0-9_-]*')).map((key) => client.dump(key))),
    );
    client.disconnect();
    expect(stored).not.toContain(SECRET);

    const worker = await start();
    await until(() => worker.records.length === 1);
    expect(worker.directory.seen.sort()).toEqual([`joined ${SECRET}`, `neighbor ${SECRET}`]);
    expect(worker.directory.contexts).toEqual([
      {
        tenant: 'acme',
        corpId: 'ww1',
        receiver: 'contacts',
        eventId: 'event/change_contact/create_user',
        attempt: 1,
        signal: expect.any(AbortSignal),
        receivedAtMs: receiver.records[0]?.startedAt.getTime(),
      },
    ]);
    expect(worker.records).toMatchObject([{ outcome: 'handled', status: 200, tenant: 'acme', attempts: 1 }]);
    expect(receiver.directory.seen).toEqual([]);
  });

  it('stores a callback once, whichever process gets it again, and when', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    const text = plain.createUser('a');
    const answers = await Promise.all([one.push(text), two.push(text), one.push(text)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const seen = () => [...one.directory.seen, ...two.directory.seen];
    await until(() => seen().length === 2);
    expect((await two.push(text)).status).toBe(200);
    expect((await one.push(plain.createUser('b'))).status).toBe(200);
    await until(() => seen().includes('joined b') && seen().includes('neighbor b'));
    expect(seen().sort()).toEqual(['joined a', 'joined b', 'neighbor a', 'neighbor b']);
    await until(async () => withQueue(async (queue) => (await queue.getJobCountByTypes()) === 0));
  });

  it('runs the replier before the answer, and the others from the queue', async () => {
    const { push, directory, records } = await start();
    const { status, body } = await push(plain.text('hi'), 'acme/helpdesk');
    expect(status).toBe(200);
    expect(sender.open(body)).toContain('收到：hi');
    await until(() => directory.seen.length === 2);
    expect(directory.seen).toEqual(['greet hi', 'log hi']);
    const again = await push(plain.text('hi'), 'acme/helpdesk');
    expect(sender.open(again.body)).toBe(sender.open(body));
    await until(() => records.length === 3);
    expect(records.map(({ outcome }) => outcome).sort()).toEqual(['duplicate', 'handled', 'queued']);
    expect(directory.seen).toEqual(['greet hi', 'log hi']);
  });

  it('tries a handler that fails again, and not its neighbor', async () => {
    const { push, directory, records } = await start();
    directory.joining = (_userId, { attempt }) => {
      if (attempt < 3) throw new Error(SECRET);
    };
    await push(plain.createUser('a'));
    await until(() => directory.seen.length === 2);
    expect(directory.seen).toEqual(['neighbor a', 'joined a']);
    expect(directory.contexts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    await until(() => records.length === 4);
    expect(records.map(({ outcome, attempts }) => `${outcome} ${attempts}`)).toEqual([
      'queued 0',
      'failed 1',
      'failed 2',
      'handled 3',
    ]);
  });

  it('keeps a job that failed in every attempt, without the message of the handler', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const { push, directory } = await start({ attempts: 2 });
    directory.joining = () => {
      throw new Error(SECRET);
    };
    await push(plain.createUser('a'));
    const failed = () => withQueue((queue) => queue.getFailed());
    await until(async () => (await failed()).length === 1 && error.mock.calls.length > 0);
    const [job] = await failed();
    expect(job).toMatchObject({
      attemptsMade: 2,
      failedReason: 'Directory.joined failed for event/change_contact/create_user, 2 times: Error',
    });
    expect(JSON.stringify([job?.data, job?.stacktrace, error.mock.calls])).not.toContain(SECRET);
    expect(error.mock.calls).toEqual([[expect.stringContaining('failed 2 times and is kept as job')]]);
    expect(directory.seen).toEqual(['neighbor a']);
  });

  it('answers with 503 while Redis is down, after one warning, and with 200 when it is back', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const log = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
    const { push, directory, records } = await start({}, { answerWithinMs: 1_000 });
    await push(plain.createUser('a'));
    await until(() => directory.seen.length === 2);
    await redis.stop();
    const answers = await Promise.all(['b', 'c', 'd'].map((id) => push(plain.createUser(id))));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(records.filter(({ error }) => error instanceof CallbackNotQueuedError)).toHaveLength(3);
    expect(warn.mock.calls.filter(([line]) => String(line).includes('queue of callbacks'))).toHaveLength(1);
    await redis.restart();
    await until(async () => (await push(plain.createUser('b'))).status === 200);
    await until(() => directory.seen.includes('joined b'));
    expect(log.mock.calls.filter(([line]) => String(line).includes('available again'))).toHaveLength(1);
  });

  it('answers with 503 if Redis is too slow, and stores the callback once all the same', async () => {
    const { push, directory, records } = await start({}, { answerWithinMs: 300 });
    await push(plain.createUser('a'));
    await until(() => directory.seen.length === 2);
    redis.freeze();
    expect((await push(plain.createUser('b'))).status).toBe(503);
    redis.thaw();
    await until(() => directory.seen.length === 4);
    expect((await push(plain.createUser('b'))).status).toBe(200);
    expect(records.map(({ outcome }) => outcome)).toContain('failed');
    expect(directory.seen.filter((each) => each.endsWith(' b'))).toHaveLength(2);
  });

  it('finishes its jobs when the application closes, and takes no further ones', async () => {
    const { push, directory, close } = await start({ concurrency: 1 });
    let finish: () => void = () => undefined;
    directory.joining = () => new Promise<void>((resolve) => (finish = resolve));
    await push(plain.createUser('a'));
    await push(plain.createUser('b'));
    await until(() => directory.contexts.length === 1);
    const closed = close();
    setTimeout(finish, 200);
    await closed;
    expect(directory.seen.sort()).toEqual(['joined a', 'neighbor a']);
    expect(await withQueue((queue) => queue.getJobCountByTypes('wait', 'active', 'prioritized'))).toBe(1);
  });

  it('gives a job that the closing interrupts to another process at once, and not what was done', async () => {
    const one = await start({}, { drainMs: 100 });
    one.directory.joining = (_userId, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
      });
    await one.push(plain.createUser('a'));
    await until(() => one.directory.contexts.length === 1);
    await one.close();
    const two = await start();
    await until(() => two.directory.seen.length > 0, 5_000);
    expect(two.directory.seen).toEqual(['joined a']);
    expect(two.directory.contexts[0]?.attempt).toBe(1);
  });

  it('does not wait for a handler that ignores the closing', async () => {
    const { push, directory, close } = await start({}, { drainMs: 100 });
    directory.joining = () => new Promise(() => undefined);
    await push(plain.createUser('a'));
    await until(() => directory.contexts.length === 1);
    const startedMs = performance.now();
    await close();
    expect(performance.now() - startedMs).toBeLessThan(4_000);
  });

  it('closes while Redis is down', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const { push, close } = await start();
    await push(plain.createUser('a'));
    await redis.stop();
    const startedMs = performance.now();
    await close();
    expect(performance.now() - startedMs).toBeLessThan(6_000);
  });

  it('tries a job again if a process has no handler for it', async () => {
    const receiver = await start({ worker: false });
    await receiver.push(plain.createUser('a'));
    @Injectable()
    class Nothing {}
    const old = await start({ attempts: 2 }, {}, [Nothing]);
    await until(() => old.records.length > 0);
    await old.close();
    expect(old.records[0]).toMatchObject({ outcome: 'failed', attempts: 1 });
    expect(old.records[0]?.error).toBeInstanceOf(HandlerMissingError);
    const next = await start();
    await until(() => next.directory.seen.length === 2);
  });

  it.each([
    [{}, 'bullmqCallbackQueue: connection must be options or a client of ioredis, not undefined'],
    [{ connection: {}, attempts: 0 }, 'bullmqCallbackQueue: attempts must be a whole number of at least 1'],
    [{ connection: {}, backoff: 5 }, 'backoffMs'],
    [undefined, 'bullmqCallbackQueue needs options, not undefined'],
  ])('refuses %j', (options, message) => {
    expect(() => bullmqCallbackQueue(options as never)).toThrow(message);
  });
});
