import { Logger } from '@nestjs/common';
import {
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  TaskCancelledError,
  circuitBreaker,
  handleAll,
} from 'cockatiel';
import { describeOutage } from './describe-outage.js';

/** What a {@link RedisFallback} is made with. */
export interface RedisFallbackOptions {
  /**
   * Milliseconds one use of the shared state may take.
   * @default 250
   */
  timeoutMs?: number;
  /**
   * Does something harmless that needs all that uses need, writing too, to see in the background whether the state is back.
   * @default none: while the state is down, one use now and then tries it
   */
  probe?: () => unknown;
  /** Told when the state is back. Whatever it throws is swallowed. */
  onRecovered?: () => unknown;
  /**
   * Settles when the state is connected to for the first time, or that has failed; undefined if there is nothing to wait for.
   * Called once, by the first `connected()`.
   * @default none: connecting counts as a part of the first use
   */
  connection?: () => Promise<unknown> | undefined;
}

const FIRST_LOOK_AFTER_MS = 1_000;
const LATER_LOOKS_AFTER_MS = 5_000;
const TICK_MS = 250;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Uses state that processes share while it answers in time, and the process's own while it does not.
 *
 * @example
 * ```ts
 * const guard = new RedisFallback('shared counts', { timeoutMs: 250 });
 * const count = await guard.run(() => redis.incr('visits'), () => ++ownVisits);
 * await guard.close();
 * ```
 */
export class RedisFallback {
  private readonly logger = new Logger('HttpRemote');
  private readonly look: RedisFallbackOptions['probe'];
  private readonly onBack: RedisFallbackOptions['onRecovered'];
  private readonly breaker;
  private readonly timeoutMs: number;
  private looking: NodeJS.Timeout | undefined;
  private lookUnderWay: Promise<unknown> = Promise.resolve();
  private isDown = false;
  private isClosed = false;
  private connection: RedisFallbackOptions['connection'];
  private connecting: Promise<void> | undefined;
  private endConnecting: () => void = () => undefined;

  /** @param name what the log calls it, as `access-token store` */
  constructor(
    private readonly name: string,
    { timeoutMs = 250, probe: look, onRecovered: onBack, connection }: RedisFallbackOptions = {},
  ) {
    this.look = look;
    this.onBack = onBack;
    this.connection = connection;
    this.breaker = circuitBreaker(handleAll, {
      halfOpenAfter: new ExponentialBackoff({
        initialDelay: FIRST_LOOK_AFTER_MS,
        maxDelay: LATER_LOOKS_AFTER_MS,
      }),
      breaker: new ConsecutiveBreaker(1),
    });
    this.breaker.onReset(() => this.reportRecovered());
    this.timeoutMs = timeoutMs;
  }

  /**
   * Waits while the state is being connected to for the first time, which may take longer than a use. Undefined if there is
   * nothing to wait for: afterwards, also while it is connected to again.
   *
   * @param withinMs after which the caller goes on all the same
   */
  connected(withinMs: number): Promise<void> | undefined {
    this.beginConnecting();
    const { connecting } = this;
    if (!connecting) return undefined;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(withinMs, LONGEST_TIMER_MS));
      void connecting.then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /**
   * Never fails because of the shared state; what `local` throws is thrown.
   *
   * @param shared is told by its signal when its time is over and `local` goes on in its place: what it is given later it
   * has to give back
   */
  async run<T>(shared: (signal: AbortSignal) => Promise<T> | T, local: () => Promise<T> | T): Promise<T> {
    // Somebody else is finding out whether it is back.
    if (this.breaker.state === CircuitState.HalfOpen) return local();
    if (this.breaker.state === CircuitState.Open && this.look && !this.isClosed) {
      this.startProbing();
      return local();
    }
    try {
      return await this.breaker.execute(() => this.inTime(shared));
    } catch (error) {
      this.reportDown(error);
      return local();
    }
  }

  /**
   * Ends the looking in the background, and waits for a look under way. Uses go on: while the state is down, one now and
   * then tries it. May be called again.
   */
  async close(): Promise<void> {
    this.isClosed = true;
    this.endConnecting();
    this.stopProbing();
    await this.lookUnderWay;
  }

  private async inTime<T>(use: (signal: AbortSignal) => Promise<T> | T): Promise<T> {
    const over = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    let isSettled = false;
    const late = new Promise<never>((_resolve, reject) => {
      const giveUp = () => {
        if (isSettled) return;
        over.abort();
        reject(new TaskCancelledError());
      };
      // Where this process itself was too busy, the answer lies in the socket, and is read between these two.
      timer = setTimeout(() => setImmediate(() => setImmediate(giveUp)), this.timeoutMs);
    });
    try {
      return await Promise.race([use(over.signal), late]);
    } finally {
      isSettled = true;
      clearTimeout(timer);
    }
  }

  private beginConnecting(): void {
    const { connection } = this;
    if (!connection) return;
    this.connection = undefined;
    const first = tried(connection);
    if (!first || this.isDown || this.isClosed) return;
    this.connecting = new Promise((resolve) => {
      this.endConnecting = () => {
        this.connecting = undefined;
        resolve();
      };
    });
    Promise.resolve(first).then(this.endConnecting, this.endConnecting);
  }

  private reportDown(error: unknown): void {
    // One who had to go on without it goes on for all.
    this.endConnecting();
    this.startProbing();
    if (this.isDown) return;
    this.isDown = true;
    this.logger.warn(
      `${this.name} does not answer (${describeOutage(error, this.timeoutMs)}): this process goes on by itself until it does`,
    );
  }

  private reportRecovered(): void {
    this.stopProbing();
    if (!this.isDown) return;
    this.isDown = false;
    this.logger.log(`${this.name} answers again`);
    void this.tellBack();
  }

  private async tellBack(): Promise<void> {
    await Promise.resolve()
      .then(() => this.onBack?.())
      .catch(() => undefined);
  }

  private startProbing(): void {
    const { look } = this;
    if (!look || this.looking || this.isClosed) return;
    this.looking = setInterval(() => {
      if (this.breaker.state === CircuitState.HalfOpen) return;
      // The breaker refuses until its time has come.
      this.lookUnderWay = this.breaker.execute(() => this.inTime(() => look())).catch(() => undefined);
    }, TICK_MS);
    this.looking.unref();
  }

  private stopProbing(): void {
    clearInterval(this.looking);
    this.looking = undefined;
  }
}

/** A client that throws when it is looked at shows soon enough that it is of no use. */
function tried(connection: () => Promise<unknown> | undefined): Promise<unknown> | undefined {
  try {
    return connection();
  } catch {
    return undefined;
  }
}
