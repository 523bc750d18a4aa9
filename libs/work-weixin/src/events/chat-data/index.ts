export { EventEnvelope } from '../envelope/event-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { ZoneEnvelope } from '../envelope/zone-envelope.js';
export { MsgAuditNotifyEvent } from './msg-audit-notify.event.js';
export { ProgramNotifyEvent } from './program-notify.event.js';
export {
  ZoneAuthKnowledgeBaseEvent,
  ZoneAuthKnowledgeBaseEventAuthKnowledgeBaseDto,
} from './zone-auth-knowledge-base.event.js';
export {
  ZoneChatArchiveAuditApprovedRoomEvent,
  ZoneChatArchiveAuditApprovedRoomEventChatArchiveAuditApprovedDto,
} from './zone-chat-archive-audit-approved-room.event.js';
export {
  ZoneChatArchiveAuditApprovedSingleEvent,
  ZoneChatArchiveAuditApprovedSingleEventChatArchiveAuditApprovedDto,
} from './zone-chat-archive-audit-approved-single.event.js';
export {
  ZoneChatArchiveExportFinishedEvent,
  ZoneChatArchiveExportFinishedEventChatArchiveExportFinishedDto,
} from './zone-chat-archive-export-finished.event.js';
export {
  ZoneConversationNewMessageEvent,
  ZoneConversationNewMessageEventConversationNewMessageDto,
} from './zone-conversation-new-message.event.js';
export {
  ZoneDeleteKnowledgeBaseEvent,
  ZoneDeleteKnowledgeBaseEventDeleteKnowledgeBaseDto,
} from './zone-delete-knowledge-base.event.js';
export { ZoneHitKeywordEvent, ZoneHitKeywordEventHitKeywordDto } from './zone-hit-keyword.event.js';
export {
  ZoneKnowledgeBaseLearnDoneEvent,
  ZoneKnowledgeBaseLearnDoneEventKnowledgeBaseLearnDoneDto,
} from './zone-knowledge-base-learn-done.event.js';
export {
  ZoneUnauthKnowledgeBaseEvent,
  ZoneUnauthKnowledgeBaseEventUnauthKnowledgeBaseDto,
} from './zone-unauth-knowledge-base.event.js';
