import {
  HttpMethod,
  HttpRemoteApi,
  IsOneOfTypes,
  JsonName,
  type OpenEnum,
  RequiredIf,
} from 'nestjs-http-remote';
import { IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 更新智能表格子表权限的返回结果，见 {@link WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput} */
export class WedocSmartsheetContentPrivUpdateSheetPrivWorkWxOutput extends WorkWxOutput {}

/**
 * 字段权限
 *
 * @see {@link WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivUpdateSheetPrivFieldRuleListDto {
  /** 字段ID */
  @JsonName('field_id')
  @IsDefined({ message: '字段ID不能为空' })
  @IsString({ message: '字段ID必须是字符串' })
  fieldId!: string;

  /** 可否编辑 */
  @JsonName('can_edit')
  @IsDefined({ message: '可否编辑不能为空' })
  @IsBoolean({ message: '可否编辑必须是布尔值' })
  canEdit!: boolean;

  /** 可否首次提交 */
  @JsonName('can_insert')
  @IsDefined({ message: '可否首次提交不能为空' })
  @IsBoolean({ message: '可否首次提交必须是布尔值' })
  canInsert!: boolean;

  /** 可否查看 */
  @JsonName('can_view')
  @IsDefined({ message: '可否查看不能为空' })
  @IsBoolean({ message: '可否查看必须是布尔值' })
  canView!: boolean;

  /** 字段类型。FIELD_TYPE_TEXT-文本，FIELD_TYPE_NUMBER-数字，FIELD_TYPE_CHECKBOX-复选框，FIELD_TYPE_DATE_TIME-日期，FIELD_TYPE_IMAGE-图片，FIELD_TYPE_ATTACHMENT-文件，FIELD_TYPE_USER-成员，FIELD_TYPE_URL-链接，FIELD_TYPE_SELECT-多选，FIELD_TYPE_CREATED_USER-创建人，FIELD_TYPE_MODIFIED_USER-最后编辑人，FIELD_TYPE_CREATED_TIME-创建时间，FIELD_TYPE_MODIFIED_TIME-最后编辑时间，FIELD_TYPE_PROGRESS-进度，FIELD_TYPE_PHONE_NUMBER-电话，FIELD_TYPE_EMAIL-邮箱，FIELD_TYPE_SINGLE_SELECT-单选，FIELD_TYPE_REFERENCE-关联，FIELD_TYPE_LOCATION-地理位置，FIELD_TYPE_CURRENCY-货币，FIELD_TYPE_WWGROUP-群，FIELD_TYPE_AUTONUMBER-自动编号，FIELD_TYPE_PERCENTAGE-百分数，FIELD_TYPE_BARCODE-条码 */
  @JsonName('field_type')
  @IsOptional()
  @IsString({ message: '字段类型必须是字符串' })
  fieldType?: OpenEnum<
    | 'FIELD_TYPE_TEXT'
    | 'FIELD_TYPE_NUMBER'
    | 'FIELD_TYPE_CHECKBOX'
    | 'FIELD_TYPE_DATE_TIME'
    | 'FIELD_TYPE_IMAGE'
    | 'FIELD_TYPE_ATTACHMENT'
    | 'FIELD_TYPE_USER'
    | 'FIELD_TYPE_URL'
    | 'FIELD_TYPE_SELECT'
    | 'FIELD_TYPE_CREATED_USER'
    | 'FIELD_TYPE_MODIFIED_USER'
    | 'FIELD_TYPE_CREATED_TIME'
    | 'FIELD_TYPE_MODIFIED_TIME'
    | 'FIELD_TYPE_PROGRESS'
    | 'FIELD_TYPE_PHONE_NUMBER'
    | 'FIELD_TYPE_EMAIL'
    | 'FIELD_TYPE_SINGLE_SELECT'
    | 'FIELD_TYPE_REFERENCE'
    | 'FIELD_TYPE_LOCATION'
    | 'FIELD_TYPE_CURRENCY'
    | 'FIELD_TYPE_WWGROUP'
    | 'FIELD_TYPE_AUTONUMBER'
    | 'FIELD_TYPE_PERCENTAGE'
    | 'FIELD_TYPE_BARCODE'
  >;
}

/**
 * 字段默认权限
 *
 * @see {@link WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivUpdateSheetPrivFieldDefaultRuleDto {
  /** 可否编辑 */
  @JsonName('can_edit')
  @IsOptional()
  @IsBoolean({ message: '可否编辑必须是布尔值' })
  canEdit?: boolean;

  /** 可否首次提交 */
  @JsonName('can_insert')
  @IsOptional()
  @IsBoolean({ message: '可否首次提交必须是布尔值' })
  canInsert?: boolean;

  /** 可否查看 */
  @JsonName('can_view')
  @IsOptional()
  @IsBoolean({ message: '可否查看必须是布尔值' })
  canView?: boolean;
}

/**
 * 字段权限
 *
 * @see {@link WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivUpdateSheetPrivFieldPrivDto {
  /** 字段范围类型。1-所有字段，2-部分字段 */
  @JsonName('field_range_type')
  @IsDefined({ message: '字段范围类型不能为空' })
  @IsIn([1, 2], { message: '字段范围类型只能是1(所有字段)或2(部分字段)' })
  fieldRangeType!: 1 | 2;

  /** 字段权限列表 */
  @JsonName('field_rule_list', { type: () => [WedocSmartsheetContentPrivUpdateSheetPrivFieldRuleListDto] })
  @RequiredIf({ fieldRangeType: 2 }, { message: '字段范围类型为2(部分字段)时字段权限列表不能为空' })
  fieldRuleList?: WedocSmartsheetContentPrivUpdateSheetPrivFieldRuleListDto[];

  /** 字段默认权限 */
  @JsonName('field_default_rule', {
    type: () => WedocSmartsheetContentPrivUpdateSheetPrivFieldDefaultRuleDto,
  })
  @IsOptional()
  fieldDefaultRule?: WedocSmartsheetContentPrivUpdateSheetPrivFieldDefaultRuleDto;
}

/**
 * 记录条件
 *
 * @see {@link WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivUpdateSheetPrivRecordRuleListDto {
  /** 字段ID */
  @JsonName('field_id')
  @IsDefined({ message: '字段ID不能为空' })
  @IsString({ message: '字段ID必须是字符串' })
  fieldId!: string;

  /** 字段类型。FIELD_TYPE_TEXT-文本，FIELD_TYPE_NUMBER-数字，FIELD_TYPE_CHECKBOX-复选框，FIELD_TYPE_DATE_TIME-日期，FIELD_TYPE_IMAGE-图片，FIELD_TYPE_ATTACHMENT-文件，FIELD_TYPE_USER-成员，FIELD_TYPE_URL-链接，FIELD_TYPE_SELECT-多选，FIELD_TYPE_CREATED_USER-创建人，FIELD_TYPE_MODIFIED_USER-最后编辑人，FIELD_TYPE_CREATED_TIME-创建时间，FIELD_TYPE_MODIFIED_TIME-最后编辑时间，FIELD_TYPE_PROGRESS-进度，FIELD_TYPE_PHONE_NUMBER-电话，FIELD_TYPE_EMAIL-邮箱，FIELD_TYPE_SINGLE_SELECT-单选，FIELD_TYPE_REFERENCE-关联，FIELD_TYPE_LOCATION-地理位置，FIELD_TYPE_CURRENCY-货币，FIELD_TYPE_WWGROUP-群，FIELD_TYPE_AUTONUMBER-自动编号，FIELD_TYPE_PERCENTAGE-百分数，FIELD_TYPE_BARCODE-条码 */
  @JsonName('field_type')
  @IsOptional()
  @IsString({ message: '字段类型必须是字符串' })
  fieldType?: OpenEnum<
    | 'FIELD_TYPE_TEXT'
    | 'FIELD_TYPE_NUMBER'
    | 'FIELD_TYPE_CHECKBOX'
    | 'FIELD_TYPE_DATE_TIME'
    | 'FIELD_TYPE_IMAGE'
    | 'FIELD_TYPE_ATTACHMENT'
    | 'FIELD_TYPE_USER'
    | 'FIELD_TYPE_URL'
    | 'FIELD_TYPE_SELECT'
    | 'FIELD_TYPE_CREATED_USER'
    | 'FIELD_TYPE_MODIFIED_USER'
    | 'FIELD_TYPE_CREATED_TIME'
    | 'FIELD_TYPE_MODIFIED_TIME'
    | 'FIELD_TYPE_PROGRESS'
    | 'FIELD_TYPE_PHONE_NUMBER'
    | 'FIELD_TYPE_EMAIL'
    | 'FIELD_TYPE_SINGLE_SELECT'
    | 'FIELD_TYPE_REFERENCE'
    | 'FIELD_TYPE_LOCATION'
    | 'FIELD_TYPE_CURRENCY'
    | 'FIELD_TYPE_WWGROUP'
    | 'FIELD_TYPE_AUTONUMBER'
    | 'FIELD_TYPE_PERCENTAGE'
    | 'FIELD_TYPE_BARCODE'
  >;

  /** 操作类型。1-包含自己，2-包含，3-不包含，4-等于，5-不等于，6-为空，7-非空 */
  @JsonName('oper_type')
  @IsDefined({ message: '操作类型不能为空' })
  @IsInt({ message: '操作类型必须是整数' })
  operType!: OpenEnum<1 | 2 | 3 | 4 | 5 | 6 | 7>;

  /** 条件值列表 */
  @JsonName('value')
  @RequiredIf(
    { operType: [2, 3, 4, 5] },
    { message: '操作类型为2(包含)、3(不包含)、4(等于)或5(不等于)时条件值列表不能为空' },
  )
  @IsArray({ message: '条件值列表必须是数组' })
  @IsString({ each: true, message: '条件值列表的每一项必须是字符串' })
  value?: string[];
}

/**
 * 记录权限
 *
 * @see {@link WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivUpdateSheetPrivRecordPrivDto {
  /** 记录范围类型。1-全部记录，2-满足任意条件，3-满足全部条件 */
  @JsonName('record_range_type')
  @IsDefined({ message: '记录范围类型不能为空' })
  @IsIn([1, 2, 3], { message: '记录范围类型只能是1(全部记录)、2(满足任意条件)或3(满足全部条件)' })
  recordRangeType!: 1 | 2 | 3;

  /** 记录条件列表 */
  @JsonName('record_rule_list', { type: () => [WedocSmartsheetContentPrivUpdateSheetPrivRecordRuleListDto] })
  @IsOptional()
  recordRuleList?: WedocSmartsheetContentPrivUpdateSheetPrivRecordRuleListDto[];

  /** 其余记录权限 */
  @JsonName('other_priv')
  @IsOptional()
  @IsInt({ message: '其余记录权限必须是整数' })
  otherPriv?: number;
}

/**
 * 子表权限
 *
 * @see {@link WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivUpdateSheetPrivPrivListDto {
  /** 子表ID */
  @JsonName('sheet_id')
  @IsDefined({ message: '子表ID不能为空' })
  @IsString({ message: '子表ID必须是字符串' })
  sheetId!: string;

  /** 子表权限。1-全部权限，2-可编辑，3-仅浏览，4-无权限 */
  @JsonName('priv')
  @IsDefined({ message: '子表权限不能为空' })
  @IsOneOfTypes(['string', 'integer'], { message: '子表权限必须是字符串或整数' })
  priv!: OpenEnum<1 | 2 | 3 | 4 | '1' | '2' | '3' | '4'>;

  /** 可否新增记录 */
  @JsonName('can_insert_record')
  @IsOptional()
  @IsBoolean({ message: '可否新增记录必须是布尔值' })
  canInsertRecord?: boolean;

  /** 可否删除记录 */
  @JsonName('can_delete_record')
  @IsOptional()
  @IsBoolean({ message: '可否删除记录必须是布尔值' })
  canDeleteRecord?: boolean;

  /** 可否增删改视图 */
  @JsonName('can_create_modify_delete_view')
  @IsOptional()
  @IsBoolean({ message: '可否增删改视图必须是布尔值' })
  canCreateModifyDeleteView?: boolean;

  /** 字段权限 */
  @JsonName('field_priv', { type: () => WedocSmartsheetContentPrivUpdateSheetPrivFieldPrivDto })
  @IsOptional()
  fieldPriv?: WedocSmartsheetContentPrivUpdateSheetPrivFieldPrivDto;

  /** 记录权限 */
  @JsonName('record_priv', { type: () => WedocSmartsheetContentPrivUpdateSheetPrivRecordPrivDto })
  @RequiredIf({ priv: [2, 3] }, { message: '子表权限为2(可编辑)或3(仅浏览)时记录权限不能为空' })
  recordPriv?: WedocSmartsheetContentPrivUpdateSheetPrivRecordPrivDto;

  /** 是否清除权限设置 */
  @JsonName('clear')
  @IsOptional()
  @IsBoolean({ message: '是否清除权限设置必须是布尔值' })
  clear?: boolean;
}

/**
 * 更新智能表格子表权限
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99935
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput.from({ docId: 'DOC_ID', type: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/content_priv/update_sheet_priv',
  desc: '更新智能表格子表权限',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetContentPrivUpdateSheetPrivWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99935',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetContentPrivUpdateSheetPrivWorkWxInput extends AuthWorkWxInput<WedocSmartsheetContentPrivUpdateSheetPrivWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 权限规则类型。1-全员权限，2-额外权限 */
  @JsonName('type')
  @IsDefined({ message: '权限规则类型不能为空' })
  @IsIn([1, 2], { message: '权限规则类型只能是1(全员权限)或2(额外权限)' })
  type!: 1 | 2;

  /** 规则ID */
  @JsonName('rule_id')
  @RequiredIf({ type: 2 }, { message: '权限规则类型为2(额外权限)时规则ID不能为空' })
  @IsInt({ message: '规则ID必须是整数' })
  ruleId?: number;

  /** 权限规则名称 */
  @JsonName('name')
  @IsOptional()
  @IsString({ message: '权限规则名称必须是字符串' })
  name?: string;

  /** 子表权限列表 */
  @JsonName('priv_list', { type: () => [WedocSmartsheetContentPrivUpdateSheetPrivPrivListDto] })
  @IsOptional()
  privList?: WedocSmartsheetContentPrivUpdateSheetPrivPrivListDto[];
}
