import { HttpRemoteError, branded, type ApiMetadata, type HttpRemoteErrorContext } from 'nestjs-http-remote';
import type { Errcode } from '../errcode/errcode.js';
import { describeErrcode, type ErrcodeInfo } from '../errcode/errcode-table.js';
import { isAboutPermission } from '../errcode/permission-errcodes.js';

/** Context of a {@link WorkWeixinApiError}, in addition to code and message. */
export interface WorkWeixinApiErrorContext extends HttpRemoteErrorContext {
  /** The API that was called. */
  readonly api: ApiMetadata;
  /** The tenant of the call. */
  readonly tenant: string;
  /** The kind of secret that authorized the call; undefined if the caller passed a token, or none is needed. */
  readonly credential: string | undefined;
  /** The name of the app whose secret authorized the call. */
  readonly app?: string | undefined;
  /** The list of the admin console in which an app must stand to call the API. */
  readonly permission?: string | undefined;
}

// Bounded, so that matching takes linear time.
const HINT = /hint:\s{0,8}\[([^[\]]{1,200})\]/;
/** The server's message is a line or two, but a gateway may repeat a body of megabytes. */
const MAX_ERRMSG = 8_192;
const MAX_IN_MESSAGE = 1_000;

/**
 * The server rejected the call: its response has an `errcode` other than 0.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90313
 */
export class WorkWeixinApiError extends HttpRemoteError {
  readonly stage = 'check';
  /** The server's message, for people to read; it may change at any time. At most 8,192 characters. */
  readonly errmsg: string;
  /** The tenant of the call. */
  readonly tenant: string;
  /** The kind of secret that authorized the call; undefined if the caller passed a token, or none is needed. */
  readonly credential?: string;
  /** The name in `apps` of the app whose secret authorized the call; undefined for a secret of `secrets`. */
  readonly app?: string;
  /** The list of the admin console in which an app must stand to call the API; undefined if the API documents none. */
  readonly permission?: string;
  /** The trace id for the vendor's query tool and support. */
  readonly hint?: string;
  /** The meaning of the code, in Chinese; undefined for codes that `Errcode` does not name. */
  readonly meaning?: string;
  /** The advice on what to do, in Chinese. If a permission is lacking, it names the secret of the call and the `permission`. */
  readonly advice?: string;
  /** How to react to the code; undefined for codes that `Errcode` does not name. */
  readonly category?: ErrcodeInfo['category'];
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean;
  /** The API's page in the official documentation. */
  readonly docUrl?: string;

  constructor(
    /** The server's code; `Errcode` names the most common ones. */
    readonly errcode: number,
    errmsg: string,
    { tenant, credential, app, permission, ...context }: WorkWeixinApiErrorContext,
  ) {
    const info = describeErrcode(errcode);
    const advice = info && adviceOf(info, { credential, app, permission });
    const hint = HINT.exec(errmsg)?.[1];
    // Includes the server's message: it names the address, parameter or id in question, and the hint.
    super(
      `errcode ${errcode}${info ? ` ${info.meaning}。${advice}` : ''} (${cut(errmsg, MAX_IN_MESSAGE)})`,
      context,
    );
    this.errmsg = cut(errmsg, MAX_ERRMSG);
    this.tenant = tenant;
    this.retryable = info?.retryable ?? false;
    Object.assign(
      this,
      definedOnly({
        credential,
        app,
        permission,
        hint,
        meaning: info?.meaning,
        advice,
        category: info?.category,
        docUrl: context.api.docUrl,
      }),
    );
  }

  /**
   * Whether the code is one of these.
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
 * Whether an error is a rejection by the server; the same as `instanceof WorkWeixinApiError`.
 *
 * @example
 * ```ts
 * if (isWorkWeixinApiError(error) && error.is(Errcode.UserIdExists)) return 'taken';
 * ```
 */
export function isWorkWeixinApiError(candidate: unknown): candidate is WorkWeixinApiError {
  return candidate instanceof WorkWeixinApiError;
}

/** What the code means for the secret that was used. */
function adviceOf(
  { code, advice }: ErrcodeInfo,
  { credential, app, permission }: Pick<WorkWeixinApiErrorContext, 'credential' | 'app' | 'permission'>,
): string {
  if (!isAboutPermission(code)) return advice;
  const used = app !== undefined ? `应用 ${app}（apps.${app}）` : credential && ` secrets.${credential}`;
  return [
    advice,
    ...(used ? [`本次使用的是${used}`] : []),
    ...(permission !== undefined ? [`应用须在管理端${listsOf(permission)}的可调用接口的应用之列`] : []),
  ].join('；');
}

/** Lists of the console: any of `A | B`, both of `A + B`. */
function listsOf(permission: string): string {
  const lists = permission.split(/ [|+] /).map((list) => `“${list}”`);
  return lists.join(permission.includes(' + ') ? '和' : '或');
}

// An own property with the value undefined would be printed.
function definedOnly<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1).toWellFormed()}…` : text;
}
