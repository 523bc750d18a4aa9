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

  constructor(
    { firstPollMs = DEFAULT_POLLS.firstPollMs, maxPollMs = DEFAULT_POLLS.maxPollMs }: JobPollOptions,
    private readonly random: () => number = Math.random,
  ) {
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
