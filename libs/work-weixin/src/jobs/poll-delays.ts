import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { MAX_TIMEOUT_MS, amountOf } from 'nestjs-http-remote/kit';
import { DEFAULT_POLLS, type JobPollOptions } from './job.options.js';

const GROWTH = 1.5;
const JITTER = 0.2;

/**
 * The milliseconds between polls: they grow up to a maximum, with jitter, so that processes do not poll together. They grow more
 * slowly than between the attempts of a call, because a caller waits for the end of the job.
 */
export class PollDelays {
  private readonly maxMs: number;
  private nextMs: number;

  /** @throws ConfigurationInvalidError if an option is not a number of milliseconds */
  constructor(
    { firstPollMs = DEFAULT_POLLS.firstPollMs, maxPollMs = DEFAULT_POLLS.maxPollMs }: JobPollOptions,
    private readonly random: () => number = Math.random,
  ) {
    check('firstPollMs', firstPollMs, 0);
    check('maxPollMs', maxPollMs, 1);
    this.maxMs = maxPollMs;
    this.nextMs = Math.min(firstPollMs, maxPollMs);
  }

  /** @param atLeastMs the delay that the server wants, if it names one */
  next(atLeastMs = 0): number {
    const jitter = 1 + JITTER * (2 * this.random() - 1);
    const ms = Math.min(this.nextMs * jitter, this.maxMs);
    // After a first poll at once: half as long again as nothing is nothing, and the server would be polled without a pause.
    this.nextMs = Math.min(this.nextMs * GROWTH || DEFAULT_POLLS.firstPollMs, this.maxMs);
    return Math.max(ms, atLeastMs);
  }
}

/** A longer delay, or a value that is no number, would poll without a pause. */
function check(option: keyof JobPollOptions, ms: unknown, least: number): void {
  if (typeof ms === 'number' && ms >= least && ms <= MAX_TIMEOUT_MS) return;
  throw new ConfigurationInvalidError(
    `${option} must be from ${least} to ${MAX_TIMEOUT_MS}, not ${amountOf(ms)}`,
  );
}
