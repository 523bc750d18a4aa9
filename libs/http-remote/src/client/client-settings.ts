import type { HttpAuthorizer } from '../authorize/http.authorizer.js';
import type { ResponseCheck } from '../check/response.check.js';
import type { CallLimiter } from '../limit/call.limiter.js';
import type { HttpRemoteObserver } from '../observe/http-remote.observer.js';
import type { RetryPolicy } from '../retry/retry.policy.js';
import type { HttpTransport } from '../send/http.transport.js';
import type { ValidationMode } from '../validate/validation-mode.js';
import type { CallsInFlight } from './calls-in-flight.js';
import type { HttpRemoteInterceptor } from './http-remote.interceptor.js';

/** A client as its calls need it: checked options, defaults filled in. */
export interface ClientSettings {
  readonly name: string;
  readonly tenant: string | undefined;
  /** Ends with a slash. */
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly validation: ValidationMode;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: HttpTransport;
  readonly authorizer: HttpAuthorizer | undefined;
  readonly check: ResponseCheck;
  readonly retry: RetryPolicy | undefined;
  readonly limiter: CallLimiter | undefined;
  readonly interceptors: readonly HttpRemoteInterceptor[];
  readonly observers: readonly HttpRemoteObserver[];
  readonly calls: CallsInFlight;
}
