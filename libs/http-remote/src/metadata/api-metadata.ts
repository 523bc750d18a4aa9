import type { ApiEffect, OnceKind } from './api-effect.js';
import type { ApiPaging } from './api-paging.js';
import type { HttpMethod } from './http-method.js';
import type { HttpParameterType } from './http-parameter-type.js';
import type { ResponseType } from './response-type.js';

/**
 * A class whose constructor needs no arguments: a DTO.
 *
 * @see {@link getRemoteApi}
 */
export type DtoClass<T = unknown> = new () => T;

/**
 * The options of `@HttpRemoteApi`, with defaults filled in.
 *
 * @see {@link HttpRemoteApi}
 * @see {@link HttpRemoteCall.api}
 */
export interface ApiMetadata {
  readonly action: string;
  readonly desc: string;
  readonly httpMethod: HttpMethod;
  readonly type: HttpParameterType;
  readonly responseType: ResponseType;
  readonly xmlRoot: string;
  readonly ignoreLog: boolean;
  readonly effect: ApiEffect;
  /** Set if the effect is `once`, and only then. */
  readonly onceKind?: OnceKind;
  /** Whether the effect is `read` or `idempotent-write`. */
  readonly idempotent: boolean;
  /** The wire name of the nonce that each attempt replaces. */
  readonly replayGuard?: string;
  readonly paging?: Readonly<ApiPaging>;
  readonly output?: DtoClass;
  /** Whether the response is a list of `output`. */
  readonly isOutputList: boolean;
  readonly credential?: readonly string[];
  readonly client?: string;
  readonly timeoutMs?: number;
  readonly docUrl?: string;
}
