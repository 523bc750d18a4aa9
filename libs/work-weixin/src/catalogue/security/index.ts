export {
  SecurityAdminOperLogListRecordListDto,
  SecurityAdminOperLogListWorkWxInput,
  SecurityAdminOperLogListWorkWxOutput,
} from './security-admin-oper-log-list.api.js';
export {
  SecurityGetFileOperRecordExternalUserDto,
  SecurityGetFileOperRecordOperationDto,
  SecurityGetFileOperRecordOutputOperationDto,
  SecurityGetFileOperRecordRecordListDto,
  SecurityGetFileOperRecordWorkWxInput,
  SecurityGetFileOperRecordWorkWxOutput,
} from './security-get-file-oper-record.api.js';
export {
  SecurityGetScreenOperRecordRecordListDto,
  SecurityGetScreenOperRecordWorkWxInput,
  SecurityGetScreenOperRecordWorkWxOutput,
} from './security-get-screen-oper-record.api.js';
export {
  SecurityGetServerDomainIpDomainListDto,
  SecurityGetServerDomainIpIpListDto,
  SecurityGetServerDomainIpWorkWxInput,
  SecurityGetServerDomainIpWorkWxOutput,
} from './security-get-server-domain-ip.api.js';
export {
  SecurityMemberOperLogListRecordListDto,
  SecurityMemberOperLogListWorkWxInput,
  SecurityMemberOperLogListWorkWxOutput,
} from './security-member-oper-log-list.api.js';
export {
  SecurityTrustdeviceApproveWorkWxInput,
  SecurityTrustdeviceApproveWorkWxOutput,
} from './security-trustdevice-approve.api.js';
export {
  SecurityTrustdeviceDeleteWorkWxInput,
  SecurityTrustdeviceDeleteWorkWxOutput,
} from './security-trustdevice-delete.api.js';
export {
  SecurityTrustdeviceGetByUserDeviceListDto,
  SecurityTrustdeviceGetByUserWorkWxInput,
  SecurityTrustdeviceGetByUserWorkWxOutput,
} from './security-trustdevice-get-by-user.api.js';
export {
  SecurityTrustdeviceImportDeviceListDto,
  SecurityTrustdeviceImportResultDto,
  SecurityTrustdeviceImportWorkWxInput,
  SecurityTrustdeviceImportWorkWxOutput,
} from './security-trustdevice-import.api.js';
export {
  SecurityTrustdeviceListDeviceListDto,
  SecurityTrustdeviceListWorkWxInput,
  SecurityTrustdeviceListWorkWxOutput,
} from './security-trustdevice-list.api.js';
export {
  SecurityTrustdeviceRejectWorkWxInput,
  SecurityTrustdeviceRejectWorkWxOutput,
} from './security-trustdevice-reject.api.js';
export {
  SecurityVipGetBatchAddJobResultJobResultDto,
  SecurityVipGetBatchAddJobResultWorkWxInput,
  SecurityVipGetBatchAddJobResultWorkWxOutput,
} from './security-vip-batch-add-job-result.api.js';
export {
  SecurityVipGetBatchDelJobResultJobResultDto,
  SecurityVipGetBatchDelJobResultWorkWxInput,
  SecurityVipGetBatchDelJobResultWorkWxOutput,
} from './security-vip-batch-del-job-result.api.js';
export { SecurityVipListWorkWxInput, SecurityVipListWorkWxOutput } from './security-vip-list.api.js';
export {
  SecurityVipSubmitBatchAddJobWorkWxInput,
  SecurityVipSubmitBatchAddJobWorkWxOutput,
} from './security-vip-submit-batch-add-job.api.js';
export {
  SecurityVipSubmitBatchDelJobWorkWxInput,
  SecurityVipSubmitBatchDelJobWorkWxOutput,
} from './security-vip-submit-batch-del-job.api.js';
