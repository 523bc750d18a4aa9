export { SpaceMemberDto } from './space-member.dto.js';
export { WedriveFileAclAddWorkWxInput, WedriveFileAclAddWorkWxOutput } from './wedrive-file-acl-add.api.js';
export {
  WedriveFileAclDelAuthInfoDto,
  WedriveFileAclDelWorkWxInput,
  WedriveFileAclDelWorkWxOutput,
} from './wedrive-file-acl-del.api.js';
export { WedriveFileCreateWorkWxInput, WedriveFileCreateWorkWxOutput } from './wedrive-file-create.api.js';
export { WedriveFileDeleteWorkWxInput, WedriveFileDeleteWorkWxOutput } from './wedrive-file-delete.api.js';
export {
  WedriveFileDownloadWorkWxInput,
  WedriveFileDownloadWorkWxOutput,
} from './wedrive-file-download.api.js';
export {
  WedriveGetFileInfoFileInfoDto,
  WedriveGetFileInfoWorkWxInput,
  WedriveGetFileInfoWorkWxOutput,
} from './wedrive-file-info.api.js';
export {
  WedriveFileListFileListDto,
  WedriveFileListItemDto,
  WedriveFileListWorkWxInput,
  WedriveFileListWorkWxOutput,
} from './wedrive-file-list.api.js';
export {
  WedriveFileMoveFileListDto,
  WedriveFileMoveItemDto,
  WedriveFileMoveWorkWxInput,
  WedriveFileMoveWorkWxOutput,
} from './wedrive-file-move.api.js';
export {
  WedriveFileRenameFileDto,
  WedriveFileRenameWorkWxInput,
  WedriveFileRenameWorkWxOutput,
} from './wedrive-file-rename.api.js';
export {
  WedriveUpdateFileSecureSettingWatermarkDto,
  WedriveUpdateFileSecureSettingWorkWxInput,
  WedriveUpdateFileSecureSettingWorkWxOutput,
} from './wedrive-file-secure-setting.api.js';
export {
  WedriveUpdateFileSettingWorkWxInput,
  WedriveUpdateFileSettingWorkWxOutput,
} from './wedrive-file-setting.api.js';
export { WedriveFileShareWorkWxInput, WedriveFileShareWorkWxOutput } from './wedrive-file-share.api.js';
export {
  WedriveFileUploadFinishWorkWxInput,
  WedriveFileUploadFinishWorkWxOutput,
} from './wedrive-file-upload-finish.api.js';
export {
  WedriveFileUploadInitWorkWxInput,
  WedriveFileUploadInitWorkWxOutput,
} from './wedrive-file-upload-init.api.js';
export {
  WedriveFileUploadPartWorkWxInput,
  WedriveFileUploadPartWorkWxOutput,
} from './wedrive-file-upload-part.api.js';
export { WedriveFileUploadWorkWxInput, WedriveFileUploadWorkWxOutput } from './wedrive-file-upload.api.js';
export {
  WedriveGetFilePermissionAuthListDto,
  WedriveGetFilePermissionCoAuthListDto,
  WedriveGetFilePermissionFileMemberListDto,
  WedriveGetFilePermissionInheritFatherAuthDto,
  WedriveGetFilePermissionSecureSettingDto,
  WedriveGetFilePermissionShareRangeDto,
  WedriveGetFilePermissionWatermarkDto,
  WedriveGetFilePermissionWorkWxInput,
  WedriveGetFilePermissionWorkWxOutput,
} from './wedrive-get-file-permission.api.js';
export { WedriveGetCapacityWorkWxInput, WedriveGetCapacityWorkWxOutput } from './wedrive-mng-capacity.api.js';
export { WedriveGetProInfoWorkWxInput, WedriveGetProInfoWorkWxOutput } from './wedrive-mng-pro-info.api.js';
export {
  WedriveGetNewSpaceInfoAuthListDto,
  WedriveGetNewSpaceInfoSecureSettingDto,
  WedriveGetNewSpaceInfoSpaceInfoDto,
  WedriveGetNewSpaceInfoWorkWxInput,
  WedriveGetNewSpaceInfoWorkWxOutput,
} from './wedrive-new-space-info.api.js';
export {
  WedriveSpaceAclAddWorkWxInput,
  WedriveSpaceAclAddWorkWxOutput,
} from './wedrive-space-acl-add.api.js';
export {
  WedriveSpaceAclDelAuthInfoDto,
  WedriveSpaceAclDelWorkWxInput,
  WedriveSpaceAclDelWorkWxOutput,
} from './wedrive-space-acl-del.api.js';
export { WedriveSpaceCreateWorkWxInput, WedriveSpaceCreateWorkWxOutput } from './wedrive-space-create.api.js';
export {
  WedriveSpaceDismissWorkWxInput,
  WedriveSpaceDismissWorkWxOutput,
} from './wedrive-space-dismiss.api.js';
export {
  WedriveGetSpaceInfoAuthListDto,
  WedriveGetSpaceInfoSpaceInfoDto,
  WedriveGetSpaceInfoWorkWxInput,
  WedriveGetSpaceInfoWorkWxOutput,
} from './wedrive-space-info.api.js';
export { WedriveSpaceRenameWorkWxInput, WedriveSpaceRenameWorkWxOutput } from './wedrive-space-rename.api.js';
export {
  WedriveUpdateSpaceSettingWorkWxInput,
  WedriveUpdateSpaceSettingWorkWxOutput,
} from './wedrive-space-setting.api.js';
export { WedriveSpaceShareWorkWxInput, WedriveSpaceShareWorkWxOutput } from './wedrive-space-share.api.js';
export {
  WedriveVipBatchAddWorkWxInput,
  WedriveVipBatchAddWorkWxOutput,
} from './wedrive-vip-batch-add.api.js';
export {
  WedriveVipBatchDelWorkWxInput,
  WedriveVipBatchDelWorkWxOutput,
} from './wedrive-vip-batch-del.api.js';
export { WedriveVipListWorkWxInput, WedriveVipListWorkWxOutput } from './wedrive-vip-list.api.js';
