/**
 * What a handler knows about the callback beside its content: the second argument of a method with `@OnWorkWeixinEvent`.
 *
 * @see {@link OnWorkWeixinEvent}
 */
export interface CallbackContext {
  /** The tenant whose URL was called. Calls of `WorkWeixinService` inside of the handler are made for it. */
  readonly tenant: string;
  /** The app of the receiver, if it belongs to one. Calls inside of the handler are made by it, if their API accepts an app. */
  readonly app?: string;
  /** The name of the receiver in the options of the tenant, such as `contacts`. */
  readonly receiver: string;
  /** The 企业ID of the tenant. */
  readonly corpId: string;
  /** Such as `event/change_contact/create_user`, `message/text` or `bot/text`. */
  readonly eventId: string;
  /** 1 for the first run of the handler, 2 for its first retry in this process. */
  readonly attempt: number;
  /** Aborts when the application closes and `drainMs` have passed. */
  readonly signal: AbortSignal;
  /** When the request arrived, in milliseconds since 1970. */
  readonly receivedAtMs: number;
}
