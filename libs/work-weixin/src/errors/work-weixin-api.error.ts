import { HttpRemoteError, branded, type ApiMetadata, type HttpRemoteErrorContext } from 'nestjs-http-remote';
import type { Errcode } from '../errcode/errcode.js';
import { describeErrcode, type ErrcodeInfo } from '../errcode/errcode-table.js';

/** What a {@link WorkWeixinApiError} is made with, besides code and words. */
export interface WorkWeixinApiErrorContext extends HttpRemoteErrorContext {
  /** The API that was called. */
  readonly api: ApiMetadata;
  /** The tenant it was called for. */
  readonly tenant: string;
  /** Which secret authorised the call; undefined where the caller gave a token. */
  readonly credential: string | undefined;
}

// Bounded, so that no text takes longer to read than its length.
const HINT = /hint:\s{0,8}\[([^[\]]{1,200})\]/;
/** The server's words are a line or two; what is behind it may repeat a body of megabytes. */
const MAX_ERRMSG = 8_192;
const MAX_IN_MESSAGE = 1_000;

/**
 * The server refused the call: its answer has an `errcode` other than 0.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90313
 */
export class WorkWeixinApiError extends HttpRemoteError {
  readonly stage = 'check';
  /** The server's own words, for people; they may change at any time. At most 8,192 characters. */
  readonly errmsg: string;
  /** The tenant the call was made for. */
  readonly tenant: string;
  /** Which secret authorised the call; undefined if the caller gave a token. */
  readonly credential?: string;
  /** The trace id that the vendor's query tool and its support ask for. */
  readonly hint?: string;
  /** What the code means, in Chinese; undefined for codes this package has no words for. */
  readonly meaning?: string;
  /** What to do, in Chinese. */
  readonly advice?: string;
  /** What kind of cause it has, and so whether the next call meets it too; undefined for codes without a name in `Errcode`. */
  readonly category?: ErrcodeInfo['category'];
  /** Whether the same call can succeed later without anybody changing anything. */
  readonly retryable: boolean;
  /** The API's page in the official documentation. */
  readonly docUrl?: string;

  constructor(
    /** The server's code; those in `Errcode` have a name, a meaning and an advice. */
    readonly errcode: number,
    errmsg: string,
    { tenant, credential, ...context }: WorkWeixinApiErrorContext,
  ) {
    const info = describeErrcode(errcode);
    const hint = HINT.exec(errmsg)?.[1];
    // The server's words too: they name the address, parameter or id it means, and the hint.
    super(
      `errcode ${errcode}${info ? ` ${info.meaning}。${info.advice}` : ''} (${cut(errmsg, MAX_IN_MESSAGE)})`,
      context,
    );
    this.errmsg = cut(errmsg, MAX_ERRMSG);
    this.tenant = tenant;
    this.retryable = info?.retryable ?? false;
    Object.assign(
      this,
      definedOnly({
        credential,
        hint,
        meaning: info?.meaning,
        advice: info?.advice,
        category: info?.category,
        docUrl: context.api.docUrl,
      }),
    );
  }

  /**
   * Whether the server's code is one of these.
   * @example `error.is(Errcode.UserIdExists)`
   */
  is(...codes: readonly Errcode[]): boolean {
    return codes.some((code) => code === this.errcode);
  }

  static {
    branded(this, 'work-weixin:WorkWeixinApiError');
  }
}

/**
 * Whether the server refused a call; as `instanceof`, for those who like to read it.
 *
 * @example
 * ```ts
 * if (isWorkWeixinApiError(error) && error.is(Errcode.UserIdExists)) return 'taken';
 * ```
 */
export function isWorkWeixinApiError(candidate: unknown): candidate is WorkWeixinApiError {
  return candidate instanceof WorkWeixinApiError;
}

// An own property of value undefined would be printed.
function definedOnly<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1).toWellFormed()}…` : text;
}
