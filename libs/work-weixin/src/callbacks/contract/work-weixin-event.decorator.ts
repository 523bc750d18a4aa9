import 'reflect-metadata';
import { DeclarationInvalidError } from 'nestjs-http-remote';
import { identify, type WorkWeixinEventKey } from '../metadata/event-key.js';
import { writeEvent } from '../metadata/event-metadata.js';
import { isProviderCallback } from './provider-callback.js';
import { WorkWeixinCallback, type WorkWeixinEventClass } from './work-weixin-callback.js';

/** The options of {@link WorkWeixinEvent}. */
export interface WorkWeixinEventOptions {
  /** The fields that tell the event from all others, with their values. */
  readonly key: WorkWeixinEventKey;
  /** The vendor's name of the event, such as `新增成员事件`. */
  readonly desc: string;
  /** Its page in the vendor's documentation. */
  readonly docUrl?: string;
  /**
   * Milliseconds within which the vendor wants the answer: the module answers after four fifths of it.
   * @default 5_000
   */
  readonly answerWithinMs?: number;
  /**
   * The text that the vendor wants as answer, such as `success`.
   * @default an empty answer
   */
  readonly answerText?: string;
  /**
   * The id of the event, for one that is read through an API: a callback has the id that is made of its key, and no other class
   * gets it.
   * @default made of the key: `event/change_contact/create_user`, `message/text`, `info/suite_ticket`, `bot/event/enter_chat`
   */
  readonly id?: string;
}

/**
 * Declares an event class: which callbacks it is for. Its properties have `@JsonName`, as those of an output.
 *
 * @throws DeclarationInvalidError when the class is defined, if an option is wrong
 * @example
 * ```ts
 * @WorkWeixinEvent({ key: { MsgType: 'text' }, desc: '文本消息' })
 * class TextMessage extends WorkWeixinCallback {
 *   @JsonName('FromUserName', { type: () => String })
 *   fromUserName?: string;
 *
 *   @JsonName('Content', { type: () => String })
 *   content?: string;
 * }
 * ```
 */
export function WorkWeixinEvent(options: WorkWeixinEventOptions): (target: WorkWeixinEventClass) => void {
  return (target) => {
    const wrong = (what: string): never => {
      throw new DeclarationInvalidError(`@WorkWeixinEvent() of ${target.name}: ${what}`);
    };
    const { key, desc, docUrl, answerWithinMs, answerText, id } = options;
    if (!(target.prototype instanceof WorkWeixinCallback)) wrong('the class must extend WorkWeixinCallback');
    if (isForProvider(key) !== isProviderCallback(target)) {
      wrong(
        isForProvider(key)
          ? 'the class must extend ProviderCallback: what has an InfoType or msg_type may come without a tenant'
          : 'the class must not extend ProviderCallback: only what has an InfoType or msg_type may come without a tenant',
      );
    }
    if (typeof desc !== 'string' || desc === '') wrong('desc must be a text');
    if (answerWithinMs !== undefined && !(answerWithinMs >= 1)) wrong('answerWithinMs must be at least 1');
    writeEvent(target, {
      id: id ?? idOf(key) ?? wrong(`key must be such as { MsgType: 'event', Event: 'click' }, and is not`),
      key: Object.freeze({ ...key }),
      desc,
      docUrl,
      answerWithinMs,
      answerText,
    });
  };
}

/** Undefined if a received event never has this key. */
function idOf(key: WorkWeixinEventKey): string | undefined {
  const identified = identify((name) => (Object.hasOwn(key, name) ? key[name] : undefined));
  return Object.keys(identified?.key ?? {}).length === Object.keys(key).length ? identified?.id : undefined;
}

/** The contexts of handlers rely on it. */
function isForProvider(key: WorkWeixinEventKey): boolean {
  return Object.hasOwn(key, 'InfoType') || Object.hasOwn(key, 'msg_type');
}
