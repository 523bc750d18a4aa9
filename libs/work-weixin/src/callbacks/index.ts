export { WorkWeixinCallbackModule } from './work-weixin-callback.module.js';
export type {
  WorkWeixinCallbackExtras,
  WorkWeixinCallbackOptions,
  WorkWeixinCallbackOptionsFactory,
} from './work-weixin-callback.options.js';
export type {
  DeviceReceiverOptions,
  ProviderReceiverOptions,
  SuiteReceiverOptions,
  SystemReceiverOptions,
} from './provider-receivers.options.js';

export type {
  CallbackContext,
  CallbackDelivery,
  ProviderCallbackContext,
} from './contract/callback-context.js';
export { CallbackReply, type CallbackReplyFormat } from './contract/callback-reply.js';
export {
  OnAnyWorkWeixinEvent,
  OnWorkWeixinEvent,
  type OnAnyWorkWeixinEventOptions,
  type OnWorkWeixinEventOptions,
  type WorkWeixinEventHandlerDecorator,
  type WorkWeixinEventReplierDecorator,
} from './contract/on-work-weixin-event.decorator.js';
export { ProviderCallback } from './contract/provider-callback.js';
export { UnknownEvent } from './contract/unknown-event.js';
export { WorkWeixinCallback, type WorkWeixinEventClass } from './contract/work-weixin-callback.js';
export { WorkWeixinEvent, type WorkWeixinEventOptions } from './contract/work-weixin-event.decorator.js';
export type { WorkWeixinEventKey } from './metadata/event-key.js';
export type { WorkWeixinEventDescription } from './metadata/event-metadata.js';
export { getWorkWeixinEvent } from './metadata/event.reader.js';

export { TextReply } from './reply/text-reply.js';
export { ImageReply, VideoReply, VoiceReply } from './reply/media-replies.js';
export { NewsReply, NewsReplyArticle } from './reply/news-reply.js';
export { BotStreamImage, BotStreamReply, BotTextReply } from './reply/bot-replies.js';
export { DeviceBindReply, DeviceUserScanReply, VerifyDeviceReply } from './reply/device-replies.js';

export { CallbackClaims, type CallbackClaim } from './claim/callback-claims.js';
export { MemoryCallbackClaims, type MemoryCallbackClaimsOptions } from './claim/memory-callback-claims.js';
export { redisCallbackClaims, type RedisCallbackClaimsOptions } from './claim/redis-callback-claims.js';

export type { CallbackAnswer } from './receive/callback-answer.js';
export type { CallbackQueryInput } from './receive/callback-query.js';
export { CallbackReceiver, type CallbackRequest } from './receive/callback-receiver.js';
export type { CallbackReceiverPath, SuiteReceiverPath, TenantReceiverPath } from './receive/receiver-path.js';

export { CallbackObserver, type ObservedCallback } from './observe/callback.observer.js';
export {
  CallbackMonitor,
  type CallbackActivity,
  type CallbackActivityFilter,
} from './observe/callback-monitor.js';
export { LoggerCallbackObserver } from './observe/logger-callback.observer.js';
export type { CallbackOutcome, CallbackRecord } from './observe/callback-record.js';

export { CallbackError, type CallbackStage } from './errors/callback.error.js';
export { CallbackRefusedError, type CallbackRefusal } from './errors/callback-refused.error.js';
export { HandlerFailedError } from './errors/handler-failed.error.js';
export { ReplyInvalidError } from './errors/reply-invalid.error.js';
export { ReplyTooLateError } from './errors/reply-too-late.error.js';
