/**
 * What a handler knows about a callback beside its content, whoever sent it.
 *
 * @see {@link CallbackContext}
 * @see {@link ProviderCallbackContext}
 */
export interface CallbackDelivery {
  /**
   * The name of the receiver in the options of the tenant, such as `contacts`. Of one in the options of the callback module its path:
   * `suites/crm/command`, `suites/crm/data`, `providers/own` or `devices/door`.
   */
  readonly receiver: string;
  /** Such as `event/change_contact/create_user`, `message/text` or `bot/text`. */
  readonly eventId: string;
  /** 1 for the first run of the handler, 2 for its first retry in this process. */
  readonly attempt: number;
  /** Aborts when the application closes and `drainMs` have passed. */
  readonly signal: AbortSignal;
  /** When the request arrived, in milliseconds since 1970. */
  readonly receivedAtMs: number;
}

/**
 * The second argument of a method with `@OnWorkWeixinEvent` for what happens in a corp: messages, events, robots.
 *
 * @see {@link OnWorkWeixinEvent}
 */
export interface CallbackContext extends CallbackDelivery {
  /** The tenant whose URL was called. Calls of `WorkWeixinService` inside of the handler are made for it. */
  readonly tenant: string;
  /** The app of the receiver, if it belongs to one. Calls inside of the handler are made by it, if their API accepts an app. */
  readonly app?: string;
  /** The 企业ID of the tenant. At the data URL of a suite the one that the callback names. */
  readonly corpId: string;
  /** The suite whose data URL was called, by its name in `suites`. */
  readonly suite?: string;
}

/**
 * The second argument of a method with `@OnWorkWeixinEvent` for what a suite, a provider or a device gets: a {@link ProviderCallback}. It
 * may be about a corp that is no tenant yet, or about none.
 *
 * @see {@link OnWorkWeixinEvent}
 */
export interface ProviderCallbackContext extends CallbackDelivery {
  /** The suite whose URL was called, by its name in `suites`. */
  readonly suite?: string;
  /** The provider whose URL was called, by its name in `providers`. */
  readonly provider?: string;
  /** The device model or provider of devices whose URL was called, by its name in `devices`. */
  readonly device?: string;
  /** The 企业ID that the callback is about, such as its `AuthCorpId`. */
  readonly corpId?: string;
  /** The tenant of `corpId`, if there is one: calls of `WorkWeixinService` inside of the handler are made for it. */
  readonly tenant?: string;
  /** The app of the receiver, if it belongs to one. */
  readonly app?: string;
}
