import {
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  IsOneOfTypes,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 记录条件
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivRecordRuleListDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  fieldId?: string;

  /** 字段类型。FIELD_TYPE_TEXT-文本，FIELD_TYPE_NUMBER-数字，FIELD_TYPE_CHECKBOX-复选框，FIELD_TYPE_DATE_TIME-日期，FIELD_TYPE_IMAGE-图片，FIELD_TYPE_ATTACHMENT-文件，FIELD_TYPE_USER-成员，FIELD_TYPE_URL-链接，FIELD_TYPE_SELECT-多选，FIELD_TYPE_CREATED_USER-创建人，FIELD_TYPE_MODIFIED_USER-最后编辑人，FIELD_TYPE_CREATED_TIME-创建时间，FIELD_TYPE_MODIFIED_TIME-最后编辑时间，FIELD_TYPE_PROGRESS-进度，FIELD_TYPE_PHONE_NUMBER-电话，FIELD_TYPE_EMAIL-邮箱，FIELD_TYPE_SINGLE_SELECT-单选，FIELD_TYPE_REFERENCE-关联，FIELD_TYPE_LOCATION-地理位置，FIELD_TYPE_CURRENCY-货币，FIELD_TYPE_WWGROUP-群，FIELD_TYPE_AUTONUMBER-自动编号，FIELD_TYPE_PERCENTAGE-百分数，FIELD_TYPE_BARCODE-条码 */
  @JsonName('field_type', { type: () => String })
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
  @JsonName('oper_type', { type: () => Number })
  operType?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6 | 7>;

  /** 条件值列表 */
  @JsonName('value', { type: () => [String] })
  value?: string[];
}

/**
 * 记录权限
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivRecordPrivDto extends HttpRemoteOutput {
  /** 记录范围类型。1-全部记录，2-满足任意条件，3-满足全部条件 */
  @JsonName('record_range_type', { type: () => Number })
  recordRangeType?: OpenEnum<1 | 2 | 3>;

  /** 记录条件列表 */
  @JsonName('record_rule_list', { type: () => [WedocSmartsheetContentPrivGetSheetPrivRecordRuleListDto] })
  recordRuleList?: WedocSmartsheetContentPrivGetSheetPrivRecordRuleListDto[];

  /** 其余记录权限 */
  @JsonName('other_priv')
  otherPriv?: number;
}

/**
 * 字段权限
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListFieldPrivFieldRuleListDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  fieldId?: string;

  /** 字段类型 */
  @JsonName('field_type')
  fieldType?: string;

  /** 可否编辑 */
  @JsonName('can_edit')
  canEdit?: boolean;

  /** 可否首次提交 */
  @JsonName('can_insert')
  canInsert?: boolean;

  /** 可否查看 */
  @JsonName('can_view')
  canView?: boolean;
}

/**
 * 字段默认权限
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivFieldDefaultRuleDto extends HttpRemoteOutput {
  /** 可否编辑 */
  @JsonName('can_edit')
  canEdit?: boolean;

  /** 可否首次提交 */
  @JsonName('can_insert')
  canInsert?: boolean;

  /** 可否查看 */
  @JsonName('can_view')
  canView?: boolean;
}

/**
 * 字段权限
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListFieldPrivDto extends HttpRemoteOutput {
  /** 字段范围类型。1-所有字段，2-部分字段 */
  @JsonName('field_range_type', { type: () => Number })
  fieldRangeType?: OpenEnum<1 | 2>;

  /** 字段权限列表 */
  @JsonName('field_rule_list', {
    type: () => [WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListFieldPrivFieldRuleListDto],
  })
  fieldRuleList?: WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListFieldPrivFieldRuleListDto[];

  /** 字段默认权限 */
  @JsonName('field_default_rule', { type: () => WedocSmartsheetContentPrivGetSheetPrivFieldDefaultRuleDto })
  fieldDefaultRule?: WedocSmartsheetContentPrivGetSheetPrivFieldDefaultRuleDto;
}

/**
 * 字段权限
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListFieldPrivFieldRuleListDto extends HttpRemoteOutput {
  /** 字段类型。FIELD_TYPE_TEXT-文本，FIELD_TYPE_NUMBER-数字，FIELD_TYPE_CHECKBOX-复选框，FIELD_TYPE_DATE_TIME-日期，FIELD_TYPE_IMAGE-图片，FIELD_TYPE_ATTACHMENT-文件，FIELD_TYPE_USER-成员，FIELD_TYPE_URL-链接，FIELD_TYPE_SELECT-多选，FIELD_TYPE_CREATED_USER-创建人，FIELD_TYPE_MODIFIED_USER-最后编辑人，FIELD_TYPE_CREATED_TIME-创建时间，FIELD_TYPE_MODIFIED_TIME-最后编辑时间，FIELD_TYPE_PROGRESS-进度，FIELD_TYPE_PHONE_NUMBER-电话，FIELD_TYPE_EMAIL-邮箱，FIELD_TYPE_SINGLE_SELECT-单选，FIELD_TYPE_REFERENCE-关联，FIELD_TYPE_LOCATION-地理位置，FIELD_TYPE_CURRENCY-货币，FIELD_TYPE_WWGROUP-群，FIELD_TYPE_AUTONUMBER-自动编号，FIELD_TYPE_PERCENTAGE-百分数，FIELD_TYPE_BARCODE-条码 */
  @JsonName('field_type', { type: () => String })
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
 * 字段权限
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListFieldPrivDto extends HttpRemoteOutput {
  /** 字段权限列表 */
  @JsonName('field_rule_list', {
    type: () => WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListFieldPrivFieldRuleListDto,
  })
  fieldRuleList?: WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListFieldPrivFieldRuleListDto;
}

/**
 * 子表权限
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListDto extends HttpRemoteOutput {
  /** 字段权限 */
  @JsonName('field_priv', { type: () => WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListFieldPrivDto })
  fieldPriv?: WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListFieldPrivDto;
}

/**
 * 子表权限
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListDto extends HttpRemoteOutput {
  /** 子表ID */
  @JsonName('sheet_id')
  sheetId?: string;

  /** 子表权限。1-全部权限，2-可编辑，3-仅浏览，4-无权限 */
  @JsonName('priv', { type: () => Number })
  priv?: OpenEnum<1 | 2 | 3 | 4>;

  /** 可否新增记录 */
  @JsonName('can_insert_record')
  canInsertRecord?: boolean;

  /** 可否删除记录 */
  @JsonName('can_delete_record')
  canDeleteRecord?: boolean;

  /** 记录权限 */
  @JsonName('record_priv', { type: () => WedocSmartsheetContentPrivGetSheetPrivRecordPrivDto })
  recordPriv?: WedocSmartsheetContentPrivGetSheetPrivRecordPrivDto;

  /** 字段权限 */
  @JsonName('field_priv', { type: () => WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListFieldPrivDto })
  fieldPriv?: WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListFieldPrivDto;

  /** 可否增删改视图 */
  @JsonName('can_create_modify_delete_view')
  canCreateModifyDeleteView?: boolean;

  /** 子表权限列表 */
  @JsonName('priv_list', { type: () => WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListDto })
  privList?: WedocSmartsheetContentPrivGetSheetPrivPrivListPrivListDto;

  /** 是否清除权限设置 */
  @JsonName('clear')
  clear?: boolean;
}

/**
 * 权限规则
 *
 * @see {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput}
 */
export class WedocSmartsheetContentPrivGetSheetPrivRuleListDto extends HttpRemoteOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: number;

  /** 规则类型。1-全员权限，2-额外权限 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 规则名称 */
  @JsonName('name')
  name?: string;

  /** 子表权限列表 */
  @JsonName('priv_list', { type: () => [WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListDto] })
  privList?: WedocSmartsheetContentPrivGetSheetPrivRuleListPrivListDto[];
}

/** 查询智能表格子表权限的返回结果，见 {@link WedocSmartsheetContentPrivGetSheetPrivWorkWxInput} */
export class WedocSmartsheetContentPrivGetSheetPrivWorkWxOutput extends WorkWxOutput {
  /** 权限规则列表 */
  @JsonName('rule_list', { type: () => [WedocSmartsheetContentPrivGetSheetPrivRuleListDto] })
  ruleList?: WedocSmartsheetContentPrivGetSheetPrivRuleListDto[];
}

/**
 * 查询智能表格子表权限
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99935
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetContentPrivGetSheetPrivWorkWxInput.from({ docId: 'DOC_ID', type: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/content_priv/get_sheet_priv',
  desc: '查询智能表格子表权限',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetContentPrivGetSheetPrivWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99935',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetContentPrivGetSheetPrivWorkWxInput extends AuthWorkWxInput<WedocSmartsheetContentPrivGetSheetPrivWorkWxOutput> {
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

  /** 规则ID列表 */
  @JsonName('rule_id_list')
  @IsOptional()
  @IsArray({ message: '规则ID列表必须是数组' })
  @IsOneOfTypes(['string', 'integer'], { each: true, message: '规则ID列表的每一项必须是字符串或整数' })
  ruleIdList?: (string | number)[];
}
