import { Logger } from '@nestjs/common';
import { UnrecoverableError, Queue, WaitingError, Worker, type ConnectionOptions, type Job } from 'bullmq';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import {
  describeError,
  kindOf,
  mustBe,
  readOptions,
  wholeNumber,
  type OptionSchema,
} from 'nestjs-http-remote/kit';
import { settledWithin } from '../../settled-within.js';
import { CallbackQueue, type CallbackJob, type CallbackJobRun } from '../queue/callback-queue.js';

/** The options of {@link bullmqCallbackQueue}. */
export interface BullmqCallbackQueueOptions {
  /**
   * The `connection` of BullMQ: options such as `{ host, port, password }` or `{ url }`, or a client of `ioredis` that the application
   * closes. A client needs `maxRetriesPerRequest: null`.
   */
  connection: ConnectionOptions;
  /**
   * The name of the queue. Applications that share a Redis need different names.
   * @default 'work-weixin-callbacks'
   */
  name?: string;
  /**
   * The `prefix` of BullMQ, with which its keys start.
   * @default 'bull'
   */
  prefix?: string;
  /**
   * How often a job is tried before it is kept as failed.
   * @default 5
   */
  attempts?: number;
  /**
   * Milliseconds before the second attempt. Each further pause is twice as long.
   * @default 1_000
   */
  backoffMs?: number;
  /**
   * How many jobs run at a time in this process.
   * @default 10
   */
  concurrency?: number;
  /**
   * Whether this process runs jobs. With `false` it only stores them for others, which have the same handlers.
   * @default true
   */
  worker?: boolean;
  /**
   * Milliseconds after which another process takes the jobs of one that died; at most twice as long. A handler that blocks the event
   * loop for longer runs twice.
   * @default 15_000
   */
  lockMs?: number;
  /**
   * Milliseconds for which failed jobs are kept, 10,000 at most.
   * @default 604_800_000, a week
   */
  keepFailedMs?: number;
}

const OWNER = 'bullmqCallbackQueue';
const isName = (value: unknown) => typeof value === 'string' && /^[^:]+$/.test(value);

const OPTIONS: OptionSchema<BullmqCallbackQueueOptions> = {
  checks: {
    connection: (value, place) =>
      typeof value === 'object' && value !== null
        ? value
        : place.reject(`must be options or a client of ioredis, not ${kindOf(value)}: write { url }`),
    name: mustBe('a text without ":"', isName),
    prefix: mustBe('a text', (value) => typeof value === 'string' && value !== ''),
    attempts: wholeNumber(1),
    backoffMs: wholeNumber(0),
    concurrency: wholeNumber(1),
    worker: mustBe('true or false', (value) => typeof value === 'boolean'),
    lockMs: wholeNumber(1_000),
    keepFailedMs: wholeNumber(0),
  },
  elsewhere: {
    redis: 'connection',
    url: 'connection: { url }',
    host: 'connection: { host }',
    backoff: 'backoffMs',
    lockDuration: 'lockMs',
    stalledInterval: 'lockMs',
    removeOnFail: 'keepFailedMs',
    queueName: 'name',
  },
};

/**
 * A queue of callbacks in Redis, by BullMQ: a callback is answered with 200 as soon as Redis has stored it, and its handlers run as a
 * job, in whichever process takes it. A process that dies loses nothing: another one runs its jobs. While Redis is down, callbacks are
 * answered with 503, and 企业微信 sends them again.
 *
 * Redis holds the callbacks encrypted, as they arrived. It needs `maxmemory-policy noeviction`.
 *
 * @throws ConfigurationInvalidError if an option is wrong
 * @see {@link CallbackQueue}
 * @example
 * ```ts
 * WorkWeixinCallbackModule.forRoot({
 *   queue: bullmqCallbackQueue({ connection: { host: 'redis' }, concurrency: 20 }),
 * });
 * ```
 */
export function bullmqCallbackQueue(options: BullmqCallbackQueueOptions): CallbackQueue {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationInvalidError(
      `${OWNER} needs options, not ${kindOf(options)}: write { connection: { host } }`,
    );
  }
  return new BullmqCallbackQueue(readOptions(OWNER, options, OPTIONS));
}

/** Under its id a job is stored once within this time. The vendor sends a callback again within a minute. */
const KEEP_MS = 600_000;
const MAX_FAILED = 10_000;
/** How long closing waits for Redis. */
const CLOSE_WITHIN_MS = 1_000;

class BullmqCallbackQueue extends CallbackQueue {
  readonly #options: Readonly<BullmqCallbackQueueOptions>;
  private readonly logger = new Logger('WorkWeixinCallback');
  private readonly running = new Set<Promise<unknown>>();
  private queue: Queue<CallbackJob> | undefined;
  private worker: Worker<CallbackJob> | undefined;
  private isDown = false;
  private isStopping = false;
  private closing: Promise<void> | undefined;

  constructor(options: Readonly<BullmqCallbackQueueOptions>) {
    super();
    this.#options = options;
  }

  async add(job: CallbackJob): Promise<void> {
    const { attempts = 5, backoffMs = 1_000, keepFailedMs = 604_800_000 } = this.#options;
    const { id } = job;
    try {
      await this.opened().add('callback', job, {
        jobId: id,
        // A finished job is removed, this is not.
        deduplication: { id, ttl: KEEP_MS },
        attempts,
        backoff: { type: 'exponential', delay: backoffMs },
        removeOnComplete: true,
        removeOnFail: { age: Math.ceil(keepFailedMs / 1000), count: MAX_FAILED },
      });
    } catch (error) {
      this.failed(error);
      throw error;
    }
    this.succeeded();
  }

  work(run: CallbackJobRun): void {
    // Connects now: the first callback must not wait for it.
    this.opened();
    const { name, concurrency = 10, worker = true, lockMs = 15_000, attempts = 5 } = this.#settings;
    if (!worker || this.isStopping) return;
    this.worker = new Worker<CallbackJob>(name, (job, token) => this.track(this.run(job, run, token)), {
      ...this.#settings,
      connection: this.#options.connection,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      // A job whose process died was not at fault.
      maxStalledCount: attempts,
      // After a connection is lost.
      runRetryDelay: 1_000,
    });
    this.worker.on('error', (error) => this.failed(error));
    this.worker.on('failed', (job, error) => {
      if (!job || job.attemptsMade < attempts) return;
      this.logger.error(`a callback failed ${attempts} times and is kept as job ${job.id}: ${error.message}`);
    });
  }

  override async stop(): Promise<void> {
    this.isStopping = true;
    await this.worker?.pause(true);
    await Promise.all(this.running);
  }

  override close(): Promise<void> {
    this.isStopping = true;
    return (this.closing ??= this.closeAll());
  }

  get #settings() {
    const { name = 'work-weixin-callbacks', prefix, ...others } = this.#options;
    return { name, ...others, ...(prefix === undefined ? {} : { prefix }) };
  }

  private opened(): Queue<CallbackJob> {
    if (this.closing) throw new Error('the queue is closed');
    if (this.queue) return this.queue;
    const { name, prefix } = this.#settings;
    this.queue = new Queue<CallbackJob>(name, {
      connection: failingFast(this.#options.connection),
      ...(prefix === undefined ? {} : { prefix }),
    });
    this.queue.on('error', (error) => this.failed(error));
    return this.queue;
  }

  private track<T>(running: Promise<T>): Promise<T> {
    const settled = running
      .catch(() => undefined)
      .finally(() => {
        this.running.delete(settled);
      });
    this.running.add(settled);
    return running;
  }

  private async run(job: Job<CallbackJob>, run: CallbackJobRun, token: string | undefined): Promise<void> {
    if (!isCallbackJob(job.data)) throw new UnrecoverableError('the job is no callback');
    if (this.isStopping) return this.giveBack(job, token);
    this.succeeded();
    const result = await run(job.data, job.attemptsMade + 1);
    if (result.state === 'done') return;
    // If it cannot be stored, the handlers that finished run again.
    if (result.rest !== job.data) await job.updateData(result.rest).catch(() => undefined);
    if (result.state === 'interrupted') return this.giveBack(job, token);
    throw result.error;
  }

  private async giveBack(job: Job<CallbackJob>, token: string | undefined): Promise<void> {
    await job.moveToWait(token);
    throw new WaitingError();
  }

  private async closeAll(): Promise<void> {
    const { worker, queue } = this;
    const settled = (settling: Promise<unknown>) =>
      settledWithin(CLOSE_WITHIN_MS, settling).catch(() => false);
    // Jobs that were interrupted are given back.
    const areDone = await settled(Promise.all(this.running));
    // BullMQ waits for a Redis that is down, unless it is forced.
    const isUp = queue !== undefined && (await settled(queue.getActiveCount()));
    // Others take the jobs of handlers that go on when their locks end.
    if (worker) await settled(worker.close(!areDone || !isUp));
    if (queue) await settled(isUp || isClient(this.#options.connection) ? queue.close() : queue.disconnect());
  }

  private failed(error: unknown): void {
    if (this.isDown || this.isStopping) return;
    this.isDown = true;
    this.logger.warn(
      `the queue of callbacks is unavailable (${describeError(error)}): callbacks are answered with 503 until it is back`,
    );
  }

  private succeeded(): void {
    if (!this.isDown) return;
    this.isDown = false;
    this.logger.log('the queue of callbacks is available again');
  }
}

/** While Redis is down, jobs must not wait in the memory of the client. A client of the application stays as it is. */
function failingFast(connection: ConnectionOptions): ConnectionOptions {
  if (isClient(connection)) return connection;
  const failing = { enableOfflineQueue: false, maxRetriesPerRequest: 1 };
  return { ...connection, ...failing };
}

function isClient(connection: ConnectionOptions): boolean {
  return typeof (connection as { readonly duplicate?: unknown }).duplicate === 'function';
}

/** Another program may have stored something else. */
function isCallbackJob(data: unknown): data is CallbackJob {
  const { id, encrypted, path } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof encrypted === 'string' && path !== undefined;
}
