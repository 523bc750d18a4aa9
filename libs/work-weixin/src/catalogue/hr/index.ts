export {
  HrGetFieldsFieldListDto,
  HrGetFieldsGroupListDto,
  HrGetFieldsOptionListDto,
  HrGetFieldsWorkWxInput,
  HrGetFieldsWorkWxOutput,
} from './hr-get-fields.api.js';
export {
  HrGetStaffInfoFieldIdsDto,
  HrGetStaffInfoFieldInfoDto,
  HrGetStaffInfoValueFileDto,
  HrGetStaffInfoValueMobileDto,
  HrGetStaffInfoWorkWxInput,
  HrGetStaffInfoWorkWxOutput,
} from './hr-get-staff-info.api.js';
export {
  HrUpdateStaffInfoInsertItemsDto,
  HrUpdateStaffInfoInsertResultDto,
  HrUpdateStaffInfoItemDto,
  HrUpdateStaffInfoItemValueMobileDto,
  HrUpdateStaffInfoRemoveItemsDto,
  HrUpdateStaffInfoRemoveResultsDto,
  HrUpdateStaffInfoUpdateItemsDto,
  HrUpdateStaffInfoUpdateItemsValueMobileDto,
  HrUpdateStaffInfoUpdateResultsDto,
  HrUpdateStaffInfoWorkWxInput,
  HrUpdateStaffInfoWorkWxOutput,
} from './hr-update-staff-info.api.js';
