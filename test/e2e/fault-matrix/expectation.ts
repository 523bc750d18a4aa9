import type { HttpRemoteOutcome } from 'nestjs-http-remote';
import type { Fault } from 'work-weixin-sandbox';
import type { NetworkFault } from './detour-dispatcher.js';

/** The expected result of a call, and the number of requests. */
export interface Expectation {
  /** The error's name; missing if the call succeeds. */
  readonly error?: string;
  readonly outcome?: HttpRemoteOutcome;
  readonly errcode?: number;
  /** Requests of the faulty API that reach the server. */
  readonly requests: number;
  /** Requests that fail before they reach the server. */
  readonly lost: number;
  /** Requests of `gettoken` in addition to those that the circumstances of the call require anyway. */
  readonly refreshes: number;
}

/** Expectations for a fault that hits once, and for one that hits always. */
export type OnceAndAlways = readonly [once: Expectation, always: Expectation];

const NOTHING = { requests: 0, lost: 0, refreshes: 0 };

export const succeeds = (requests: number, more: Partial<Expectation> = {}): Expectation => ({
  ...NOTHING,
  requests,
  ...more,
});

export const unknown = (error: string, requests: number): Expectation => ({
  ...NOTHING,
  error,
  outcome: 'unknown',
  requests,
});

export const refused = (
  error: string | number,
  requests: number,
  more: Partial<Expectation> = {},
): Expectation => ({
  ...NOTHING,
  ...(typeof error === 'number' ? { error: 'WorkWeixinApiError', errcode: error } : { error }),
  outcome: 'refused',
  requests,
  ...more,
});

export const notSent = (error: string, lost: number): Expectation => ({
  ...NOTHING,
  error,
  outcome: 'not-sent',
  lost,
});

/** The same expectation whether the fault hits once or always. */
export const both = (expectation: Expectation): OnceAndAlways => [expectation, expectation];

export function describeFault({ kind, ...options }: Fault | NetworkFault): string {
  const told = Object.entries(options).map(([name, value]) => `${name} ${value}`);
  return [kind, ...told].join(' ');
}

export function describeExpectation({ error, outcome, errcode, requests, lost }: Expectation): string {
  const sent = lost > 0 ? `${requests} requests and ${lost} lost ones` : `${requests} requests`;
  return `${error ? `${error}${errcode ? ` ${errcode}` : ''} "${outcome}"` : 'success'} after ${sent}`;
}
