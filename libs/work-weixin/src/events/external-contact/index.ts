export { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';
export { EventEnvelope } from '../envelope/event-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { AddExternalContactEvent } from './add-external-contact.event.js';
export { AddHalfExternalContactEvent } from './add-half-external-contact.event.js';
export { CustomerAcquisitionBalanceExhaustedEvent } from './customer-acquisition-balance-exhausted.event.js';
export { CustomerAcquisitionBalanceIncreasedEvent } from './customer-acquisition-balance-increased.event.js';
export { CustomerAcquisitionBalanceLowEvent } from './customer-acquisition-balance-low.event.js';
export { CustomerAcquisitionCustomerStartChatEvent } from './customer-acquisition-customer-start-chat.event.js';
export { CustomerAcquisitionDeleteLinkEvent } from './customer-acquisition-delete-link.event.js';
export { CustomerAcquisitionFriendRequestEvent } from './customer-acquisition-friend-request.event.js';
export { CustomerAcquisitionLinkUnavailableEvent } from './customer-acquisition-link-unavailable.event.js';
export { CustomerAcquisitionMessageFromCustomerEvent } from './customer-acquisition-message-from-customer.event.js';
export { CustomerAcquisitionOpenProfileEvent } from './customer-acquisition-open-profile.event.js';
export { CustomerAcquisitionQuotaExpireSoonEvent } from './customer-acquisition-quota-expire-soon.event.js';
export { DelExternalContactEvent } from './del-external-contact.event.js';
export { DelFollowUserEvent } from './del-follow-user.event.js';
export { EditExternalContactEvent } from './edit-external-contact.event.js';
export { ExternalChatCreateEvent } from './external-chat-create.event.js';
export { ExternalChatDismissEvent } from './external-chat-dismiss.event.js';
export {
  ExternalChatUpdateEvent,
  ExternalChatUpdateEventMemChangeListDto,
} from './external-chat-update.event.js';
export { ExternalTagCreateEvent } from './external-tag-create.event.js';
export { ExternalTagDeleteEvent } from './external-tag-delete.event.js';
export { ExternalTagShuffleEvent } from './external-tag-shuffle.event.js';
export { ExternalTagUpdateEvent } from './external-tag-update.event.js';
export { MsgAuditApprovedEvent } from './msg-audit-approved.event.js';
export { TransferFailEvent } from './transfer-fail.event.js';
