import { HttpRemoteOutput, branded, type DtoClass } from 'nestjs-http-remote';

/**
 * The base of all event classes: what 企业微信 sends to a callback URL. The properties of a class are those of its page; every
 * field that the class does not declare is in `extra`.
 *
 * Events may arrive with ids only, so that every property but those of the key is optional.
 *
 * @see {@link WorkWeixinEvent}
 * @example
 * ```ts
 * @WorkWeixinEvent({ key: { MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user' }, desc: '新增成员事件' })
 * class CreateUserEvent extends WorkWeixinCallback {
 *   @JsonName('UserID', { type: () => String })
 *   userId?: string;
 * }
 * ```
 */
export abstract class WorkWeixinCallback extends HttpRemoteOutput {
  static {
    branded(this, 'work-weixin:WorkWeixinCallback');
  }
}

/**
 * An event class: see {@link OnWorkWeixinEvent}.
 *
 * @typeParam TEvent the type of its instances
 */
export type WorkWeixinEventClass<TEvent extends WorkWeixinCallback = WorkWeixinCallback> = DtoClass<TEvent>;
