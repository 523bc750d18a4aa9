/**
 * Which calls a fault is for, and which of these it hits. Without `times` and `rate` it hits them all.
 *
 * @see {@link Faults}
 */
export interface FaultTrigger {
  /**
   * The API, below `/cgi-bin/`, such as `user/create` or `gettoken`.
   * @default every call
   */
  path?: string;
  /**
   * How many calls it hits at most.
   * @default no bound
   */
  times?: number;
  /**
   * How many calls it lets pass first.
   * @default 0
   */
  after?: number;
  /**
   * Probability of hitting a call, 0 to 1.
   * @default 1
   */
  rate?: number;
  /**
   * What the luck of `rate` begins with, 0 to 2^32 − 1: the same seed, kind and path hit the same calls, in the order of
   * their arrival. Faults of different kinds or paths are independent of each other under one seed.
   * @default 1
   */
  seed?: number;
}

/**
 * Waits, in real time, before anything else happens. The only kind that may meet another one on one call.
 *
 * @see {@link Faults}
 */
export interface DelayFault extends FaultTrigger {
  kind: 'delay';
  /** 0 to 2^31 − 1. */
  ms: number;
}

/**
 * Resets the connection; the request is not applied.
 *
 * @see {@link Faults}
 */
export interface ResetBeforeFault extends FaultTrigger {
  kind: 'reset-before';
}

/**
 * Applies the request, then resets the connection.
 *
 * @see {@link Faults}
 */
export interface ResetAfterFault extends FaultTrigger {
  kind: 'reset-after';
}

/**
 * Never answers: the connection stays open until the client or `close()` ends it.
 *
 * @see {@link Faults}
 */
export interface HangFault extends FaultTrigger {
  kind: 'hang';
  /**
   * Whether the request is applied all the same.
   * @default false
   */
  applied?: boolean;
}

/**
 * Answers what a gateway does in front of a server in trouble: an HTTP status and an HTML page.
 *
 * @see {@link Faults}
 */
export interface StatusFault extends FaultTrigger {
  kind: 'status';
  /** 400 to 599; usually 502, 503 or 504. */
  status: number;
  /**
   * Whether the request is applied all the same.
   * @default false
   */
  applied?: boolean;
}

/**
 * HTTP 200 with an HTML page, as captive portals and maintenance pages have it.
 *
 * @see {@link Faults}
 */
export interface NotJsonFault extends FaultTrigger {
  kind: 'not-json';
  /**
   * Whether the request is applied all the same.
   * @default false
   */
  applied?: boolean;
}

/**
 * HTTP 302 to another host, with the request's own path and query; the request is not applied.
 *
 * @see {@link Faults}
 */
export interface RedirectFault extends FaultTrigger {
  kind: 'redirect';
  /** Origin to send the client to, such as `http://127.0.0.1:9`. */
  to: string;
}

/**
 * Refuses in the vendor's form; the request is not applied.
 *
 * @see {@link Faults}
 */
export interface ErrcodeFault extends FaultTrigger {
  kind: 'errcode';
  /** Any whole number but 0, such as -1, 6000, 45009, 45033, 45035. */
  errcode: number;
}

/**
 * Makes the caller's token invalid first, so that the call itself answers 40014. Passes by calls without a living token.
 *
 * @see {@link Faults}
 */
export interface TokenRevokedFault extends FaultTrigger {
  kind: 'token-revoked';
}

/**
 * Ends the life of the caller's token first, so that the call itself answers 42001. Passes by calls without a living token.
 *
 * @see {@link Faults}
 */
export interface TokenExpiredFault extends FaultTrigger {
  kind: 'token-expired';
}

/**
 * Applied; half of the body is sent against its content-length, then the connection ends.
 *
 * @see {@link Faults}
 */
export interface TruncatedFault extends FaultTrigger {
  kind: 'truncated';
}

/**
 * Applied; the right body under a wrong content type.
 *
 * @see {@link Faults}
 */
export interface WrongContentTypeFault extends FaultTrigger {
  kind: 'wrong-content-type';
  /** @default 'text/html; charset=UTF-8' */
  contentType?: string;
}

/**
 * Applied; the bytes are not in the charset that the content type names.
 *
 * @see {@link Faults}
 */
export interface WrongCharsetFault extends FaultTrigger {
  kind: 'wrong-charset';
  /**
   * What the bytes are really in: `utf-16le` and `gbk` are sent as UTF-8, `utf-8` is sent as GBK.
   * An answer of nothing but ASCII is the same in GBK and UTF-8.
   * @default 'utf-16le'
   */
  bytes?: 'utf-16le' | 'gbk' | 'utf-8';
}

/**
 * Applied; the answer with a last field that makes it enormous, without a content-length.
 *
 * @see {@link Faults}
 */
export interface HugeBodyFault extends FaultTrigger {
  kind: 'huge-body';
  /**
   * Length of the whole body.
   * @default endless
   */
  bytes?: number;
}

/**
 * Applied; the body is in gzip, small on the wire and enormous when unpacked.
 *
 * @see {@link Faults}
 */
export interface GzipBombFault extends FaultTrigger {
  kind: 'gzip-bomb';
  /** Length of the unpacked body. */
  bytes: number;
}

/**
 * Applied; the headers come at once and the body drop by drop.
 *
 * @see {@link Faults}
 */
export interface SlowDripFault extends FaultTrigger {
  kind: 'slow-drip';
  bytesPerSecond: number;
}

/**
 * Applied; the answer with many headers of 100 bytes each.
 *
 * @see {@link Faults}
 */
export interface HeaderFloodFault extends FaultTrigger {
  kind: 'header-flood';
  /**
   * How many headers, up to 100,000.
   * @default 5000
   */
  headers?: number;
}

/**
 * Applied; a right answer whose objects, all of them, have the keys `__proto__` and `constructor` as well.
 *
 * @see {@link Faults}
 */
export interface ProtoKeysFault extends FaultTrigger {
  kind: 'proto-keys';
}

/**
 * One way of disturbing calls on purpose.
 *
 * @see {@link Faults}
 */
export type Fault =
  | DelayFault
  | ResetBeforeFault
  | ResetAfterFault
  | HangFault
  | StatusFault
  | NotJsonFault
  | RedirectFault
  | ErrcodeFault
  | TokenRevokedFault
  | TokenExpiredFault
  | TruncatedFault
  | WrongContentTypeFault
  | WrongCharsetFault
  | HugeBodyFault
  | GzipBombFault
  | SlowDripFault
  | HeaderFloodFault
  | ProtoKeysFault;

/**
 * The name of a way of disturbing calls.
 *
 * @see {@link Faults}
 */
export type FaultKind = Fault['kind'];

/** A fault that decides how a call ends; a `delay` only puts it off. */
export type DecidingFault = Exclude<Fault, DelayFault>;
