import { branded } from 'nestjs-http-remote';
import { WorkWeixinCallback, type WorkWeixinEventClass } from './work-weixin-callback.js';

/**
 * The base of the event classes that may come without a tenant: notices to a suite or a provider (they have an `InfoType`), and what a
 * device gets (`msg_type`). Their handlers get a {@link ProviderCallbackContext}.
 *
 * @see {@link WorkWeixinEvent}
 * @example
 * ```ts
 * @WorkWeixinEvent({ key: { InfoType: 'unlicensed_notify' }, desc: '接口许可失效通知' })
 * class UnlicensedNotice extends ProviderCallback {
 *   @JsonName('AuthCorpId', { type: () => String, sensitive: false })
 *   authCorpId?: string;
 * }
 * ```
 */
export abstract class ProviderCallback extends WorkWeixinCallback {
  /** Exists as a type only: the context of its handlers follows from it. */
  declare protected readonly 'may come without a tenant': true;

  static {
    branded(this, 'work-weixin:ProviderCallback');
  }
}

export function isProviderCallback(eventClass: WorkWeixinEventClass): boolean {
  return eventClass.prototype instanceof ProviderCallback;
}
