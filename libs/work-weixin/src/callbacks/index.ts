export type { CallbackContext } from './contract/callback-context.js';
export { CallbackReply, type CallbackReplyFormat } from './contract/callback-reply.js';
export {
  OnAnyWorkWeixinEvent,
  OnWorkWeixinEvent,
  type OnWorkWeixinEventOptions,
  type WorkWeixinEventHandlerDecorator,
  type WorkWeixinEventReplierDecorator,
} from './contract/on-work-weixin-event.decorator.js';
export { UnknownEvent } from './contract/unknown-event.js';
export { WorkWeixinCallback, type WorkWeixinEventClass } from './contract/work-weixin-callback.js';
export { WorkWeixinEvent, type WorkWeixinEventOptions } from './contract/work-weixin-event.decorator.js';
export type { WorkWeixinEventKey } from './metadata/event-key.js';
export { getWorkWeixinEvent, type WorkWeixinEventDescription } from './metadata/event.reader.js';
