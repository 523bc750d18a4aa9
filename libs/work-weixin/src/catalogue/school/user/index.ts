export { ChildDto } from '../child.dto.js';
export { ParentResultDto } from '../parent-result.dto.js';
export { SchoolParentDto } from '../school-parent.dto.js';
export { StudentResultDto } from '../student-result.dto.js';
export {
  SchoolUserBatchCreateParentParentsDto,
  SchoolUserBatchCreateParentWorkWxInput,
  SchoolUserBatchCreateParentWorkWxOutput,
} from './school-user-batch-create-parent.api.js';
export {
  SchoolUserBatchCreateStudentStudentsDto,
  SchoolUserBatchCreateStudentWorkWxInput,
  SchoolUserBatchCreateStudentWorkWxOutput,
} from './school-user-batch-create-student.api.js';
export {
  SchoolUserBatchDeleteParentWorkWxInput,
  SchoolUserBatchDeleteParentWorkWxOutput,
} from './school-user-batch-delete-parent.api.js';
export {
  SchoolUserBatchDeleteStudentWorkWxInput,
  SchoolUserBatchDeleteStudentWorkWxOutput,
} from './school-user-batch-delete-student.api.js';
export {
  SchoolUserBatchUpdateParentParentsDto,
  SchoolUserBatchUpdateParentWorkWxInput,
  SchoolUserBatchUpdateParentWorkWxOutput,
} from './school-user-batch-update-parent.api.js';
export {
  SchoolUserBatchUpdateStudentStudentsDto,
  SchoolUserBatchUpdateStudentWorkWxInput,
  SchoolUserBatchUpdateStudentWorkWxOutput,
} from './school-user-batch-update-student.api.js';
export {
  SchoolUserCreateParentWorkWxInput,
  SchoolUserCreateParentWorkWxOutput,
} from './school-user-create-parent.api.js';
export {
  SchoolUserCreateStudentWorkWxInput,
  SchoolUserCreateStudentWorkWxOutput,
} from './school-user-create-student.api.js';
export {
  SchoolUserDeleteParentWorkWxInput,
  SchoolUserDeleteParentWorkWxOutput,
} from './school-user-delete-parent.api.js';
export {
  SchoolUserDeleteStudentWorkWxInput,
  SchoolUserDeleteStudentWorkWxOutput,
} from './school-user-delete-student.api.js';
export {
  SchoolUserGetHealthQrcodeResultListDto,
  SchoolUserGetHealthQrcodeWorkWxInput,
  SchoolUserGetHealthQrcodeWorkWxOutput,
} from './school-user-get-health-qrcode.api.js';
export {
  SchoolUserGetStudentCustomizeHealthInfoHealthInfosDto,
  SchoolUserGetStudentCustomizeHealthInfoOptionListDto,
  SchoolUserGetStudentCustomizeHealthInfoQuestionTemplatesDto,
  SchoolUserGetStudentCustomizeHealthInfoReportValuesDto,
  SchoolUserGetStudentCustomizeHealthInfoWorkWxInput,
  SchoolUserGetStudentCustomizeHealthInfoWorkWxOutput,
} from './school-user-get-student-customize-health-info.api.js';
export {
  SchoolUserGetTeacherCustomizeHealthInfoHealthInfosDto,
  SchoolUserGetTeacherCustomizeHealthInfoOptionListDto,
  SchoolUserGetTeacherCustomizeHealthInfoQuestionTemplatesDto,
  SchoolUserGetTeacherCustomizeHealthInfoReportValuesDto,
  SchoolUserGetTeacherCustomizeHealthInfoWorkWxInput,
  SchoolUserGetTeacherCustomizeHealthInfoWorkWxOutput,
} from './school-user-get-teacher-customize-health-info.api.js';
export {
  SchoolUserGetParentDto,
  SchoolUserGetStudentDto,
  SchoolUserGetWorkWxInput,
  SchoolUserGetWorkWxOutput,
} from './school-user-get.api.js';
export {
  SchoolUserListParentChildrenDto,
  SchoolUserListParentParentsDto,
  SchoolUserListParentWorkWxInput,
  SchoolUserListParentWorkWxOutput,
} from './school-user-list-parent.api.js';
export {
  SchoolUserListStudentsDto,
  SchoolUserListWorkWxInput,
  SchoolUserListWorkWxOutput,
} from './school-user-list.api.js';
export {
  SchoolUserUpdateParentWorkWxInput,
  SchoolUserUpdateParentWorkWxOutput,
} from './school-user-update-parent.api.js';
export {
  SchoolUserUpdateStudentWorkWxInput,
  SchoolUserUpdateStudentWorkWxOutput,
} from './school-user-update-student.api.js';
