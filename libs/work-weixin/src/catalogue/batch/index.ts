export {
  BatchGetResultResultDto,
  BatchGetResultWorkWxInput,
  BatchGetResultWorkWxOutput,
} from './batch-getresult.api.js';
export {
  InviteUserWorkWxInput,
  InviteUserWorkWxInput as BatchInviteWorkWxInput,
  InviteUserWorkWxOutput,
  InviteUserWorkWxOutput as BatchInviteWorkWxOutput,
} from './batch-invite.api.js';
export {
  BatchOpenUserIdToUserIdUserIdListDto,
  BatchOpenUserIdToUserIdWorkWxInput,
  BatchOpenUserIdToUserIdWorkWxOutput,
} from './batch-openuserid-to-userid.api.js';
export { BatchReplacePartyWorkWxInput, BatchReplacePartyWorkWxOutput } from './batch-replaceparty.api.js';
export { BatchReplaceUserWorkWxInput, BatchReplaceUserWorkWxOutput } from './batch-replaceuser.api.js';
export { BatchSyncUserWorkWxInput, BatchSyncUserWorkWxOutput } from './batch-syncuser.api.js';
export {
  BatchUserIdToOpenUserIdOpenUserIdListDto,
  BatchUserIdToOpenUserIdWorkWxInput,
  BatchUserIdToOpenUserIdWorkWxOutput,
} from './batch-userid-to-openuserid.api.js';
export { JobCallbackDto } from './job-callback.dto.js';
