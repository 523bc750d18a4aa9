import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { kindOf } from 'nestjs-http-remote/kit';
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

  /** @throws ConfigurationInvalidError if a delay is not a number of milliseconds of 1 or more: it would poll without a pause */
  constructor(
    { firstPollMs = DEFAULT_POLLS.firstPollMs, maxPollMs = DEFAULT_POLLS.maxPollMs }: JobPollOptions,
    private readonly random: () => number = Math.random,
  ) {
    for (const [name, ms] of Object.entries({ firstPollMs, maxPollMs })) {
      if (typeof ms !== 'number' || !(ms >= 1))
        throw new ConfigurationInvalidError(
          `${name} must be a number of milliseconds of at least 1, not ${typeof ms === 'number' ? ms : kindOf(ms)}`,
        );
    }
    this.maxMs = maxPollMs;
    this.nextMs = Math.min(firstPollMs, maxPollMs);
  }

  /** @param atLeastMs the delay that the server wants, if it names one */
  next(atLeastMs = 0): number {
    const jitter = 1 + JITTER * (2 * this.random() - 1);
    const ms = Math.min(this.nextMs * jitter, this.maxMs);
    this.nextMs = Math.min(this.nextMs * GROWTH, this.maxMs);
    return Math.max(ms, atLeastMs);
  }
}
