import type { Fault } from 'work-weixin-sandbox';
import type { NetworkFault } from './detour-dispatcher.js';
import { both, notSent, refused, succeeds, unknown, type OnceAndAlways } from './expectation.js';

/** A fault on a call that has its token, and the expected result. */
export interface CallFaultRow {
  readonly fault: Fault | NetworkFault;
  /** Whether the server applies the request that is hit. */
  readonly applied: boolean;
  /** GET, and POST of an idempotent API. */
  readonly read: OnceAndAlways;
  /** POST of an API that is not idempotent. */
  readonly write: OnceAndAlways;
  /** Replaces `read` and `write` if the call had to replace its token before. */
  readonly renewed?: OnceAndAlways;
  /** Ends with the call's timeout, so once and always are the same. */
  readonly isSlow?: true;
}

type Kind = CallFaultRow['fault'];
type Extras = Pick<CallFaultRow, 'renewed' | 'isSlow'>;

const YES = true;
const NO = false;
const SLOW = { isSlow: true } as const;

const row = (
  fault: Kind,
  applied: boolean,
  read: OnceAndAlways,
  write = read,
  extras: Extras = {},
): CallFaultRow => ({ fault, applied, read, write, ...extras });

const errcode = (code: number, expected: OnceAndAlways, renewed?: OnceAndAlways): CallFaultRow =>
  row({ kind: 'errcode', errcode: code }, NO, expected, expected, renewed ? { renewed } : {});

/** Exhausts the retries: the first request and three more. */
const busy = (code: number): OnceAndAlways => [succeeds(2), refused(code, 4)];
/** One refresh and one retry. */
const token = (code: number): OnceAndAlways => [
  succeeds(2, { refreshes: 1 }),
  refused(code, 2, { refreshes: 1 }),
];
const passing = (error: string): OnceAndAlways => [succeeds(2), unknown(error, 4)];
const lost: OnceAndAlways = [succeeds(1, { lost: 1 }), notSent('TransportError', 4)];

// One row per line, to be read as a table.
// prettier-ignore
export const CALL_FAULTS: readonly CallFaultRow[] = [
  //   fault                                         applied  GET and idempotent POST                  POST, not idempotent
  row({ kind: 'delay', ms: 10 },                       YES, both(succeeds(1))),
  row({ kind: 'wrong-content-type' },                  YES, both(succeeds(1))),
  row({ kind: 'proto-keys' },                          YES, both(succeeds(1))),

  row({ kind: 'connection-refused' },                  NO,  lost),
  row({ kind: 'unknown-host' },                        NO,  lost),
  row({ kind: 'no-tls' },                              NO,  lost),

  row({ kind: 'reset-before' },                        NO,  passing('TransportError'),               both(unknown('TransportError', 1))),
  row({ kind: 'reset-after' },                         YES, passing('TransportError'),               both(unknown('TransportError', 1))),
  row({ kind: 'truncated' },                           YES, passing('TransportError'),               both(unknown('TransportError', 1))),
  row({ kind: 'header-flood' },                        YES, passing('TransportError'),               both(unknown('TransportError', 1))),
  row({ kind: 'status', status: 502 },                 NO,  passing('HttpStatusError'),              both(unknown('HttpStatusError', 1))),
  row({ kind: 'status', status: 502, applied: true },  YES, passing('HttpStatusError'),              both(unknown('HttpStatusError', 1))),
  row({ kind: 'status', status: 503 },                 NO,  passing('HttpStatusError'),              both(unknown('HttpStatusError', 1))),
  row({ kind: 'status', status: 504, applied: true },  YES, passing('HttpStatusError'),              both(unknown('HttpStatusError', 1))),

  row({ kind: 'hang' },                                NO,  both(unknown('CallTimeoutError', 1)),    both(unknown('CallTimeoutError', 1)), SLOW),
  row({ kind: 'hang', applied: true },                 YES, both(unknown('CallTimeoutError', 1)),    both(unknown('CallTimeoutError', 1)), SLOW),
  row({ kind: 'slow-drip', bytesPerSecond: 1 },        YES, both(unknown('CallTimeoutError', 1)),    both(unknown('CallTimeoutError', 1)), SLOW),

  row({ kind: 'status', status: 500 },                 NO,  both(unknown('HttpStatusError', 1))),
  row({ kind: 'status', status: 500, applied: true },  YES, both(unknown('HttpStatusError', 1))),
  row({ kind: 'not-json' },                            NO,  both(unknown('ResponseUnreadableError', 1))),
  row({ kind: 'not-json', applied: true },             YES, both(unknown('ResponseUnreadableError', 1))),
  row({ kind: 'wrong-charset' },                       YES, both(unknown('ResponseUnreadableError', 1))),
  row({ kind: 'huge-body' },                           YES, both(unknown('ResponseTooLargeError', 1))),
  row({ kind: 'gzip-bomb', bytes: 4 * 1024 * 1024 },   YES, both(unknown('ResponseTooLargeError', 1))),

  row({ kind: 'status', status: 404 },                 NO,  both(refused('HttpStatusError', 1))),
  row({ kind: 'redirect', to: 'http://127.0.0.1:9' },  NO,  both(unknown('HttpStatusError', 1))),

  errcode(-1,    busy(-1)),
  errcode(6000,  busy(6000)),
  errcode(45033, busy(45033)),
  errcode(45035, busy(45035)),
  errcode(45009, both(refused(45009, 1))),
  errcode(60111, both(refused(60111, 1))),

  // The caller gets the error if a second token is rejected.
  errcode(42001, token(42001), both(refused(42001, 1))),
  errcode(40014, token(40014), both(refused(40014, 1))),
  errcode(40001, token(40001), both(refused(40001, 1))),
  row({ kind: 'token-revoked' },                       NO,  token(40014),                            token(40014), { renewed: both(refused(40014, 1)) }),
  row({ kind: 'token-expired' },                       NO,  token(42001),                            token(42001), { renewed: both(refused(42001, 1)) }),
];
