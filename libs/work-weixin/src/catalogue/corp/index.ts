export {
  CorpApplyMassCallTicketWorkWxInput,
  CorpApplyMassCallTicketWorkWxOutput,
} from './corp-apply-mass-call-ticket.api.js';
export {
  JoinQrcodeWorkWxInput,
  JoinQrcodeWorkWxInput as CorpGetJoinQrcodeWorkWxInput,
  JoinQrcodeWorkWxOutput,
  JoinQrcodeWorkWxOutput as CorpGetJoinQrcodeWorkWxOutput,
} from './corp-get-join-qrcode.api.js';
export {
  CorpGetOpenIdMigrationMigrationInfoDto,
  CorpGetOpenIdMigrationWorkWxInput,
  CorpGetOpenIdMigrationWorkWxOutput,
} from './corp-get-openid-migration.api.js';
export {
  CorpGetApprovalDataCommDto,
  CorpGetApprovalDataDataDto,
  CorpGetApprovalDataExpenseDto,
  CorpGetApprovalDataItemDto,
  CorpGetApprovalDataLeaveDto,
  CorpGetApprovalDataWorkWxInput,
  CorpGetApprovalDataWorkWxOutput,
} from './corp-getapprovaldata.api.js';
export {
  CorpGetOpenApprovalDataApprovalNodeDto,
  CorpGetOpenApprovalDataApprovalNodesDto,
  CorpGetOpenApprovalDataDataDto,
  CorpGetOpenApprovalDataItemDto,
  CorpGetOpenApprovalDataItemsDto,
  CorpGetOpenApprovalDataNotifyNodeDto,
  CorpGetOpenApprovalDataNotifyNodesDto,
  CorpGetOpenApprovalDataWorkWxInput,
  CorpGetOpenApprovalDataWorkWxOutput,
} from './corp-getopenapprovaldata.api.js';
