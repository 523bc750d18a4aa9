import { decodeOutput } from 'nestjs-http-remote';
import { encodeDto } from 'nestjs-http-remote/kit';
import { UnknownEvent } from '../callbacks/contract/unknown-event.js';
import { fieldAt } from '../callbacks/metadata/event-key.js';
import { getWorkWeixinEvent } from '../callbacks/metadata/event.reader.js';
import { KfSyncMsgMsgListDto } from '../catalogue/kf/kf-sync-msg.api.js';
import { KfBusinessCardMessage } from '../events/kf/kf-business-card.event.js';
import { KfCalendarMessage } from '../events/kf/kf-calendar.event.js';
import { KfChannelsShopOrderMessage } from '../events/kf/kf-channels-shop-order.event.js';
import { KfChannelsShopProductMessage } from '../events/kf/kf-channels-shop-product.event.js';
import { KfChannelsMessage } from '../events/kf/kf-channels.event.js';
import { KfEnterSessionEvent } from '../events/kf/kf-enter-session.event.js';
import { KfFileMessage } from '../events/kf/kf-file.event.js';
import { KfImageMessage } from '../events/kf/kf-image.event.js';
import { KfLinkMessage } from '../events/kf/kf-link.event.js';
import { KfLocationMessage } from '../events/kf/kf-location.event.js';
import { KfMeetingMessage } from '../events/kf/kf-meeting.event.js';
import { KfMergedMessage } from '../events/kf/kf-merged.event.js';
import { KfMiniprogramMessage } from '../events/kf/kf-miniprogram.event.js';
import { KfMsgMenuMessage } from '../events/kf/kf-msg-menu.event.js';
import { KfMsgSendFailEvent } from '../events/kf/kf-msg-send-fail.event.js';
import { KfNoteMessage } from '../events/kf/kf-note.event.js';
import { KfRejectCustomerMsgSwitchChangeEvent } from '../events/kf/kf-reject-customer-msg-switch-change.event.js';
import { KfServicerRecallMsgEvent } from '../events/kf/kf-servicer-recall-msg.event.js';
import { KfServicerStatusChangeEvent } from '../events/kf/kf-servicer-status-change.event.js';
import { KfSessionStatusChangeEvent } from '../events/kf/kf-session-status-change.event.js';
import { KfTextMessage } from '../events/kf/kf-text.event.js';
import { KfUserRecallMsgEvent } from '../events/kf/kf-user-recall-msg.event.js';
import { KfVideoMessage } from '../events/kf/kf-video.event.js';
import { KfVoiceMessage } from '../events/kf/kf-voice.event.js';

const CLASSES = [
  KfBusinessCardMessage,
  KfCalendarMessage,
  KfChannelsShopOrderMessage,
  KfChannelsShopProductMessage,
  KfChannelsMessage,
  KfEnterSessionEvent,
  KfFileMessage,
  KfImageMessage,
  KfLinkMessage,
  KfLocationMessage,
  KfMeetingMessage,
  KfMergedMessage,
  KfMiniprogramMessage,
  KfMsgMenuMessage,
  KfMsgSendFailEvent,
  KfNoteMessage,
  KfRejectCustomerMsgSwitchChangeEvent,
  KfServicerRecallMsgEvent,
  KfServicerStatusChangeEvent,
  KfSessionStatusChangeEvent,
  KfTextMessage,
  KfUserRecallMsgEvent,
  KfVideoMessage,
  KfVoiceMessage,
] as const;

/**
 * A message or an event of 微信客服, by its type; or an {@link UnknownEvent} that the vendor added.
 *
 * @see {@link kfMessageOf}
 */
export type KfMessage = InstanceType<(typeof CLASSES)[number]> | UnknownEvent;

const TYPE = 'msgtype';
const EVENT_TYPE = 'event.event_type';

const BY_TYPE = new Map(
  CLASSES.map((each) => {
    const { key } = getWorkWeixinEvent(each);
    return [typeOf(key[TYPE], key[EVENT_TYPE]), each] as const;
  }),
);

/**
 * The message or event of an item that `kf/sync_msg` returned.
 *
 * @param item as it was decoded, or as JSON
 * @example
 * ```ts
 * for await (const item of workWeixin.items(KfSyncMsgWorkWxInput.from({ openKfId, token }))) {
 *   const message = kfMessageOf(item);
 *   if (message instanceof KfTextMessage) await answer(message.externalUserId, message.text?.content);
 * }
 * ```
 */
export function kfMessageOf(item: KfSyncMsgMsgListDto | Readonly<Record<string, unknown>>): KfMessage {
  const fields: Readonly<Record<string, unknown>> =
    item instanceof KfSyncMsgMsgListDto ? { ...item.extra, ...encodeDto(item) } : item;
  const type = textOf(fieldAt(fields, TYPE));
  const eventType = type === 'event' ? textOf(fieldAt(fields, EVENT_TYPE)) : undefined;
  const found = BY_TYPE.get(typeOf(type, eventType));
  if (found) return decodeOutput<KfMessage>(found, fields);
  return new UnknownEvent(fields, {
    ...(type !== undefined && { [TYPE]: type }),
    ...(eventType !== undefined && { [EVENT_TYPE]: eventType }),
  });
}

function typeOf(type: string | undefined, eventType: string | undefined): string {
  return `${type ?? ''}/${eventType ?? ''}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
