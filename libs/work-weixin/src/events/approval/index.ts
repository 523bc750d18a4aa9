export { EventEnvelope } from '../envelope/event-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export {
  OpenApprovalChangeEvent,
  OpenApprovalChangeEventApprovalInfoDto,
  OpenApprovalChangeEventApprovalNodeDto,
  OpenApprovalChangeEventApprovalNodeItemsDto,
  OpenApprovalChangeEventApprovalNodesDto,
  OpenApprovalChangeEventItemsItemDto,
  OpenApprovalChangeEventNotifyNodeDto,
  OpenApprovalChangeEventNotifyNodesDto,
} from './open-approval-change.event.js';
export {
  SysApprovalChangeEvent,
  SysApprovalChangeEventApplyerDto,
  SysApprovalChangeEventApprovalInfoDto,
  SysApprovalChangeEventApproverDto,
  SysApprovalChangeEventCommentUserInfoDto,
  SysApprovalChangeEventCommentsDto,
  SysApprovalChangeEventNodeListDto,
  SysApprovalChangeEventNotifyerDto,
  SysApprovalChangeEventProcessListDto,
  SysApprovalChangeEventSpRecordDetailsDto,
  SysApprovalChangeEventSpRecordDto,
  SysApprovalChangeEventSubNodeListDto,
  SysApprovalChangeEventUserInfoDto,
} from './sys-approval-change.event.js';
