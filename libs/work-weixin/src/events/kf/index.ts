export { EventEnvelope } from '../envelope/event-envelope.js';
export { KfEnvelope } from '../envelope/kf-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { KfAccountAuthChangeEvent } from './kf-account-auth-change.event.js';
export { KfBusinessCardMessage, KfBusinessCardMessageBusinessCardDto } from './kf-business-card.event.js';
export { KfCalendarMessage } from './kf-calendar.event.js';
export {
  KfChannelsShopOrderMessage,
  KfChannelsShopOrderMessageChannelsShopOrderDto,
} from './kf-channels-shop-order.event.js';
export {
  KfChannelsShopProductMessage,
  KfChannelsShopProductMessageChannelsShopProductDto,
} from './kf-channels-shop-product.event.js';
export { KfChannelsMessage, KfChannelsMessageChannelsDto } from './kf-channels.event.js';
export {
  KfEnterSessionEvent,
  KfEnterSessionEventEventDto,
  KfEnterSessionEventWechatChannelsDto,
} from './kf-enter-session.event.js';
export { KfFileMessage, KfFileMessageFileDto } from './kf-file.event.js';
export { KfImageMessage, KfImageMessageImageDto } from './kf-image.event.js';
export { KfLinkMessage, KfLinkMessageLinkDto } from './kf-link.event.js';
export { KfLocationMessage, KfLocationMessageLocationDto } from './kf-location.event.js';
export { KfMeetingMessage } from './kf-meeting.event.js';
export {
  KfMergedMessage,
  KfMergedMessageMergedMsgDto,
  KfMergedMessageMergedMsgItemDto,
} from './kf-merged.event.js';
export { KfMiniprogramMessage, KfMiniprogramMessageMiniprogramDto } from './kf-miniprogram.event.js';
export {
  KfMsgMenuMessage,
  KfMsgMenuMessageClickDto,
  KfMsgMenuMessageMiniprogramDto,
  KfMsgMenuMessageMsgMenuDto,
  KfMsgMenuMessageMsgMenuListDto,
  KfMsgMenuMessageViewDto,
} from './kf-msg-menu.event.js';
export { KfMsgOrEvent } from './kf-msg-or-event.event.js';
export { KfMsgSendFailEvent, KfMsgSendFailEventEventDto } from './kf-msg-send-fail.event.js';
export { KfNoteMessage } from './kf-note.event.js';
export {
  KfRejectCustomerMsgSwitchChangeEvent,
  KfRejectCustomerMsgSwitchChangeEventEventDto,
} from './kf-reject-customer-msg-switch-change.event.js';
export {
  KfServicerRecallMsgEvent,
  KfServicerRecallMsgEventEventDto,
} from './kf-servicer-recall-msg.event.js';
export {
  KfServicerStatusChangeEvent,
  KfServicerStatusChangeEventEventDto,
} from './kf-servicer-status-change.event.js';
export {
  KfSessionStatusChangeEvent,
  KfSessionStatusChangeEventEventDto,
} from './kf-session-status-change.event.js';
export { KfTextMessage, KfTextMessageTextDto } from './kf-text.event.js';
export { KfUserRecallMsgEvent, KfUserRecallMsgEventEventDto } from './kf-user-recall-msg.event.js';
export { KfVideoMessage, KfVideoMessageVideoDto } from './kf-video.event.js';
export { KfVoiceMessage, KfVoiceMessageVoiceDto } from './kf-voice.event.js';
