import { JsonName } from 'nestjs-http-remote';
import {
  CallbackReply,
  ProviderCallback,
  OnAnyWorkWeixinEvent,
  OnWorkWeixinEvent,
  UnknownEvent,
  WorkWeixinCallback,
  WorkWeixinEvent,
  type CallbackContext,
  type ProviderCallbackContext,
} from 'nestjs-work-weixin/callbacks';

@WorkWeixinEvent({ key: { MsgType: 'text' }, desc: '文本消息' })
class TextMessage extends WorkWeixinCallback {
  @JsonName('FromUserName', { type: () => String })
  fromUserName?: string;

  @JsonName('Content', { type: () => String })
  content?: string;
}

@WorkWeixinEvent({ key: { MsgType: 'image' }, desc: '图片消息' })
class ImageMessage extends WorkWeixinCallback {
  @JsonName('FromUserName', { type: () => String })
  fromUserName?: string;

  @JsonName('PicUrl', { type: () => String })
  picUrl?: string;
}

@WorkWeixinEvent({ key: { InfoType: 'change_auth' }, desc: '变更授权通知' })
class ChangeAuthNotice extends ProviderCallback {
  @JsonName('AuthCorpId', { type: () => String, sensitive: false })
  authCorpId?: string;
}

class NotAnEvent {
  fromUserName?: string;
}

abstract class Reply extends CallbackReply {}

export abstract class Handlers {
  abstract reply: Reply;

  @OnWorkWeixinEvent(TextMessage)
  text(_message: TextMessage, _context: CallbackContext) {}

  @OnWorkWeixinEvent(TextMessage)
  async nothing() {}

  @OnWorkWeixinEvent(TextMessage, ImageMessage)
  either(_message: TextMessage | ImageMessage) {}

  @OnWorkWeixinEvent(TextMessage)
  more(_message: TextMessage | ImageMessage) {}

  @OnWorkWeixinEvent(TextMessage, ImageMessage)
  sender({ fromUserName }: { fromUserName?: string }) {
    return fromUserName?.length;
  }

  @OnWorkWeixinEvent(TextMessage)
  private hidden(_message: TextMessage) {}

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  maybe({ content }: TextMessage): Promise<CallbackReply | undefined> {
    return Promise.resolve(content ? this.reply : undefined);
  }

  @OnWorkWeixinEvent(TextMessage, { reply: true })
  always(_message: TextMessage): Reply {
    return this.reply;
  }

  @OnWorkWeixinEvent(ChangeAuthNotice)
  notice(_notice: ChangeAuthNotice, { tenant }: ProviderCallbackContext): string | undefined {
    return tenant;
  }

  @OnWorkWeixinEvent(TextMessage, ChangeAuthNotice)
  mixed(_event: TextMessage | ChangeAuthNotice, _context: CallbackContext | ProviderCallbackContext) {}

  @OnWorkWeixinEvent(TextMessage)
  wider(_message: TextMessage, _context: ProviderCallbackContext) {}

  @OnAnyWorkWeixinEvent({ provider: true })
  anyOfProvider(_event: WorkWeixinCallback, _context: ProviderCallbackContext) {}

  // @ts-expect-error A notice may come without a tenant.
  @OnWorkWeixinEvent(ChangeAuthNotice)
  needsTenant(_notice: ChangeAuthNotice, _context: CallbackContext) {}

  // @ts-expect-error One of the two may come without a tenant.
  @OnWorkWeixinEvent(TextMessage, ChangeAuthNotice)
  needsTenantToo(_event: TextMessage | ChangeAuthNotice, { tenant }: { tenant: string }) {
    void tenant;
  }

  // @ts-expect-error What a suite gets may come without a tenant.
  @OnAnyWorkWeixinEvent({ provider: true })
  anyNeedsTenant(_event: WorkWeixinCallback, _context: CallbackContext) {}

  @OnAnyWorkWeixinEvent()
  any(event: WorkWeixinCallback) {
    return event instanceof UnknownEvent ? event.fields : event.extra;
  }

  // @ts-expect-error The parameter is another event, although all of its properties are optional.
  @OnWorkWeixinEvent(TextMessage)
  other(_message: ImageMessage) {}

  // @ts-expect-error The parameter accepts one of the two only.
  @OnWorkWeixinEvent(TextMessage, ImageMessage)
  one(_message: TextMessage) {}

  // @ts-expect-error The parameter needs a property that the event does not have.
  @OnWorkWeixinEvent(TextMessage)
  wants(_message: { picUrl?: string }) {}

  // @ts-expect-error The second argument is the context.
  @OnWorkWeixinEvent(TextMessage)
  context(_message: TextMessage, _tenant: string) {}

  // @ts-expect-error A reply needs { reply: true }: it would be ignored.
  @OnWorkWeixinEvent(TextMessage)
  ignored(_message: TextMessage) {
    return this.reply;
  }

  // @ts-expect-error What it returns is not a reply.
  @OnWorkWeixinEvent(TextMessage, { reply: true })
  text2({ content }: TextMessage) {
    return content;
  }

  // @ts-expect-error Only one event class can have a reply.
  @OnWorkWeixinEvent(TextMessage, ImageMessage, { reply: true })
  both(_message: TextMessage | ImageMessage) {}

  // @ts-expect-error It does not extend WorkWeixinCallback.
  @OnWorkWeixinEvent(NotAnEvent)
  wrong(_message: NotAnEvent) {}

  // @ts-expect-error It may get any event, not only unknown ones.
  @OnAnyWorkWeixinEvent()
  unknown(_event: UnknownEvent) {}

  // @ts-expect-error There is no event to handle.
  @OnWorkWeixinEvent()
  none() {}
}

// @ts-expect-error The class of an event extends WorkWeixinCallback.
@WorkWeixinEvent({ key: { MsgType: 'text' }, desc: '文本消息' })
export class Wrong {
  content?: string;
}
