import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { AttachmentPropertyDto } from '../attachment-property.dto.js';
import { BarcodePropertyDto } from '../barcode-property.dto.js';
import { CheckboxPropertyDto } from '../checkbox-property.dto.js';
import { CreatedTimePropertyDto } from '../created-time-property.dto.js';
import { CurrencyPropertyDto } from '../currency-property.dto.js';
import { DateTimePropertyDto } from '../date-time-property.dto.js';
import { GroupchatPropertyDto } from '../groupchat-property.dto.js';
import { LocationPropertyDto } from '../location-property.dto.js';
import { ModifiedTimePropertyDto } from '../modified-time-property.dto.js';
import { NumberPropertyDto } from '../number-property.dto.js';
import { PercentagePropertyDto } from '../percentage-property.dto.js';
import { ProgressPropertyDto } from '../progress-property.dto.js';
import { ReferencePropertyDto } from '../reference-property.dto.js';
import { SelectPropertyDto } from '../select-property.dto.js';
import { SingleSelectPropertyDto } from '../single-select-property.dto.js';
import { UrlPropertyDto } from '../url-property.dto.js';
import { UserPropertyDto } from '../user-property.dto.js';

/**
 * 编号规则
 *
 * @see {@link WedocSmartsheetGetFieldsWorkWxInput}
 */
export class WedocSmartsheetGetFieldsRulesDto extends HttpRemoteOutput {
  /** 规则类型。官方页面未列出 */
  @JsonName('type')
  type?: string;

  /** 规则值。官方页面未列出 */
  @JsonName('value')
  value?: string;
}

/**
 * 自动编号字段属性
 *
 * @see {@link WedocSmartsheetGetFieldsWorkWxInput}
 */
export class WedocSmartsheetGetFieldsPropertyAutoNumberDto extends HttpRemoteOutput {
  /** 编号类型。NUMBER_TYPE_INCR-自增数字，NUMBER_TYPE_CUSTOM-自定义编号 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'NUMBER_TYPE_INCR' | 'NUMBER_TYPE_CUSTOM'>;

  /** 编号规则列表 */
  @JsonName('rules', { type: () => [WedocSmartsheetGetFieldsRulesDto] })
  rules?: WedocSmartsheetGetFieldsRulesDto[];

  /** 是否应用于已有编号 */
  @JsonName('reformat_existing_record')
  reformatExistingRecord?: boolean;
}

/**
 * 字段
 *
 * @see {@link WedocSmartsheetGetFieldsWorkWxInput}
 */
export class WedocSmartsheetGetFieldsFieldsDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  fieldId?: string;

  /** 字段标题 */
  @JsonName('field_title')
  fieldTitle?: string;

  /** 字段类型。FIELD_TYPE_TEXT-文本，FIELD_TYPE_NUMBER-数字，FIELD_TYPE_CHECKBOX-复选框，FIELD_TYPE_DATE_TIME-日期，FIELD_TYPE_IMAGE-图片，FIELD_TYPE_ATTACHMENT-文件，FIELD_TYPE_USER-成员，FIELD_TYPE_URL-链接，FIELD_TYPE_SELECT-多选，FIELD_TYPE_CREATED_USER-创建人，FIELD_TYPE_MODIFIED_USER-最后编辑人，FIELD_TYPE_CREATED_TIME-创建时间，FIELD_TYPE_MODIFIED_TIME-最后编辑时间，FIELD_TYPE_PROGRESS-进度，FIELD_TYPE_PHONE_NUMBER-电话，FIELD_TYPE_EMAIL-邮箱，FIELD_TYPE_SINGLE_SELECT-单选，FIELD_TYPE_REFERENCE-关联，FIELD_TYPE_LOCATION-地理位置，FIELD_TYPE_FORMULA-公式，FIELD_TYPE_CURRENCY-货币，FIELD_TYPE_WWGROUP-群，FIELD_TYPE_AUTONUMBER-自动编号，FIELD_TYPE_PERCENTAGE-百分数，FIELD_TYPE_BARCODE-条码 */
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
    | 'FIELD_TYPE_FORMULA'
    | 'FIELD_TYPE_CURRENCY'
    | 'FIELD_TYPE_WWGROUP'
    | 'FIELD_TYPE_AUTONUMBER'
    | 'FIELD_TYPE_PERCENTAGE'
    | 'FIELD_TYPE_BARCODE'
  >;

  /** 数字字段属性 */
  @JsonName('property_number', { type: () => NumberPropertyDto })
  propertyNumber?: NumberPropertyDto;

  /** 复选框字段属性 */
  @JsonName('property_checkbox', { type: () => CheckboxPropertyDto })
  propertyCheckbox?: CheckboxPropertyDto;

  /** 日期字段属性 */
  @JsonName('property_date_time', { type: () => DateTimePropertyDto })
  propertyDateTime?: DateTimePropertyDto;

  /** 文件字段属性 */
  @JsonName('property_attachment', { type: () => AttachmentPropertyDto })
  propertyAttachment?: AttachmentPropertyDto;

  /** 人员字段属性 */
  @JsonName('property_user', { type: () => UserPropertyDto })
  propertyUser?: UserPropertyDto;

  /** 超链接字段属性 */
  @JsonName('property_url', { type: () => UrlPropertyDto })
  propertyUrl?: UrlPropertyDto;

  /** 多选字段属性 */
  @JsonName('property_select', { type: () => SelectPropertyDto })
  propertySelect?: SelectPropertyDto;

  /** 创建时间字段属性 */
  @JsonName('property_created_time', { type: () => CreatedTimePropertyDto })
  propertyCreatedTime?: CreatedTimePropertyDto;

  /** 最后编辑时间字段属性 */
  @JsonName('property_modified_time', { type: () => ModifiedTimePropertyDto })
  propertyModifiedTime?: ModifiedTimePropertyDto;

  /** 进度字段属性 */
  @JsonName('property_progress', { type: () => ProgressPropertyDto })
  propertyProgress?: ProgressPropertyDto;

  /** 单选字段属性 */
  @JsonName('property_single_select', { type: () => SingleSelectPropertyDto })
  propertySingleSelect?: SingleSelectPropertyDto;

  /** 引用字段属性 */
  @JsonName('property_reference', { type: () => ReferencePropertyDto })
  propertyReference?: ReferencePropertyDto;

  /** 地理位置字段属性 */
  @JsonName('property_location', { type: () => LocationPropertyDto })
  propertyLocation?: LocationPropertyDto;

  /** 自动编号字段属性 */
  @JsonName('property_auto_number', { type: () => WedocSmartsheetGetFieldsPropertyAutoNumberDto })
  propertyAutoNumber?: WedocSmartsheetGetFieldsPropertyAutoNumberDto;

  /** 货币字段属性 */
  @JsonName('property_currency', { type: () => CurrencyPropertyDto })
  propertyCurrency?: CurrencyPropertyDto;

  /** 群字段属性 */
  @JsonName('property_ww_group', { type: () => GroupchatPropertyDto })
  propertyWwGroup?: GroupchatPropertyDto;

  /** 百分数字段属性 */
  @JsonName('property_percentage', { type: () => PercentagePropertyDto })
  propertyPercentage?: PercentagePropertyDto;

  /** 条码字段属性 */
  @JsonName('property_barcode', { type: () => BarcodePropertyDto })
  propertyBarcode?: BarcodePropertyDto;
}

/** 查询字段的返回结果，见 {@link WedocSmartsheetGetFieldsWorkWxInput} */
export class WedocSmartsheetGetFieldsWorkWxOutput extends WorkWxOutput {
  /** 字段总数 */
  @JsonName('total')
  total?: number;

  /** 字段列表 */
  @JsonName('fields', { type: () => [WedocSmartsheetGetFieldsFieldsDto] })
  fields?: WedocSmartsheetGetFieldsFieldsDto[];
}

/**
 * 查询字段
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/101157
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetGetFieldsWorkWxInput.from({ docId: 'DOC_ID', sheetId: 'SHEET_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/get_fields',
  desc: '查询字段',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetGetFieldsWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  paging: { in: 'offset', items: 'fields', limit: 'limit', end: { total: 'total' }, style: 'offset' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101157',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetGetFieldsWorkWxInput extends AuthWorkWxInput<
  WedocSmartsheetGetFieldsWorkWxOutput,
  WedocSmartsheetGetFieldsFieldsDto
> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 子表ID */
  @JsonName('sheet_id')
  @IsDefined({ message: '子表ID不能为空' })
  @IsString({ message: '子表ID必须是字符串' })
  sheetId!: string;

  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;

  /** 视图ID */
  @JsonName('view_id')
  @IsOptional()
  @IsString({ message: '视图ID必须是字符串' })
  viewId?: string;

  /** 字段ID列表 */
  @JsonName('field_ids')
  @IsOptional()
  @IsArray({ message: '字段ID列表必须是数组' })
  @IsString({ each: true, message: '字段ID列表的每一项必须是字符串' })
  fieldIds?: string[];

  /** 字段标题列表 */
  @JsonName('field_titles')
  @IsOptional()
  @IsArray({ message: '字段标题列表必须是数组' })
  @IsString({ each: true, message: '字段标题列表的每一项必须是字符串' })
  fieldTitles?: string[];
}
