/**
 * Selects the calls that a fault hits. Without any of these options it hits every call.
 *
 * @see {@link Faults}
 */
export interface FaultTrigger {
  /**
   * The API: its path below `/cgi-bin/`, such as `user/create` or `gettoken`.
   * @default every call
   */
  path?: string;
  /**
   * Maximum number of calls it hits.
   * @default unlimited
   */
  times?: number;
  /**
   * Number of matching calls to skip first.
   * @default 0
   */
  after?: number;
  /**
   * Probability of hitting a call, 0 to 1.
   * @default 1
   */
  rate?: number;
  /**
   * Seed of the random numbers behind `rate`, 0 to 2^32 − 1. The same seed, kind and path hit the same calls, by order of
   * arrival. Faults of different kinds or paths are independent of each other, even with the same seed.
   * @default 1
   */
  seed?: number;
}

/**
 * Waits in real time before anything else happens. Only this kind can combine with another fault on the same call.
 *
 * @see {@link Faults}
 */
export interface DelayFault extends FaultTrigger {
  kind: 'delay';
  /** Delay in milliseconds, 0 to 2^31 − 1. */
  ms: number;
}

/**
 * Resets the connection. The request is not applied.
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
 * Never responds: the connection stays open until the client or `close()` ends it.
 *
 * @see {@link Faults}
 */
export interface HangFault extends FaultTrigger {
  kind: 'hang';
  /**
   * Whether the request is applied nevertheless.
   * @default false
   */
  applied?: boolean;
}

/**
 * Responds like a gateway in front of a failing server: an HTTP status and an HTML page.
 *
 * @see {@link Faults}
 */
export interface StatusFault extends FaultTrigger {
  kind: 'status';
  /** 400 to 599; usually 502, 503 or 504. */
  status: number;
  /**
   * Whether the request is applied nevertheless.
   * @default false
   */
  applied?: boolean;
}

/**
 * Responds with HTTP 200 and an HTML page, like captive portals and maintenance pages.
 *
 * @see {@link Faults}
 */
export interface NotJsonFault extends FaultTrigger {
  kind: 'not-json';
  /**
   * Whether the request is applied nevertheless.
   * @default false
   */
  applied?: boolean;
}

/**
 * Responds with HTTP 302 to another host, with the path and query of the request. The request is not applied.
 *
 * @see {@link Faults}
 */
export interface RedirectFault extends FaultTrigger {
  kind: 'redirect';
  /** Origin of the target, such as `http://127.0.0.1:9`. */
  to: string;
}

/**
 * Responds with an errcode in the vendor's format. The request is not applied.
 *
 * @see {@link Faults}
 */
export interface ErrcodeFault extends FaultTrigger {
  kind: 'errcode';
  /** Any integer except 0, such as -1, 6000, 45009, 45033, 45035. */
  errcode: number;
}

/**
 * Revokes the caller's token first, so that the call itself returns 40014. Skips calls without a valid token.
 *
 * @see {@link Faults}
 */
export interface TokenRevokedFault extends FaultTrigger {
  kind: 'token-revoked';
}

/**
 * Expires the caller's token first, so that the call itself returns 42001. Skips calls without a valid token.
 *
 * @see {@link Faults}
 */
export interface TokenExpiredFault extends FaultTrigger {
  kind: 'token-expired';
}

/**
 * Applies the request, sends half of the body that its content-length announces, and closes the connection.
 *
 * @see {@link Faults}
 */
export interface TruncatedFault extends FaultTrigger {
  kind: 'truncated';
}

/**
 * Applies the request and sends the correct body with a wrong content type.
 *
 * @see {@link Faults}
 */
export interface WrongContentTypeFault extends FaultTrigger {
  kind: 'wrong-content-type';
  /** @default 'text/html; charset=UTF-8' */
  contentType?: string;
}

/**
 * Applies the request and sends the body in another charset than its content type names.
 *
 * @see {@link Faults}
 */
export interface WrongCharsetFault extends FaultTrigger {
  kind: 'wrong-charset';
  /**
   * Actual charset of the bytes. The content type of `utf-16le` and `gbk` names UTF-8, that of `utf-8` names GBK.
   * A pure ASCII response is the same in GBK and UTF-8.
   * @default 'utf-16le'
   */
  bytes?: 'utf-16le' | 'gbk' | 'utf-8';
}

/**
 * Applies the request and adds a huge last field to the response, without a content-length.
 *
 * @see {@link Faults}
 */
export interface HugeBodyFault extends FaultTrigger {
  kind: 'huge-body';
  /**
   * Length of the whole body.
   * @default unlimited
   */
  bytes?: number;
}

/**
 * Applies the request and sends a gzip body that is small on the wire and huge when decompressed.
 *
 * @see {@link Faults}
 */
export interface GzipBombFault extends FaultTrigger {
  kind: 'gzip-bomb';
  /** Length of the decompressed body. */
  bytes: number;
}

/**
 * Applies the request, sends the headers at once and the body slowly.
 *
 * @see {@link Faults}
 */
export interface SlowDripFault extends FaultTrigger {
  kind: 'slow-drip';
  bytesPerSecond: number;
}

/**
 * Applies the request and adds many headers of 100 bytes each to the response.
 *
 * @see {@link Faults}
 */
export interface HeaderFloodFault extends FaultTrigger {
  kind: 'header-flood';
  /**
   * Number of headers, 1 to 100,000.
   * @default 5000
   */
  headers?: number;
}

/**
 * Applies the request and adds the keys `__proto__` and `constructor` to every object of the response.
 *
 * @see {@link Faults}
 */
export interface ProtoKeysFault extends FaultTrigger {
  kind: 'proto-keys';
}

/**
 * A fault to inject into calls.
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
 * The name of a kind of fault.
 *
 * @see {@link Faults}
 */
export type FaultKind = Fault['kind'];

/** A fault that decides how a call ends. A `delay` only postpones the end. */
export type DecidingFault = Exclude<Fault, DelayFault>;
