export { ChildDto } from './child.dto.js';
export { DepartmentAdminDto } from './department-admin.dto.js';
export { ParentResultDto } from './parent-result.dto.js';
export {
  SchoolAgentGetAllowScopeAllowScopeDto,
  SchoolAgentGetAllowScopeDepartmentsDto,
  SchoolAgentGetAllowScopeStudentsDto,
  SchoolAgentGetAllowScopeWorkWxInput,
  SchoolAgentGetAllowScopeWorkWxOutput,
} from './school-agent-get-allow-scope.api.js';
export {
  SchoolDepartmentCreateWorkWxInput,
  SchoolDepartmentCreateWorkWxOutput,
} from './school-department-create.api.js';
export {
  SchoolDepartmentDeleteWorkWxInput,
  SchoolDepartmentDeleteWorkWxOutput,
} from './school-department-delete.api.js';
export {
  SchoolDepartmentListDepartmentsDto,
  SchoolDepartmentListWorkWxInput,
  SchoolDepartmentListWorkWxOutput,
} from './school-department-list.api.js';
export {
  SchoolDepartmentUpdateDepartmentAdminsDto,
  SchoolDepartmentUpdateWorkWxInput,
  SchoolDepartmentUpdateWorkWxOutput,
} from './school-department-update.api.js';
export {
  SchoolGetChatCreateModeWorkWxInput,
  SchoolGetChatCreateModeWorkWxOutput,
} from './school-get-chat-create-mode.api.js';
export {
  SchoolGetPaymentResultPaymentResultDto,
  SchoolGetPaymentResultWorkWxInput,
  SchoolGetPaymentResultWorkWxOutput,
} from './school-get-payment-result.api.js';
export {
  SchoolGetTeacherViewModeWorkWxInput,
  SchoolGetTeacherViewModeWorkWxOutput,
} from './school-get-teacher-view-mode.api.js';
export { SchoolGetTradeWorkWxInput, SchoolGetTradeWorkWxOutput } from './school-get-trade.api.js';
export { SchoolGetUserInfoWorkWxInput, SchoolGetUserInfoWorkWxOutput } from './school-getuserinfo.api.js';
export {
  SchoolLivingGetLivingInfoLivingInfoDto,
  SchoolLivingGetLivingInfoLivingRangeDto,
  SchoolLivingGetLivingInfoWorkWxInput,
  SchoolLivingGetLivingInfoWorkWxOutput,
} from './school-living-get-living-info.api.js';
export {
  SchoolLivingGetUnwatchStatV2ParentsDto,
  SchoolLivingGetUnwatchStatV2StatInfoDto,
  SchoolLivingGetUnwatchStatV2StudentsDto,
  SchoolLivingGetUnwatchStatV2WorkWxInput,
  SchoolLivingGetUnwatchStatV2WorkWxOutput,
} from './school-living-get-unwatch-stat-v2.api.js';
export {
  SchoolLivingGetUnwatchStatStatInfoDto,
  SchoolLivingGetUnwatchStatStudentsDto,
  SchoolLivingGetUnwatchStatWorkWxInput,
  SchoolLivingGetUnwatchStatWorkWxOutput,
} from './school-living-get-unwatch-stat.api.js';
export {
  SchoolLivingGetWatchStatV2ParentsDto,
  SchoolLivingGetWatchStatV2StatInfoDto,
  SchoolLivingGetWatchStatV2StudentsDto,
  SchoolLivingGetWatchStatV2VisitorsDto,
  SchoolLivingGetWatchStatV2WorkWxInput,
  SchoolLivingGetWatchStatV2WorkWxOutput,
} from './school-living-get-watch-stat-v2.api.js';
export {
  SchoolLivingGetWatchStatStatInfosDto,
  SchoolLivingGetWatchStatStudentsDto,
  SchoolLivingGetWatchStatVisitorsDto,
  SchoolLivingGetWatchStatWorkWxInput,
  SchoolLivingGetWatchStatWorkWxOutput,
} from './school-living-get-watch-stat.api.js';
export { SchoolParentDto } from './school-parent.dto.js';
export {
  SchoolSetArchSyncModeWorkWxInput,
  SchoolSetArchSyncModeWorkWxOutput,
} from './school-set-arch-sync-mode.api.js';
export {
  SchoolSetChatCreateModeWorkWxInput,
  SchoolSetChatCreateModeWorkWxOutput,
} from './school-set-chat-create-mode.api.js';
export {
  SchoolSetTeacherViewModeWorkWxInput,
  SchoolSetTeacherViewModeWorkWxOutput,
} from './school-set-teacher-view-mode.api.js';
export {
  SchoolSetUpgradeInfoWorkWxInput,
  SchoolSetUpgradeInfoWorkWxOutput,
} from './school-set-upgrade-info.api.js';
export { StudentResultDto } from './student-result.dto.js';
export {
  SchoolUserBatchCreateParentParentsDto,
  SchoolUserBatchCreateParentWorkWxInput,
  SchoolUserBatchCreateParentWorkWxOutput,
} from './user/school-user-batch-create-parent.api.js';
export {
  SchoolUserBatchCreateStudentStudentsDto,
  SchoolUserBatchCreateStudentWorkWxInput,
  SchoolUserBatchCreateStudentWorkWxOutput,
} from './user/school-user-batch-create-student.api.js';
export {
  SchoolUserBatchDeleteParentWorkWxInput,
  SchoolUserBatchDeleteParentWorkWxOutput,
} from './user/school-user-batch-delete-parent.api.js';
export {
  SchoolUserBatchDeleteStudentWorkWxInput,
  SchoolUserBatchDeleteStudentWorkWxOutput,
} from './user/school-user-batch-delete-student.api.js';
export {
  SchoolUserBatchUpdateParentParentsDto,
  SchoolUserBatchUpdateParentWorkWxInput,
  SchoolUserBatchUpdateParentWorkWxOutput,
} from './user/school-user-batch-update-parent.api.js';
export {
  SchoolUserBatchUpdateStudentStudentsDto,
  SchoolUserBatchUpdateStudentWorkWxInput,
  SchoolUserBatchUpdateStudentWorkWxOutput,
} from './user/school-user-batch-update-student.api.js';
export {
  SchoolUserCreateParentWorkWxInput,
  SchoolUserCreateParentWorkWxOutput,
} from './user/school-user-create-parent.api.js';
export {
  SchoolUserCreateStudentWorkWxInput,
  SchoolUserCreateStudentWorkWxOutput,
} from './user/school-user-create-student.api.js';
export {
  SchoolUserDeleteParentWorkWxInput,
  SchoolUserDeleteParentWorkWxOutput,
} from './user/school-user-delete-parent.api.js';
export {
  SchoolUserDeleteStudentWorkWxInput,
  SchoolUserDeleteStudentWorkWxOutput,
} from './user/school-user-delete-student.api.js';
export {
  SchoolUserGetHealthQrcodeResultListDto,
  SchoolUserGetHealthQrcodeWorkWxInput,
  SchoolUserGetHealthQrcodeWorkWxOutput,
} from './user/school-user-get-health-qrcode.api.js';
export {
  SchoolUserGetStudentCustomizeHealthInfoHealthInfosDto,
  SchoolUserGetStudentCustomizeHealthInfoOptionListDto,
  SchoolUserGetStudentCustomizeHealthInfoQuestionTemplatesDto,
  SchoolUserGetStudentCustomizeHealthInfoReportValuesDto,
  SchoolUserGetStudentCustomizeHealthInfoWorkWxInput,
  SchoolUserGetStudentCustomizeHealthInfoWorkWxOutput,
} from './user/school-user-get-student-customize-health-info.api.js';
export {
  SchoolUserGetTeacherCustomizeHealthInfoHealthInfosDto,
  SchoolUserGetTeacherCustomizeHealthInfoOptionListDto,
  SchoolUserGetTeacherCustomizeHealthInfoQuestionTemplatesDto,
  SchoolUserGetTeacherCustomizeHealthInfoReportValuesDto,
  SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput,
  SchoolUserGetTeacherCustomizeHealthInfoWorkWxOutput,
} from './user/school-user-get-teacher-customize-health-info.api.js';
export {
  SchoolUserGetParentDto,
  SchoolUserGetStudentDto,
  SchoolUserGetWorkWxInput,
  SchoolUserGetWorkWxOutput,
} from './user/school-user-get.api.js';
export {
  SchoolUserListParentChildrenDto,
  SchoolUserListParentParentsDto,
  SchoolUserListParentWorkWxInput,
  SchoolUserListParentWorkWxOutput,
} from './user/school-user-list-parent.api.js';
export {
  SchoolUserListStudentsDto,
  SchoolUserListWorkWxInput,
  SchoolUserListWorkWxOutput,
} from './user/school-user-list.api.js';
export {
  SchoolUserUpdateParentWorkWxInput,
  SchoolUserUpdateParentWorkWxOutput,
} from './user/school-user-update-parent.api.js';
export {
  SchoolUserUpdateStudentWorkWxInput,
  SchoolUserUpdateStudentWorkWxOutput,
} from './user/school-user-update-student.api.js';
