export { AttachmentPropertyDto } from './attachment-property.dto.js';
export { BarcodePropertyDto } from './barcode-property.dto.js';
export { BlockCellRangeDto } from './block-cell-range.dto.js';
export { BlockCellDto } from './block-cell.dto.js';
export { BlockCodePropsDto } from './block-code-props.dto.js';
export { BlockColumnPropsDto } from './block-column-props.dto.js';
export { BlockFilePropsDto } from './block-file-props.dto.js';
export { BlockHighlightPropsDto } from './block-highlight-props.dto.js';
export { BlockImagePropsDto } from './block-image-props.dto.js';
export { BlockLinkPropsDto } from './block-link-props.dto.js';
export { BlockPropsDto } from './block-props.dto.js';
export { BlockTablePropsDto } from './block-table-props.dto.js';
export { BlockTextPropsDto } from './block-text-props.dto.js';
export { BlockTodoPropsDto } from './block-todo-props.dto.js';
export { BlockViewPropsDto } from './block-view-props.dto.js';
export { CheckboxPropertyDto } from './checkbox-property.dto.js';
export { CreatedTimePropertyDto } from './created-time-property.dto.js';
export { CurrencyPropertyDto } from './currency-property.dto.js';
export { DateTimePropertyDto } from './date-time-property.dto.js';
export { FilterBoolValueDto } from './filter-bool-value.dto.js';
export { FilterConditionDto } from './filter-condition.dto.js';
export { FilterDateTimeValueDto } from './filter-date-time-value.dto.js';
export { FilterNumberValueDto } from './filter-number-value.dto.js';
export { FilterSpecDto } from './filter-spec.dto.js';
export { FilterStringValueDto } from './filter-string-value.dto.js';
export { FilterUserValueDto } from './filter-user-value.dto.js';
export { GroupchatPropertyDto } from './groupchat-property.dto.js';
export { LocationPropertyDto } from './location-property.dto.js';
export { ModifiedTimePropertyDto } from './modified-time-property.dto.js';
export { NumberPropertyDto } from './number-property.dto.js';
export { PercentagePropertyDto } from './percentage-property.dto.js';
export { ProgressPropertyDto } from './progress-property.dto.js';
export { ReferencePropertyDto } from './reference-property.dto.js';
export { SelectOptionDto } from './select-option.dto.js';
export { SelectPropertyDto } from './select-property.dto.js';
export { SingleSelectPropertyDto } from './single-select-property.dto.js';
export {
  WedocSmartdocAddBlocksBlocksDto,
  WedocSmartdocAddBlocksOutputBlocksDto,
  WedocSmartdocAddBlocksWorkWxInput,
  WedocSmartdocAddBlocksWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-add-blocks.api.js';
export {
  WedocSmartdocAddPageInfoDto,
  WedocSmartdocAddPageOutputInfoDto,
  WedocSmartdocAddPageWorkWxInput,
  WedocSmartdocAddPageWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-add-page.api.js';
export {
  WedocSmartdocAddSmartsheetInfoDto,
  WedocSmartdocAddSmartsheetOutputInfoDto,
  WedocSmartdocAddSmartsheetWorkWxInput,
  WedocSmartdocAddSmartsheetWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-add-smartsheet.api.js';
export {
  WedocSmartdocCancelPublishWorkWxInput,
  WedocSmartdocCancelPublishWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-cancel-publish.api.js';
export {
  WedocSmartdocDeleteBlocksWorkWxInput,
  WedocSmartdocDeleteBlocksWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-delete-blocks.api.js';
export {
  WedocSmartdocDeletePageWorkWxInput,
  WedocSmartdocDeletePageWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-delete-page.api.js';
export {
  WedocSmartdocDeleteSmartsheetWorkWxInput,
  WedocSmartdocDeleteSmartsheetWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-delete-smartsheet.api.js';
export {
  WedocSmartdocExportTaskWorkWxInput,
  WedocSmartdocExportTaskWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-export-task.api.js';
export {
  WedocSmartdocGetBlockListBlocksDto,
  WedocSmartdocGetBlockListWorkWxInput,
  WedocSmartdocGetBlockListWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-get-block-list.api.js';
export {
  WedocSmartdocGetExportResultWorkWxInput,
  WedocSmartdocGetExportResultWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-get-export-result.api.js';
export {
  WedocSmartdocGetPageHierarchyPagesDto,
  WedocSmartdocGetPageHierarchyWorkWxInput,
  WedocSmartdocGetPageHierarchyWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-get-page-hierarchy.api.js';
export {
  WedocSmartdocGetSmartsheetInfoWorkWxInput,
  WedocSmartdocGetSmartsheetInfoWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-get-smartsheet-info.api.js';
export {
  WedocSmartdocPublishSettingAuthListDto,
  WedocSmartdocPublishSettingWorkWxInput,
  WedocSmartdocPublishSettingWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-publish-setting.api.js';
export {
  WedocSmartdocPublishAuthListDto,
  WedocSmartdocPublishWorkWxInput,
  WedocSmartdocPublishWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-publish.api.js';
export {
  WedocSmartdocUpdateBlocksBlocksDto,
  WedocSmartdocUpdateBlocksOutputBlocksDto,
  WedocSmartdocUpdateBlocksWorkWxInput,
  WedocSmartdocUpdateBlocksWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-update-blocks.api.js';
export {
  WedocSmartdocUpdatePageInfoDto,
  WedocSmartdocUpdatePageOutputInfoDto,
  WedocSmartdocUpdatePageWorkWxInput,
  WedocSmartdocUpdatePageWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-update-page.api.js';
export {
  WedocSmartdocUpdateSmartsheetInfoDto,
  WedocSmartdocUpdateSmartsheetOutputInfoDto,
  WedocSmartdocUpdateSmartsheetWorkWxInput,
  WedocSmartdocUpdateSmartsheetWorkWxOutput,
} from './smartdoc/wedoc-smartdoc-update-smartsheet.api.js';
export {
  WedocSmartsheetAddFieldGroupChildrenDto,
  WedocSmartsheetAddFieldGroupFieldGroupDto,
  WedocSmartsheetAddFieldGroupOutputChildrenDto,
  WedocSmartsheetAddFieldGroupWorkWxInput,
  WedocSmartsheetAddFieldGroupWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-add-field-group.api.js';
export {
  WedocSmartsheetAddFieldsFieldsDto,
  WedocSmartsheetAddFieldsOutputFieldsDto,
  WedocSmartsheetAddFieldsOutputPropertyAutoNumberDto,
  WedocSmartsheetAddFieldsPropertyAutoNumberDto,
  WedocSmartsheetAddFieldsRulesDto,
  WedocSmartsheetAddFieldsWorkWxInput,
  WedocSmartsheetAddFieldsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-add-fields.api.js';
export {
  WedocSmartsheetAddRecordsOutputRecordsDto,
  WedocSmartsheetAddRecordsRecordsDto,
  WedocSmartsheetAddRecordsWorkWxInput,
  WedocSmartsheetAddRecordsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-add-records.api.js';
export {
  WedocSmartsheetAddSheetOutputPropertiesDto,
  WedocSmartsheetAddSheetPropertiesDto,
  WedocSmartsheetAddSheetWorkWxInput,
  WedocSmartsheetAddSheetWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-add-sheet.api.js';
export {
  WedocSmartsheetAddViewPropertyCalendarDto,
  WedocSmartsheetAddViewPropertyGanttDto,
  WedocSmartsheetAddViewViewDto,
  WedocSmartsheetAddViewWorkWxInput,
  WedocSmartsheetAddViewWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-add-view.api.js';
export {
  WedocSmartsheetContentPrivCreateRuleWorkWxInput,
  WedocSmartsheetContentPrivCreateRuleWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-content-priv-create-rule.api.js';
export {
  WedocSmartsheetContentPrivDeleteRuleWorkWxInput,
  WedocSmartsheetContentPrivDeleteRuleWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-content-priv-delete-rule.api.js';
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
} from './smartsheet/wedoc-smartsheet-content-priv-get-sheet-priv.api.js';
export {
  WedocSmartsheetContentPrivModRuleMemberAddMemberRangeDto,
  WedocSmartsheetContentPrivModRuleMemberDelMemberRangeDto,
  WedocSmartsheetContentPrivModRuleMemberWorkWxInput,
  WedocSmartsheetContentPrivModRuleMemberWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-content-priv-mod-rule-member.api.js';
export {
  WedocSmartsheetContentPrivUpdateSheetPrivFieldDefaultRuleDto,
  WedocSmartsheetContentPrivUpdateSheetPrivFieldPrivDto,
  WedocSmartsheetContentPrivUpdateSheetPrivFieldRuleListDto,
  WedocSmartsheetContentPrivUpdateSheetPrivPrivListDto,
  WedocSmartsheetContentPrivUpdateSheetPrivRecordPrivDto,
  WedocSmartsheetContentPrivUpdateSheetPrivRecordRuleListDto,
  WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput,
  WedocSmartsheetContentPrivUpdateSheetPrivWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-content-priv-update-sheet-priv.api.js';
export {
  WedocSmartsheetDeleteFieldGroupsWorkWxInput,
  WedocSmartsheetDeleteFieldGroupsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-delete-field-groups.api.js';
export {
  WedocSmartsheetDeleteFieldsWorkWxInput,
  WedocSmartsheetDeleteFieldsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-delete-fields.api.js';
export {
  WedocSmartsheetDeleteRecordsWorkWxInput,
  WedocSmartsheetDeleteRecordsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-delete-records.api.js';
export {
  WedocSmartsheetDeleteSheetWorkWxInput,
  WedocSmartsheetDeleteSheetWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-delete-sheet.api.js';
export {
  WedocSmartsheetDeleteViewsWorkWxInput,
  WedocSmartsheetDeleteViewsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-delete-views.api.js';
export {
  WedocSmartsheetGetFieldGroupsChildrenDto,
  WedocSmartsheetGetFieldGroupsFieldGroupsDto,
  WedocSmartsheetGetFieldGroupsWorkWxInput,
  WedocSmartsheetGetFieldGroupsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-get-field-groups.api.js';
export {
  WedocSmartsheetGetFieldsFieldsDto,
  WedocSmartsheetGetFieldsPropertyAutoNumberDto,
  WedocSmartsheetGetFieldsRulesDto,
  WedocSmartsheetGetFieldsWorkWxInput,
  WedocSmartsheetGetFieldsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-get-fields.api.js';
export {
  WedocSmartsheetGetRecordsRecordsDto,
  WedocSmartsheetGetRecordsSortDto,
  WedocSmartsheetGetRecordsWorkWxInput,
  WedocSmartsheetGetRecordsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-get-records.api.js';
export {
  WedocSmartsheetGetSheetSheetListDto,
  WedocSmartsheetGetSheetWorkWxInput,
  WedocSmartsheetGetSheetWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-get-sheet.api.js';
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
} from './smartsheet/wedoc-smartsheet-get-views.api.js';
export {
  WedocSmartsheetGroupchatGetWorkWxInput,
  WedocSmartsheetGroupchatGetWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-groupchat-get.api.js';
export {
  WedocSmartsheetGroupchatListWorkWxInput,
  WedocSmartsheetGroupchatListWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-groupchat-list.api.js';
export {
  WedocSmartsheetGroupchatUpdateWorkWxInput,
  WedocSmartsheetGroupchatUpdateWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-groupchat-update.api.js';
export {
  WedocSmartsheetUpdateFieldGroupChildrenDto,
  WedocSmartsheetUpdateFieldGroupFieldGroupDto,
  WedocSmartsheetUpdateFieldGroupOutputChildrenDto,
  WedocSmartsheetUpdateFieldGroupWorkWxInput,
  WedocSmartsheetUpdateFieldGroupWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-update-field-group.api.js';
export {
  WedocSmartsheetUpdateFieldsFieldsDto,
  WedocSmartsheetUpdateFieldsOutputFieldsDto,
  WedocSmartsheetUpdateFieldsOutputPropertyAutoNumberDto,
  WedocSmartsheetUpdateFieldsPropertyAutoNumberDto,
  WedocSmartsheetUpdateFieldsRulesDto,
  WedocSmartsheetUpdateFieldsWorkWxInput,
  WedocSmartsheetUpdateFieldsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-update-fields.api.js';
export {
  WedocSmartsheetUpdateRecordsOutputRecordsDto,
  WedocSmartsheetUpdateRecordsRecordsDto,
  WedocSmartsheetUpdateRecordsWorkWxInput,
  WedocSmartsheetUpdateRecordsWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-update-records.api.js';
export {
  WedocSmartsheetUpdateSheetPropertiesDto,
  WedocSmartsheetUpdateSheetWorkWxInput,
  WedocSmartsheetUpdateSheetWorkWxOutput,
} from './smartsheet/wedoc-smartsheet-update-sheet.api.js';
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
} from './smartsheet/wedoc-smartsheet-update-view.api.js';
export { SortInfoDto } from './sort-info.dto.js';
export { SortSpecDto } from './sort-spec.dto.js';
export { UrlPropertyDto } from './url-property.dto.js';
export { UserPropertyDto } from './user-property.dto.js';
export { WedocCreateDocWorkWxInput, WedocCreateDocWorkWxOutput } from './wedoc-create-doc.api.js';
export {
  WedocCreateFormCheckboxSettingDto,
  WedocCreateFormDateSettingDto,
  WedocCreateFormDepartmentSettingDto,
  WedocCreateFormDurationSettingDto,
  WedocCreateFormFileSettingDto,
  WedocCreateFormFillInRangeDto,
  WedocCreateFormFormInfoDto,
  WedocCreateFormFormQuestionDto,
  WedocCreateFormFormSettingDto,
  WedocCreateFormImageSettingDto,
  WedocCreateFormItemsDto,
  WedocCreateFormLocationSettingDto,
  WedocCreateFormMemberSettingDto,
  WedocCreateFormOptionItemDto,
  WedocCreateFormQuestionExtendSettingDto,
  WedocCreateFormRadioSettingDto,
  WedocCreateFormSettingManagerRangeDto,
  WedocCreateFormTemperatureSettingDto,
  WedocCreateFormTextSettingDto,
  WedocCreateFormTimeSettingDto,
  WedocCreateFormTimedRepeatInfoDto,
  WedocCreateFormUploadFileLimitDto,
  WedocCreateFormUploadImageLimitDto,
  WedocCreateFormWorkWxInput,
  WedocCreateFormWorkWxOutput,
} from './wedoc-create-form.api.js';
export { WedocDelDocWorkWxInput, WedocDelDocWorkWxOutput } from './wedoc-del-doc.api.js';
export {
  WedocDocGetAuthAccessRuleDto,
  WedocDocGetAuthCoAuthListDto,
  WedocDocGetAuthDocMemberListDto,
  WedocDocGetAuthSecureSettingDto,
  WedocDocGetAuthWatermarkDto,
  WedocDocGetAuthWorkWxInput,
  WedocDocGetAuthWorkWxOutput,
} from './wedoc-doc-get-auth.api.js';
export { WedocDocShareWorkWxInput, WedocDocShareWorkWxOutput } from './wedoc-doc-share.api.js';
export {
  WedocDocumentBatchUpdateDeleteContentDto,
  WedocDocumentBatchUpdateInsertImageDto,
  WedocDocumentBatchUpdateInsertPageBreakDto,
  WedocDocumentBatchUpdateInsertParagraphDto,
  WedocDocumentBatchUpdateInsertTableDto,
  WedocDocumentBatchUpdateInsertTextDto,
  WedocDocumentBatchUpdateLocationDto,
  WedocDocumentBatchUpdateRangeDto,
  WedocDocumentBatchUpdateRangesDto,
  WedocDocumentBatchUpdateReplaceTextDto,
  WedocDocumentBatchUpdateRequestsDto,
  WedocDocumentBatchUpdateTextPropertyDto,
  WedocDocumentBatchUpdateUpdateTextPropertyDto,
  WedocDocumentBatchUpdateWorkWxInput,
  WedocDocumentBatchUpdateWorkWxOutput,
} from './wedoc-document-batch-update.api.js';
export {
  WedocDocumentGetAddonDto,
  WedocDocumentGetAnchorDto,
  WedocDocumentGetAnchorPictureDto,
  WedocDocumentGetBottomDto,
  WedocDocumentGetDocumentDto,
  WedocDocumentGetDrawingPropertyDto,
  WedocDocumentGetExtentDto,
  WedocDocumentGetIndentDto,
  WedocDocumentGetInlineKeywordDto,
  WedocDocumentGetInlineKeywordPictureDto,
  WedocDocumentGetLeftDto,
  WedocDocumentGetNumberPropertyDto,
  WedocDocumentGetPageMarginsDto,
  WedocDocumentGetPageSizeDto,
  WedocDocumentGetParagraphPropertyDto,
  WedocDocumentGetPositionHorizontalDto,
  WedocDocumentGetPositionVerticalDto,
  WedocDocumentGetPropertyDto,
  WedocDocumentGetRelativeRectDto,
  WedocDocumentGetRightDto,
  WedocDocumentGetRunPropertyDto,
  WedocDocumentGetSectionPropertyDto,
  WedocDocumentGetShadingDto,
  WedocDocumentGetShapeDto,
  WedocDocumentGetSpacingDto,
  WedocDocumentGetTableCellBordersDto,
  WedocDocumentGetTableCellPropertyDto,
  WedocDocumentGetTablePropertyDto,
  WedocDocumentGetTableRowPropertyDto,
  WedocDocumentGetTableWidthDto,
  WedocDocumentGetTopDto,
  WedocDocumentGetTransformDto,
  WedocDocumentGetWorkWxInput,
  WedocDocumentGetWorkWxOutput,
} from './wedoc-document-get.api.js';
export {
  WedocGetDocBaseInfoDocBaseInfoDto,
  WedocGetDocBaseInfoWorkWxInput,
  WedocGetDocBaseInfoWorkWxOutput,
} from './wedoc-get-doc-base-info.api.js';
export {
  WedocGetFormAnswerAnswerDto,
  WedocGetFormAnswerAnswerListDto,
  WedocGetFormAnswerDepartmentReplyDto,
  WedocGetFormAnswerDepartmentReplyListDto,
  WedocGetFormAnswerDurationReplyDto,
  WedocGetFormAnswerFileExtendReplyDto,
  WedocGetFormAnswerItemsDto,
  WedocGetFormAnswerMemberReplyDto,
  WedocGetFormAnswerMemberReplyListDto,
  WedocGetFormAnswerOptionExtendReplyDto,
  WedocGetFormAnswerReplyDto,
  WedocGetFormAnswerWorkWxInput,
  WedocGetFormAnswerWorkWxOutput,
} from './wedoc-get-form-answer.api.js';
export {
  WedocGetFormInfoFillInRangeDto,
  WedocGetFormInfoFormInfoDto,
  WedocGetFormInfoFormQuestionDto,
  WedocGetFormInfoFormSettingDto,
  WedocGetFormInfoItemsDto,
  WedocGetFormInfoOptionItemDto,
  WedocGetFormInfoSettingManagerRangeDto,
  WedocGetFormInfoTimedRepeatInfoDto,
  WedocGetFormInfoWorkWxInput,
  WedocGetFormInfoWorkWxOutput,
} from './wedoc-get-form-info.api.js';
export {
  WedocGetFormStatisticSubmitUsersDto,
  WedocGetFormStatisticUnfillUsersDto,
  WedocGetFormStatisticWorkWxInput,
  WedocGetFormStatisticWorkWxOutput,
} from './wedoc-get-form-statistic.api.js';
export { WedocImageUploadWorkWxInput, WedocImageUploadWorkWxOutput } from './wedoc-image-upload.api.js';
export {
  WedocModDocJoinRuleCoAuthListDto,
  WedocModDocJoinRuleWorkWxInput,
  WedocModDocJoinRuleWorkWxOutput,
} from './wedoc-mod-doc-join-rule.api.js';
export {
  WedocModDocMemberDelFileMemberListDto,
  WedocModDocMemberUpdateFileMemberListDto,
  WedocModDocMemberWorkWxInput,
  WedocModDocMemberWorkWxOutput,
} from './wedoc-mod-doc-member.api.js';
export {
  WedocModDocSafetySettingWatermarkDto,
  WedocModDocSafetySettingWorkWxInput,
  WedocModDocSafetySettingWorkWxOutput,
} from './wedoc-mod-doc-safty-setting.api.js';
export {
  WedocModifyFormCheckboxSettingDto,
  WedocModifyFormDateSettingDto,
  WedocModifyFormDepartmentSettingDto,
  WedocModifyFormDurationSettingDto,
  WedocModifyFormFileSettingDto,
  WedocModifyFormFillInRangeDto,
  WedocModifyFormFormInfoDto,
  WedocModifyFormFormQuestionDto,
  WedocModifyFormFormSettingDto,
  WedocModifyFormImageSettingDto,
  WedocModifyFormItemsDto,
  WedocModifyFormLocationSettingDto,
  WedocModifyFormMemberSettingDto,
  WedocModifyFormOptionItemDto,
  WedocModifyFormQuestionExtendSettingDto,
  WedocModifyFormRadioSettingDto,
  WedocModifyFormSettingManagerRangeDto,
  WedocModifyFormTemperatureSettingDto,
  WedocModifyFormTextSettingDto,
  WedocModifyFormTimeSettingDto,
  WedocModifyFormTimedRepeatInfoDto,
  WedocModifyFormUploadFileLimitDto,
  WedocModifyFormUploadImageLimitDto,
  WedocModifyFormWorkWxInput,
  WedocModifyFormWorkWxOutput,
} from './wedoc-modify-form.api.js';
export { WedocRenameDocWorkWxInput, WedocRenameDocWorkWxOutput } from './wedoc-rename-doc.api.js';
export {
  WedocSmartsheetWebhookAddRecordsDto,
  WedocSmartsheetWebhookOutputAddRecordsDto,
  WedocSmartsheetWebhookOutputUpdateRecordsDto,
  WedocSmartsheetWebhookUpdateRecordsDto,
  WedocSmartsheetWebhookWorkWxInput,
  WedocSmartsheetWebhookWorkWxOutput,
} from './wedoc-smartsheet-webhook.api.js';
export {
  WedocSpreadsheetBatchUpdateAddSheetRequestDto,
  WedocSpreadsheetBatchUpdateAddSheetResponseDto,
  WedocSpreadsheetBatchUpdateCellFormatDto,
  WedocSpreadsheetBatchUpdateCellValueDto,
  WedocSpreadsheetBatchUpdateColorDto,
  WedocSpreadsheetBatchUpdateDataDto,
  WedocSpreadsheetBatchUpdateDeleteDimensionRequestDto,
  WedocSpreadsheetBatchUpdateDeleteDimensionResponseDto,
  WedocSpreadsheetBatchUpdateDeleteSheetRequestDto,
  WedocSpreadsheetBatchUpdateDeleteSheetResponseDto,
  WedocSpreadsheetBatchUpdateGridDataDto,
  WedocSpreadsheetBatchUpdateLinkDto,
  WedocSpreadsheetBatchUpdatePropertiesDto,
  WedocSpreadsheetBatchUpdateRequestsDto,
  WedocSpreadsheetBatchUpdateResponsesDto,
  WedocSpreadsheetBatchUpdateRowsDto,
  WedocSpreadsheetBatchUpdateTextFormatDto,
  WedocSpreadsheetBatchUpdateUpdateRangeRequestDto,
  WedocSpreadsheetBatchUpdateUpdateRangeResponseDto,
  WedocSpreadsheetBatchUpdateValuesDto,
  WedocSpreadsheetBatchUpdateWorkWxInput,
  WedocSpreadsheetBatchUpdateWorkWxOutput,
} from './wedoc-spreadsheet-batch-update.api.js';
export {
  WedocSpreadsheetGetSheetPropertiesPropertiesDto,
  WedocSpreadsheetGetSheetPropertiesWorkWxInput,
  WedocSpreadsheetGetSheetPropertiesWorkWxOutput,
} from './wedoc-spreadsheet-get-sheet-properties.api.js';
export {
  WedocSpreadsheetGetSheetRangeDataCellFormatDto,
  WedocSpreadsheetGetSheetRangeDataCellValueDto,
  WedocSpreadsheetGetSheetRangeDataColorDto,
  WedocSpreadsheetGetSheetRangeDataDataDto,
  WedocSpreadsheetGetSheetRangeDataLinkDto,
  WedocSpreadsheetGetSheetRangeDataResultDto,
  WedocSpreadsheetGetSheetRangeDataRowsDto,
  WedocSpreadsheetGetSheetRangeDataTextFormatDto,
  WedocSpreadsheetGetSheetRangeDataValuesDto,
  WedocSpreadsheetGetSheetRangeDataWorkWxInput,
  WedocSpreadsheetGetSheetRangeDataWorkWxOutput,
} from './wedoc-spreadsheet-get-sheet-range-data.api.js';
export { WedocVipBatchAddWorkWxInput, WedocVipBatchAddWorkWxOutput } from './wedoc-vip-batch-add.api.js';
export { WedocVipBatchDelWorkWxInput, WedocVipBatchDelWorkWxOutput } from './wedoc-vip-batch-del.api.js';
export { WedocVipListWorkWxInput, WedocVipListWorkWxOutput } from './wedoc-vip-list.api.js';
