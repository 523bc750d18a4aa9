import { Logger } from '@nestjs/common';
import { Backoff } from '../lang/backoff.js';
import { MAX_TIMEOUT_MS } from '../lang/timeout-ms.js';
import { ReplyTimeoutError, describeOutage } from './describe-outage.js';

/** The options of a {@link RedisFallback}. */
export interface RedisFallbackOptions {
  /**
   * Milliseconds one use of the shared state may take.
   * @default 250
   */
  timeoutMs?: number;
  /**
   * A harmless operation that needs all that uses need, including writes. While the shared state is down it runs in the
   * background, to find out when the state is back.
   * @default none: while the state is down, a use tries it from time to time
   */
  probe?: () => unknown;
  /**
   * Settles when the first connection is established or has failed; undefined if there is nothing to wait for. Called once,
   * by the first `connected()`.
   * @default none: connecting counts as a part of the first use
   */
  connection?: () => Promise<unknown> | undefined;
}

const FIRST_PROBE_AFTER_MS = 1_000;
const MAX_PROBE_AFTER_MS = 5_000;
// The time of a use is counted in so many parts.
const PARTS = 5;

/**
 * A circuit breaker: uses the state that processes share while it responds in time, and the local state of this process
 * while it does not.
 *
 * @example
 * ```ts
 * const fallback = new RedisFallback('shared counts', { timeoutMs: 250 });
 * const count = await fallback.run(() => redis.incr('visits'), () => ++localVisits);
 * await fallback.close();
 * ```
 */
export class RedisFallback {
  private readonly logger = new Logger('HttpRemote');
  private readonly timeoutMs: number;
  private readonly probe: RedisFallbackOptions['probe'];
  private connection: RedisFallbackOptions['connection'];
  private connecting: Promise<void> | undefined;
  private endConnecting: () => void = () => undefined;
  private state: 'up' | 'down' | 'probing' = 'up';
  private backoff = newBackoff();
  private nextProbeAtMs = 0;
  private probeTimer: NodeJS.Timeout | undefined;
  private currentProbe: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  /** @param name of the shared state in the log, such as `access-token store` */
  constructor(
    private readonly name: string,
    { timeoutMs = 250, probe, connection }: RedisFallbackOptions = {},
  ) {
    this.timeoutMs = timeoutMs;
    this.probe = probe;
    this.connection = connection;
  }

  /**
   * Waits for the first connection, which may take longer than a use. Returns undefined if there is nothing to wait for, and
   * later on, also during a reconnect.
   *
   * @param withinMs how long to wait at most
   */
  connected(withinMs: number): Promise<void> | undefined {
    this.startConnecting();
    const { connecting } = this;
    if (!connecting) return undefined;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(withinMs, MAX_TIMEOUT_MS));
      void connecting.then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /**
   * Runs `shared`, or `local` if the shared state is down, fails or does not respond in time. Throws only what `local` throws.
   *
   * @param shared its signal aborts when it times out and `local` is used instead. Anything that `shared` acquires after
   * that, it must release itself.
   */
  async run<T>(shared: (signal: AbortSignal) => Promise<T> | T, local: () => Promise<T> | T): Promise<T> {
    if (!this.shouldTry()) return local();
    try {
      return await this.attempt(shared);
    } catch {
      return local();
    }
  }

  /**
   * Stops the probes, and waits for one that is running. Uses remain possible: while the state is down, a use tries it from
   * time to time. May be called again.
   */
  async close(): Promise<void> {
    this.isClosed = true;
    this.endConnecting();
    clearTimeout(this.probeTimer);
    await this.currentProbe;
  }

  private shouldTry(): boolean {
    if (this.state !== 'down') return this.state === 'up';
    const probesInBackground = this.probe && !this.isClosed;
    return !probesInBackground && performance.now() >= this.nextProbeAtMs;
  }

  private async attempt<T>(use: (signal: AbortSignal) => Promise<T> | T): Promise<T> {
    const isProbe = this.state === 'down';
    if (isProbe) this.state = 'probing';
    try {
      const result = await this.inTime(use);
      if (isProbe) this.recovered();
      return result;
    } catch (error) {
      // A use that started before the outage adds nothing.
      if (isProbe || this.state === 'up') this.failed(error);
      throw error;
    }
  }

  private async inTime<T>(use: (signal: AbortSignal) => Promise<T> | T): Promise<T> {
    const timeout = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    let isSettled = false;
    const late = new Promise<never>((_resolve, reject) => {
      const giveUp = () => {
        if (isSettled) return;
        timeout.abort();
        reject(new ReplyTimeoutError());
      };
      const wait = (parts: number) => {
        timer = setTimeout(() => {
          // A part during which the event loop was blocked counts once, however long it was: nothing could be sent or read.
          if (parts > 1) return wait(parts - 1);
          // The reply may already be in the socket: two turns let it be read.
          setImmediate(() => setImmediate(giveUp));
        }, this.timeoutMs / PARTS);
      };
      wait(PARTS);
    });
    try {
      return await Promise.race([use(timeout.signal), late]);
    } finally {
      isSettled = true;
      clearTimeout(timer);
    }
  }

  private failed(error: unknown): void {
    // After one use had to continue without it, none waits for the first connection.
    this.endConnecting();
    if (this.state === 'up') {
      const why = describeOutage(error, this.timeoutMs);
      this.logger.warn(
        `${this.name} is unavailable (${why}): this process continues on its own until it is back`,
      );
    }
    this.state = 'down';
    const delayMs = this.backoff.next();
    this.nextProbeAtMs = performance.now() + delayMs;
    const { probe } = this;
    if (!probe || this.isClosed) return;
    this.probeTimer = setTimeout(() => {
      this.currentProbe = this.attempt(() => probe()).catch(() => undefined);
    }, delayMs).unref();
  }

  private recovered(): void {
    this.state = 'up';
    this.backoff = newBackoff();
    this.logger.log(`${this.name} is available again`);
  }

  private startConnecting(): void {
    const { connection } = this;
    if (!connection) return;
    this.connection = undefined;
    const first = valueOf(connection);
    if (!first || this.state !== 'up' || this.isClosed) return;
    this.connecting = new Promise((resolve) => {
      this.endConnecting = () => {
        this.connecting = undefined;
        resolve();
      };
    });
    Promise.resolve(first).then(this.endConnecting, this.endConnecting);
  }
}

function newBackoff(): Backoff {
  return new Backoff(FIRST_PROBE_AFTER_MS, MAX_PROBE_AFTER_MS);
}

/** Undefined if it throws: the first use finds out that the client does not work. */
function valueOf(connection: () => Promise<unknown> | undefined): Promise<unknown> | undefined {
  try {
    return connection();
  } catch {
    return undefined;
  }
}
