/**
 * The answer to a callback: {@link CallbackReceiver.receive}.
 *
 * @example `{ status: 200, headers: {}, body: '' }`
 */
export interface CallbackAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /**
   * Set if it is best to close the connection without an answer: another process handles the callback, and 企业微信 should send it
   * again. `status` is for servers that cannot do that.
   */
  readonly unanswered?: true;
}

const TEXT = 'text/plain; charset=utf-8';
export const CONTENT_TYPES = {
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  device: 'application/json; charset=utf-8',
} as const;

export function textAnswer(
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): CallbackAnswer {
  return { status, headers: body === '' ? headers : { 'content-type': TEXT, ...headers }, body };
}
