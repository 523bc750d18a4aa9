import type { Fault } from 'work-weixin-sandbox';
import type { NetworkFault } from './detour-dispatcher.js';
import { both, notSent, succeeds, type Expectation, type OnceAndAlways } from './expectation.js';

/** A fault on `gettoken`, and the expected result: the call that waits for the token was not sent. */
export interface TokenFaultRow {
  readonly fault: Fault | NetworkFault;
  /** `requests` counts the requests of `gettoken`. */
  readonly expected: OnceAndAlways;
  /** Ends with the call's timeout, so once and always are the same. */
  readonly isSlow?: true;
  /** The rejection is cached: the next call fails without another request. */
  readonly coolsDown?: true;
}

const fails = (error: string, requests: number): Expectation => ({ ...notSent(error, 0), requests });
const passing = (error: string): OnceAndAlways => [succeeds(2), fails(error, 4)];
const lost: OnceAndAlways = [succeeds(1, { lost: 1 }), notSent('TransportError', 4)];
const busy = (code: number): TokenFaultRow => ({
  fault: { kind: 'errcode', errcode: code },
  expected: [succeeds(2), { ...fails('WorkWeixinApiError', 4), errcode: code }],
});
const refusal = (code: number): TokenFaultRow => ({
  fault: { kind: 'errcode', errcode: code },
  expected: both({ ...fails('WorkWeixinApiError', 1), errcode: code }),
  coolsDown: true,
});

// One row per line, to be read as a table.
// prettier-ignore
export const TOKEN_FAULTS: readonly TokenFaultRow[] = [
  { fault: { kind: 'delay', ms: 10 },                     expected: both(succeeds(1)) },
  { fault: { kind: 'wrong-content-type' },                expected: both(succeeds(1)) },
  { fault: { kind: 'proto-keys' },                        expected: both(succeeds(1)) },
  // There is no valid token to end.
  { fault: { kind: 'token-revoked' },                     expected: both(succeeds(1)) },
  { fault: { kind: 'token-expired' },                     expected: both(succeeds(1)) },

  { fault: { kind: 'connection-refused' },                expected: lost },
  { fault: { kind: 'unknown-host' },                      expected: lost },
  { fault: { kind: 'no-tls' },                            expected: lost },

  { fault: { kind: 'reset-before' },                      expected: passing('TransportError') },
  { fault: { kind: 'reset-after' },                       expected: passing('TransportError') },
  { fault: { kind: 'truncated' },                         expected: passing('TransportError') },
  { fault: { kind: 'header-flood' },                      expected: passing('TransportError') },
  { fault: { kind: 'status', status: 502 },               expected: passing('HttpStatusError') },
  { fault: { kind: 'status', status: 503, applied: true}, expected: passing('HttpStatusError') },
  { fault: { kind: 'status', status: 504 },               expected: passing('HttpStatusError') },

  { fault: { kind: 'hang' },                              expected: both(fails('CallTimeoutError', 1)), isSlow: true },
  { fault: { kind: 'hang', applied: true },               expected: both(fails('CallTimeoutError', 1)), isSlow: true },
  { fault: { kind: 'slow-drip', bytesPerSecond: 1 },      expected: both(fails('CallTimeoutError', 1)), isSlow: true },

  { fault: { kind: 'status', status: 500 },               expected: both(fails('HttpStatusError', 1)) },
  { fault: { kind: 'status', status: 404 },               expected: both(fails('HttpStatusError', 1)) },
  { fault: { kind: 'redirect', to: 'http://127.0.0.1:9' },expected: both(fails('HttpStatusError', 1)) },
  { fault: { kind: 'not-json' },                          expected: both(fails('ResponseUnreadableError', 1)) },
  { fault: { kind: 'wrong-charset' },                     expected: both(fails('ResponseUnreadableError', 1)) },
  { fault: { kind: 'huge-body' },                         expected: both(fails('ResponseTooLargeError', 1)) },
  { fault: { kind: 'gzip-bomb', bytes: 4 * 1024 * 1024 }, expected: both(fails('ResponseTooLargeError', 1)) },

  busy(-1),
  busy(6000),
  busy(45033),
  busy(45035),
  refusal(45009),
  refusal(40001),
  refusal(40013),
  refusal(60020),
  refusal(42001),
  refusal(40014),
  refusal(60111),
];
