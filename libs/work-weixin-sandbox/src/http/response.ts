import { randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';
import { messageOf } from '../errors/message-of.js';
import { NoRouteError } from '../errors/no-route.error.js';
import { RouteFailedError } from '../errors/route-failed.error.js';
import { RouteUnwrittenError } from '../errors/route-unwritten.error.js';
import { WriteUnansweredError } from '../errors/write-unanswered.error.js';
import type { RouteReply } from '../routes/route.js';

/** A response of the API before it is sent. */
export interface ApiResponse {
  readonly status: number;
  readonly errcode: number;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Sent in place of the payload. */
  readonly file?: FileResponse;
  /** Who made the response, if not a route. */
  readonly source?: ResponseSource;
  /** Fields of the request that the documentation does not mention. */
  readonly unknownFields?: readonly string[];
}

/**
 * `sample`: made up from the documentation. `answer`: given by `sandbox.answer()`.
 *
 * @see {@link JournalEntry}
 */
export type ResponseSource = 'sample' | 'answer';

/** A response that is not the JSON of an API: a file, a page or a redirect. */
export interface FileResponse {
  readonly status: number;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export function success(reply: RouteReply): ApiResponse {
  // errcode and errmsg come first in the JSON, as on the real server.
  return { status: 200, errcode: 0, payload: { errcode: 0, errmsg: 'ok', ...reply } };
}

/** @param errcode for the journal, if the page reports an error */
export function fileResponse(file: FileResponse, errcode = 0): ApiResponse {
  return { status: file.status, errcode, payload: {}, file };
}

/** Converts any thrown value into a response in the vendor's format. */
export class FailureResponses {
  private serial = 0;

  constructor(private readonly now: () => number) {}

  from(error: unknown, ip: string): ApiResponse {
    if (error instanceof ApiError) return this.rejection(error.errcode, error.message, ip);
    if (error instanceof NoRouteError) return this.failure(404, 404, error.message, ip);
    if (error instanceof RouteUnwrittenError) return this.failure(501, 501, error.message, ip);
    if (error instanceof WriteUnansweredError) return this.failure(501, 501, error.message, ip);
    if (error instanceof RouteFailedError) return this.failure(500, -1, error.message, ip);
    const reason = messageOf(error);
    return this.failure(500, -1, `work-weixin-sandbox itself failed, please report it: ${reason}`, ip);
  }

  /** A response with any errcode. Like all API errors it is an HTTP 200. */
  rejection(errcode: number, text: string, ip: string): ApiResponse {
    return this.failure(200, errcode, text, ip);
  }

  private failure(status: number, errcode: number, text: string, ip: string): ApiResponse {
    this.serial += 1;
    const hint = `[${Math.floor(this.now() / 1000)}_${this.serial}_${randomBytes(16).toString('hex')}]`;
    const more = `https://open.work.weixin.qq.com/devtool/query?e=${errcode}`;
    const errmsg = `${text}, hint: ${hint}, from ip: ${ip}, more info at ${more}`;
    return { status, errcode, payload: { errcode, errmsg } };
  }
}
