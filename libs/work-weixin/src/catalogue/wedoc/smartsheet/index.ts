export { AttachmentPropertyDto } from '../attachment-property.dto.js';
export { BarcodePropertyDto } from '../barcode-property.dto.js';
export { CheckboxPropertyDto } from '../checkbox-property.dto.js';
export { CreatedTimePropertyDto } from '../created-time-property.dto.js';
export { CurrencyPropertyDto } from '../currency-property.dto.js';
export { DateTimePropertyDto } from '../date-time-property.dto.js';
export { FilterBoolValueDto } from '../filter-bool-value.dto.js';
export { FilterConditionDto } from '../filter-condition.dto.js';
export { FilterDateTimeValueDto } from '../filter-date-time-value.dto.js';
export { FilterNumberValueDto } from '../filter-number-value.dto.js';
export { FilterSpecDto } from '../filter-spec.dto.js';
export { FilterStringValueDto } from '../filter-string-value.dto.js';
export { FilterUserValueDto } from '../filter-user-value.dto.js';
export { GroupchatPropertyDto } from '../groupchat-property.dto.js';
export { LocationPropertyDto } from '../location-property.dto.js';
export { ModifiedTimePropertyDto } from '../modified-time-property.dto.js';
export { NumberPropertyDto } from '../number-property.dto.js';
export { PercentagePropertyDto } from '../percentage-property.dto.js';
export { ProgressPropertyDto } from '../progress-property.dto.js';
export { ReferencePropertyDto } from '../reference-property.dto.js';
export { SelectOptionDto } from '../select-option.dto.js';
export { SelectPropertyDto } from '../select-property.dto.js';
export { SingleSelectPropertyDto } from '../single-select-property.dto.js';
export { SortInfoDto } from '../sort-info.dto.js';
export { SortSpecDto } from '../sort-spec.dto.js';
export { UrlPropertyDto } from '../url-property.dto.js';
export { UserPropertyDto } from '../user-property.dto.js';
export {
  WedocSmartsheetAddFieldGroupChildrenDto,
  WedocSmartsheetAddFieldGroupFieldGroupDto,
  WedocSmartsheetAddFieldGroupOutputChildrenDto,
  WedocSmartsheetAddFieldGroupWorkWxInput,
  WedocSmartsheetAddFieldGroupWorkWxOutput,
} from './wedoc-smartsheet-add-field-group.api.js';
export {
  WedocSmartsheetAddFieldsFieldsDto,
  WedocSmartsheetAddFieldsOutputFieldsDto,
  WedocSmartsheetAddFieldsOutputPropertyAutoNumberDto,
  WedocSmartsheetAddFieldsPropertyAutoNumberDto,
  WedocSmartsheetAddFieldsRulesDto,
  WedocSmartsheetAddFieldsWorkWxInput,
  WedocSmartsheetAddFieldsWorkWxOutput,
} from './wedoc-smartsheet-add-fields.api.js';
export {
  WedocSmartsheetAddRecordsOutputRecordsDto,
  WedocSmartsheetAddRecordsRecordsDto,
  WedocSmartsheetAddRecordsWorkWxInput,
  WedocSmartsheetAddRecordsWorkWxOutput,
} from './wedoc-smartsheet-add-records.api.js';
export {
  WedocSmartsheetAddSheetOutputPropertiesDto,
  WedocSmartsheetAddSheetPropertiesDto,
  WedocSmartsheetAddSheetWorkWxInput,
  WedocSmartsheetAddSheetWorkWxOutput,
} from './wedoc-smartsheet-add-sheet.api.js';
export {
  WedocSmartsheetAddViewPropertyCalendarDto,
  WedocSmartsheetAddViewPropertyGanttDto,
  WedocSmartsheetAddViewViewDto,
  WedocSmartsheetAddViewWorkWxInput,
  WedocSmartsheetAddViewWorkWxOutput,
} from './wedoc-smartsheet-add-view.api.js';
export {
  WedocSmartsheetContentPrivCreateRuleWorkWxInput,
  WedocSmartsheetContentPrivCreateRuleWorkWxOutput,
} from './wedoc-smartsheet-content-priv-create-rule.api.js';
export {
  WedocSmartsheetContentPrivDeleteRuleWorkWxInput,
  WedocSmartsheetContentPrivDeleteRuleWorkWxOutput,
} from './wedoc-smartsheet-content-priv-delete-rule.api.js';
export {
  WedocSmartsheetContentPrivGetSheetPrivFieldDefaultRuleDto,
  WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListDto,
  WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListFieldPrivDto,
  WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListFieldPrivFieldRuleListDto,
  WedocSmartsheetContentPrivGetSheetPrivRecordPrivDto,
  WedocSmartsheetContentPrivGetSheetPrivRecordRuleListDto,
  WedocSmartsheetContentPrivGetSheetPrivRuleListDto,
  WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListDto,
  WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListFieldPrivDto,
  WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListFieldPrivFieldRuleListDto,
  WedocSmartsheetContentPrivGetSheetPrivWorkWxInput,
  WedocSmartsheetContentPrivGetSheetPrivWorkWxOutput,
} from './wedoc-smartsheet-content-priv-get-sheet-priv.api.js';
export {
  WedocSmartsheetContentPrivModRuleMemberAddMemberRangeDto,
  WedocSmartsheetContentPrivModRuleMemberDelMemberRangeDto,
  WedocSmartsheetContentPrivModRuleMemberWorkWxInput,
  WedocSmartsheetContentPrivModRuleMemberWorkWxOutput,
} from './wedoc-smartsheet-content-priv-mod-rule-member.api.js';
export {
  WedocSmartsheetContentPrivUpdateSheetPrivFieldDefaultRuleDto,
  WedocSmartsheetContentPrivUpdateSheetPrivFieldPrivDto,
  WedocSmartsheetContentPrivUpdateSheetPrivFieldRuleListDto,
  WedocSmartsheetContentPrivUpdateSheetPrivPrivListDto,
  WedocSmartsheetContentPrivUpdateSheetPrivRecordPrivDto,
  WedocSmartsheetContentPrivUpdateSheetPrivRecordRuleListDto,
  WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput,
  WedocSmartsheetContentPrivUpdateSheetPrivWorkWxOutput,
} from './wedoc-smartsheet-content-priv-update-sheet-priv.api.js';
export {
  WedocSmartsheetDeleteFieldGroupsWorkWxInput,
  WedocSmartsheetDeleteFieldGroupsWorkWxOutput,
} from './wedoc-smartsheet-delete-field-groups.api.js';
export {
  WedocSmartsheetDeleteFieldsWorkWxInput,
  WedocSmartsheetDeleteFieldsWorkWxOutput,
} from './wedoc-smartsheet-delete-fields.api.js';
export {
  WedocSmartsheetDeleteRecordsWorkWxInput,
  WedocSmartsheetDeleteRecordsWorkWxOutput,
} from './wedoc-smartsheet-delete-records.api.js';
export {
  WedocSmartsheetDeleteSheetWorkWxInput,
  WedocSmartsheetDeleteSheetWorkWxOutput,
} from './wedoc-smartsheet-delete-sheet.api.js';
export {
  WedocSmartsheetDeleteViewsWorkWxInput,
  WedocSmartsheetDeleteViewsWorkWxOutput,
} from './wedoc-smartsheet-delete-views.api.js';
export {
  WedocSmartsheetGetFieldGroupsChildrenDto,
  WedocSmartsheetGetFieldGroupsFieldGroupsDto,
  WedocSmartsheetGetFieldGroupsWorkWxInput,
  WedocSmartsheetGetFieldGroupsWorkWxOutput,
} from './wedoc-smartsheet-get-field-groups.api.js';
export {
  WedocSmartsheetGetFieldsFieldsDto,
  WedocSmartsheetGetFieldsPropertyAutoNumberDto,
  WedocSmartsheetGetFieldsRulesDto,
  WedocSmartsheetGetFieldsWorkWxInput,
  WedocSmartsheetGetFieldsWorkWxOutput,
} from './wedoc-smartsheet-get-fields.api.js';
export {
  WedocSmartsheetGetRecordsRecordsDto,
  WedocSmartsheetGetRecordsSortDto,
  WedocSmartsheetGetRecordsWorkWxInput,
  WedocSmartsheetGetRecordsWorkWxOutput,
} from './wedoc-smartsheet-get-records.api.js';
export {
  WedocSmartsheetGetSheetSheetListDto,
  WedocSmartsheetGetSheetWorkWxInput,
  WedocSmartsheetGetSheetWorkWxOutput,
} from './wedoc-smartsheet-get-sheet.api.js';
export {
  WedocSmartsheetGetViewsColorConfigConditionsDto,
  WedocSmartsheetGetViewsColorConfigDto,
  WedocSmartsheetGetViewsConditionDto,
  WedocSmartsheetGetViewsGroupSpecDto,
  WedocSmartsheetGetViewsGroupsDto,
  WedocSmartsheetGetViewsPropertyDto,
  WedocSmartsheetGetViewsViewsDto,
  WedocSmartsheetGetViewsWorkWxInput,
  WedocSmartsheetGetViewsWorkWxOutput,
} from './wedoc-smartsheet-get-views.api.js';
export {
  WedocSmartsheetGroupchatGetWorkWxInput,
  WedocSmartsheetGroupchatGetWorkWxOutput,
} from './wedoc-smartsheet-groupchat-get.api.js';
export {
  WedocSmartsheetGroupchatListWorkWxInput,
  WedocSmartsheetGroupchatListWorkWxOutput,
} from './wedoc-smartsheet-groupchat-list.api.js';
export {
  WedocSmartsheetGroupchatUpdateWorkWxInput,
  WedocSmartsheetGroupchatUpdateWorkWxOutput,
} from './wedoc-smartsheet-groupchat-update.api.js';
export {
  WedocSmartsheetUpdateFieldGroupChildrenDto,
  WedocSmartsheetUpdateFieldGroupFieldGroupDto,
  WedocSmartsheetUpdateFieldGroupOutputChildrenDto,
  WedocSmartsheetUpdateFieldGroupWorkWxInput,
  WedocSmartsheetUpdateFieldGroupWorkWxOutput,
} from './wedoc-smartsheet-update-field-group.api.js';
export {
  WedocSmartsheetUpdateFieldsFieldsDto,
  WedocSmartsheetUpdateFieldsOutputFieldsDto,
  WedocSmartsheetUpdateFieldsOutputPropertyAutoNumberDto,
  WedocSmartsheetUpdateFieldsPropertyAutoNumberDto,
  WedocSmartsheetUpdateFieldsRulesDto,
  WedocSmartsheetUpdateFieldsWorkWxInput,
  WedocSmartsheetUpdateFieldsWorkWxOutput,
} from './wedoc-smartsheet-update-fields.api.js';
export {
  WedocSmartsheetUpdateRecordsOutputRecordsDto,
  WedocSmartsheetUpdateRecordsRecordsDto,
  WedocSmartsheetUpdateRecordsWorkWxInput,
  WedocSmartsheetUpdateRecordsWorkWxOutput,
} from './wedoc-smartsheet-update-records.api.js';
export {
  WedocSmartsheetUpdateSheetPropertiesDto,
  WedocSmartsheetUpdateSheetWorkWxInput,
  WedocSmartsheetUpdateSheetWorkWxOutput,
} from './wedoc-smartsheet-update-sheet.api.js';
export {
  WedocSmartsheetUpdateViewColorConfigConditionsDto,
  WedocSmartsheetUpdateViewColorConfigDto,
  WedocSmartsheetUpdateViewConditionDto,
  WedocSmartsheetUpdateViewGroupSpecDto,
  WedocSmartsheetUpdateViewGroupsDto,
  WedocSmartsheetUpdateViewOutputColorConfigConditionsDto,
  WedocSmartsheetUpdateViewOutputColorConfigDto,
  WedocSmartsheetUpdateViewOutputConditionDto,
  WedocSmartsheetUpdateViewOutputGroupSpecDto,
  WedocSmartsheetUpdateViewOutputGroupsDto,
  WedocSmartsheetUpdateViewOutputPropertyDto,
  WedocSmartsheetUpdateViewPropertyDto,
  WedocSmartsheetUpdateViewViewDto,
  WedocSmartsheetUpdateViewWorkWxInput,
  WedocSmartsheetUpdateViewWorkWxOutput,
} from './wedoc-smartsheet-update-view.api.js';
