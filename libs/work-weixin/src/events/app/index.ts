export { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';
export { EventEnvelope } from '../envelope/event-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { ActiveRestoredEvent } from './active-restored.event.js';
export { ChangeAppAdminEvent } from './change-app-admin.event.js';
export { ChangeDomainIpEvent } from './change-domain-ip.event.js';
export { ClickEvent } from './click.event.js';
export { CloseInactiveAgentEvent } from './close-inactive-agent.event.js';
export { EnterAgentEvent } from './enter-agent.event.js';
export { FinishVipAccountApprovalEvent } from './finish-vip-account-approval.event.js';
export { InactiveAlertEvent } from './inactive-alert.event.js';
export { LocationSelectEvent, LocationSelectEventSendLocationInfoDto } from './location-select.event.js';
export { LocationEvent } from './location.event.js';
export { LowActiveAlertEvent } from './low-active-alert.event.js';
export { LowActiveEvent } from './low-active.event.js';
export {
  PicPhotoOrAlbumEvent,
  PicPhotoOrAlbumEventPicListDto,
  PicPhotoOrAlbumEventPicListItemDto,
  PicPhotoOrAlbumEventSendPicsInfoDto,
} from './pic-photo-or-album.event.js';
export {
  PicSysPhotoEvent,
  PicSysPhotoEventPicListDto,
  PicSysPhotoEventPicListItemDto,
  PicSysPhotoEventSendPicsInfoDto,
} from './pic-sys-photo.event.js';
export {
  PicWeixinEvent,
  PicWeixinEventPicListDto,
  PicWeixinEventPicListItemDto,
  PicWeixinEventSendPicsInfoDto,
} from './pic-weixin.event.js';
export { ReopenInactiveAgentEvent } from './reopen-inactive-agent.event.js';
export { ScanCodePushEvent, ScanCodePushEventScanCodeInfoDto } from './scan-code-push.event.js';
export { ScanCodeWaitMsgEvent, ScanCodeWaitMsgEventScanCodeInfoDto } from './scan-code-wait-msg.event.js';
export { SubmitVipAccountApprovalEvent } from './submit-vip-account-approval.event.js';
export { SubscribeEvent } from './subscribe.event.js';
export { SwitchWorkbenchModeEvent } from './switch-workbench-mode.event.js';
export { TaskcardClickEvent } from './taskcard-click.event.js';
export { TemplateCardMenuEvent } from './template-card-menu.event.js';
export {
  TemplateCardEvent,
  TemplateCardEventOptionIdsDto,
  TemplateCardEventSelectedItemDto,
  TemplateCardEventSelectedItemsDto,
} from './template-card.event.js';
export { UnlicensedNotifyEvent } from './unlicensed-notify.event.js';
export { UnsubscribeEvent } from './unsubscribe.event.js';
export { UploadMediaJobFinishEvent } from './upload-media-job-finish.event.js';
export { ViewMiniprogramEvent } from './view-miniprogram.event.js';
export { ViewEvent } from './view.event.js';
