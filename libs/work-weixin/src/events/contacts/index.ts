export { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';
export { EventEnvelope } from '../envelope/event-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { BatchJobResultEvent, BatchJobResultEventBatchJobDto } from './batch-job-result.event.js';
export { CreatePartyEvent } from './create-party.event.js';
export {
  CreateUserEvent,
  CreateUserEventExtAttrDto,
  CreateUserEventExtAttrItemDto,
  CreateUserEventTextDto,
  CreateUserEventWebDto,
} from './create-user.event.js';
export { DeletePartyEvent } from './delete-party.event.js';
export { DeleteUserEvent } from './delete-user.event.js';
export { UpdatePartyEvent } from './update-party.event.js';
export { UpdateTagEvent } from './update-tag.event.js';
export {
  UpdateUserEvent,
  UpdateUserEventExtAttrDto,
  UpdateUserEventExtAttrItemDto,
  UpdateUserEventTextDto,
  UpdateUserEventWebDto,
} from './update-user.event.js';
