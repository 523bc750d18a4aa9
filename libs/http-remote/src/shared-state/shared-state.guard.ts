import { Logger } from '@nestjs/common';
import {
  ConsecutiveBreaker,
  ExponentialBackoff,
  TimeoutStrategy,
  circuitBreaker,
  handleAll,
  timeout,
  wrap,
} from 'cockatiel';
import { describeError } from '../errors/describe-error.js';

export interface SharedStateGuardOptions {
  /**
   * Milliseconds one use of the shared state may take.
   * @default 250
   */
  timeoutMs?: number;
}

const FIRST_LOOK_AFTER_MS = 1_000;
const LATER_LOOKS_AFTER_MS = 5_000;

/** Uses state that processes share while it answers in time, and the process's own while it does not. */
export class SharedStateGuard {
  private readonly logger = new Logger('HttpRemote');
  private readonly policy;
  private isDown = false;

  /** @param name what the log calls it, as `access-token store` */
  constructor(
    private readonly name: string,
    { timeoutMs = 250 }: SharedStateGuardOptions = {},
  ) {
    const breaker = circuitBreaker(handleAll, {
      halfOpenAfter: new ExponentialBackoff({
        initialDelay: FIRST_LOOK_AFTER_MS,
        maxDelay: LATER_LOOKS_AFTER_MS,
      }),
      breaker: new ConsecutiveBreaker(1),
    });
    breaker.onReset(() => this.tellUp());
    this.policy = wrap(breaker, timeout(timeoutMs, TimeoutStrategy.Aggressive));
  }

  /** Never fails because of the shared state; what `local` throws is thrown. */
  async run<T>(shared: () => Promise<T> | T, local: () => Promise<T> | T): Promise<T> {
    try {
      return await this.policy.execute(() => shared());
    } catch (error) {
      this.tellDown(error);
      return local();
    }
  }

  private tellDown(error: unknown): void {
    if (this.isDown) return;
    this.isDown = true;
    this.logger.warn(
      `${this.name} does not answer (${describeError(error)}): this process goes on by itself until it does`,
    );
  }

  private tellUp(): void {
    if (!this.isDown) return;
    this.isDown = false;
    this.logger.log(`${this.name} answers again`);
  }
}
