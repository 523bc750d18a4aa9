import {
  AtLeastOneOf,
  GivenFor,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OneOf,
  type OpenEnum,
  VARIANTS,
} from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsObject, IsOptional, IsString } from 'class-validator';
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
 * 自动编号字段属性
 *
 * @see {@link WedocSmartsheetUpdateFieldsWorkWxInput}
 */
export class WedocSmartsheetUpdateFieldsOutputPropertyAutoNumberDto extends HttpRemoteOutput {
  /** 编号类型。NUMBER_TYPE_INCR-自增数字，NUMBER_TYPE_CUSTOM-自定义编号 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'NUMBER_TYPE_INCR' | 'NUMBER_TYPE_CUSTOM'>;

  /** 编号规则列表 */
  @JsonName('rules', { type: 'json' })
  rules?: Record<string, unknown>[];

  /** 是否应用于已有编号 */
  @JsonName('reformat_existing_record')
  reformatExistingRecord?: boolean;
}

/**
 * 字段
 *
 * @see {@link WedocSmartsheetUpdateFieldsWorkWxInput}
 */
export class WedocSmartsheetUpdateFieldsOutputFieldsDto extends HttpRemoteOutput {
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
  @JsonName('property_auto_number', { type: () => WedocSmartsheetUpdateFieldsOutputPropertyAutoNumberDto })
  propertyAutoNumber?: WedocSmartsheetUpdateFieldsOutputPropertyAutoNumberDto;

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

/** 更新字段的返回结果，见 {@link WedocSmartsheetUpdateFieldsWorkWxInput} */
export class WedocSmartsheetUpdateFieldsWorkWxOutput extends WorkWxOutput {
  /** 字段列表 */
  @JsonName('fields', { type: () => [WedocSmartsheetUpdateFieldsOutputFieldsDto] })
  fields?: WedocSmartsheetUpdateFieldsOutputFieldsDto[];
}

/**
 * 编号规则
 *
 * @see {@link WedocSmartsheetUpdateFieldsWorkWxInput}
 */
export class WedocSmartsheetUpdateFieldsRulesDto {
  /** 规则类型。官方页面未列出 */
  @JsonName('type')
  @IsOptional()
  @IsString({ message: '规则类型必须是字符串' })
  type?: string;

  /** 规则值。官方页面未列出 */
  @JsonName('value')
  @IsOptional()
  @IsString({ message: '规则值必须是字符串' })
  value?: string;
}

/**
 * 自动编号字段属性
 *
 * @see {@link WedocSmartsheetUpdateFieldsWorkWxInput}
 */
export class WedocSmartsheetUpdateFieldsPropertyAutoNumberDto {
  /** 编号类型。NUMBER_TYPE_INCR-自增数字，NUMBER_TYPE_CUSTOM-自定义编号 */
  @JsonName('type')
  @IsOptional()
  @IsIn(['NUMBER_TYPE_INCR', 'NUMBER_TYPE_CUSTOM'], {
    message: '编号类型只能是NUMBER_TYPE_INCR(自增数字)或NUMBER_TYPE_CUSTOM(自定义编号)',
  })
  type?: 'NUMBER_TYPE_INCR' | 'NUMBER_TYPE_CUSTOM';

  /** 编号规则列表 */
  @JsonName('rules', { type: () => [WedocSmartsheetUpdateFieldsRulesDto] })
  @IsOptional()
  rules?: WedocSmartsheetUpdateFieldsRulesDto[];

  /** 是否应用于已有编号 */
  @JsonName('reformat_existing_record')
  @IsOptional()
  @IsBoolean({ message: '是否应用于已有编号必须是布尔值' })
  reformatExistingRecord?: boolean;
}

/**
 * 字段
 *
 * @see {@link WedocSmartsheetUpdateFieldsWorkWxInput}
 */
export class WedocSmartsheetUpdateFieldsFieldsDto {
  /** 仅用于类型检查：每种字段类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'fieldType',
    {
      FIELD_TYPE_NUMBER: 'propertyNumber?';
      FIELD_TYPE_CHECKBOX: 'propertyCheckbox?';
      FIELD_TYPE_DATE_TIME: 'propertyDateTime?';
      FIELD_TYPE_ATTACHMENT: 'propertyAttachment?';
      FIELD_TYPE_USER: 'propertyUser?';
      FIELD_TYPE_URL: 'propertyUrl?';
      FIELD_TYPE_SELECT: 'propertySelect?';
      FIELD_TYPE_CREATED_TIME: 'propertyCreatedTime?';
      FIELD_TYPE_MODIFIED_TIME: 'propertyModifiedTime?';
      FIELD_TYPE_PROGRESS: 'propertyProgress?';
      FIELD_TYPE_SINGLE_SELECT: 'propertySingleSelect?';
      FIELD_TYPE_REFERENCE: 'propertyReference?';
      FIELD_TYPE_LOCATION: 'propertyLocation?';
      FIELD_TYPE_AUTONUMBER: 'propertyAutoNumber?';
      FIELD_TYPE_CURRENCY: 'propertyCurrency?';
      FIELD_TYPE_WWGROUP: 'propertyWwGroup?';
      FIELD_TYPE_PERCENTAGE: 'propertyPercentage?';
      FIELD_TYPE_BARCODE: 'propertyBarcode?';
      FIELD_TYPE_TEXT: 'propertyText?';
      FIELD_TYPE_IMAGE: never;
      FIELD_TYPE_CREATED_USER: 'propertyCreatedUser?';
      FIELD_TYPE_MODIFIED_USER: 'propertyModifiedUser?';
      FIELD_TYPE_PHONE_NUMBER: never;
      FIELD_TYPE_EMAIL: never;
    },
    { open: true }
  >;

  /** 字段ID */
  @JsonName('field_id')
  @IsDefined({ message: '字段ID不能为空' })
  @IsString({ message: '字段ID必须是字符串' })
  fieldId!: string;

  /** 字段标题 */
  @JsonName('field_title')
  @AtLeastOneOf(
    [
      'fieldTitle',
      'propertyText',
      'propertyNumber',
      'propertyCheckbox',
      'propertyDateTime',
      'propertyAttachment',
      'propertyUser',
      'propertyUrl',
      'propertySelect',
      'propertyCreatedUser',
      'propertyModifiedUser',
      'propertyCreatedTime',
      'propertyModifiedTime',
      'propertyProgress',
      'propertySingleSelect',
      'propertyReference',
      'propertyLocation',
      'propertyAutoNumber',
      'propertyCurrency',
      'propertyWwGroup',
      'propertyPercentage',
      'propertyBarcode',
    ],
    {
      message:
        '字段标题、文本字段属性、数字字段属性、复选框字段属性、日期字段属性、文件字段属性、人员字段属性、超链接字段属性、多选字段属性、创建人字段属性、最后编辑人字段属性、创建时间字段属性、最后编辑时间字段属性、进度字段属性、单选字段属性、引用字段属性、地理位置字段属性、自动编号字段属性、货币字段属性、群字段属性、百分数字段属性和条码字段属性至少需要填写一个',
    },
  )
  @IsString({ message: '字段标题必须是字符串' })
  fieldTitle?: string;

  /** 字段类型。FIELD_TYPE_TEXT-文本，FIELD_TYPE_NUMBER-数字，FIELD_TYPE_CHECKBOX-复选框，FIELD_TYPE_DATE_TIME-日期，FIELD_TYPE_IMAGE-图片，FIELD_TYPE_ATTACHMENT-文件，FIELD_TYPE_USER-成员，FIELD_TYPE_URL-链接，FIELD_TYPE_SELECT-多选，FIELD_TYPE_CREATED_USER-创建人，FIELD_TYPE_MODIFIED_USER-最后编辑人，FIELD_TYPE_CREATED_TIME-创建时间，FIELD_TYPE_MODIFIED_TIME-最后编辑时间，FIELD_TYPE_PROGRESS-进度，FIELD_TYPE_PHONE_NUMBER-电话，FIELD_TYPE_EMAIL-邮箱，FIELD_TYPE_SINGLE_SELECT-单选，FIELD_TYPE_REFERENCE-关联，FIELD_TYPE_LOCATION-地理位置，FIELD_TYPE_CURRENCY-货币，FIELD_TYPE_WWGROUP-群，FIELD_TYPE_AUTONUMBER-自动编号，FIELD_TYPE_PERCENTAGE-百分数，FIELD_TYPE_BARCODE-条码 */
  @JsonName('field_type')
  @IsDefined({ message: '字段类型不能为空' })
  @IsString({ message: '字段类型必须是字符串' })
  fieldType!: OpenEnum<
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

  /** 文本字段属性 */
  @JsonName('property_text', { type: 'json' })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_TEXT' })
  @IsObject({ message: '文本字段属性必须是对象' })
  propertyText?: Record<string, unknown>;

  /** 数字字段属性 */
  @JsonName('property_number', { type: () => NumberPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_NUMBER' })
  propertyNumber?: NumberPropertyDto;

  /** 复选框字段属性 */
  @JsonName('property_checkbox', { type: () => CheckboxPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_CHECKBOX' })
  propertyCheckbox?: CheckboxPropertyDto;

  /** 日期字段属性 */
  @JsonName('property_date_time', { type: () => DateTimePropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_DATE_TIME' })
  propertyDateTime?: DateTimePropertyDto;

  /** 文件字段属性 */
  @JsonName('property_attachment', { type: () => AttachmentPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_ATTACHMENT' })
  propertyAttachment?: AttachmentPropertyDto;

  /** 人员字段属性 */
  @JsonName('property_user', { type: () => UserPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_USER' })
  propertyUser?: UserPropertyDto;

  /** 超链接字段属性 */
  @JsonName('property_url', { type: () => UrlPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_URL' })
  propertyUrl?: UrlPropertyDto;

  /** 多选字段属性 */
  @JsonName('property_select', { type: () => SelectPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_SELECT' })
  propertySelect?: SelectPropertyDto;

  /** 创建人字段属性 */
  @JsonName('property_created_user', { type: 'json' })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_CREATED_USER' })
  @IsObject({ message: '创建人字段属性必须是对象' })
  propertyCreatedUser?: Record<string, unknown>;

  /** 最后编辑人字段属性 */
  @JsonName('property_modified_user', { type: 'json' })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_MODIFIED_USER' })
  @IsObject({ message: '最后编辑人字段属性必须是对象' })
  propertyModifiedUser?: Record<string, unknown>;

  /** 创建时间字段属性 */
  @JsonName('property_created_time', { type: () => CreatedTimePropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_CREATED_TIME' })
  propertyCreatedTime?: CreatedTimePropertyDto;

  /** 最后编辑时间字段属性 */
  @JsonName('property_modified_time', { type: () => ModifiedTimePropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_MODIFIED_TIME' })
  propertyModifiedTime?: ModifiedTimePropertyDto;

  /** 进度字段属性 */
  @JsonName('property_progress', { type: () => ProgressPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_PROGRESS' })
  propertyProgress?: ProgressPropertyDto;

  /** 单选字段属性 */
  @JsonName('property_single_select', { type: () => SingleSelectPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_SINGLE_SELECT' })
  propertySingleSelect?: SingleSelectPropertyDto;

  /** 引用字段属性 */
  @JsonName('property_reference', { type: () => ReferencePropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_REFERENCE' })
  propertyReference?: ReferencePropertyDto;

  /** 地理位置字段属性 */
  @JsonName('property_location', { type: () => LocationPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_LOCATION' })
  propertyLocation?: LocationPropertyDto;

  /** 自动编号字段属性 */
  @JsonName('property_auto_number', { type: () => WedocSmartsheetUpdateFieldsPropertyAutoNumberDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_AUTONUMBER' })
  propertyAutoNumber?: WedocSmartsheetUpdateFieldsPropertyAutoNumberDto;

  /** 货币字段属性 */
  @JsonName('property_currency', { type: () => CurrencyPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_CURRENCY' })
  propertyCurrency?: CurrencyPropertyDto;

  /** 群字段属性 */
  @JsonName('property_ww_group', { type: () => GroupchatPropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_WWGROUP' })
  propertyWwGroup?: GroupchatPropertyDto;

  /** 百分数字段属性 */
  @JsonName('property_percentage', { type: () => PercentagePropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_PERCENTAGE' })
  propertyPercentage?: PercentagePropertyDto;

  /** 条码字段属性 */
  @JsonName('property_barcode', { type: () => BarcodePropertyDto })
  @GivenFor('fieldType', [], { optionalFor: 'FIELD_TYPE_BARCODE' })
  propertyBarcode?: BarcodePropertyDto;
}

/**
 * 更新字段
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99906
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetUpdateFieldsWorkWxInput.from({
 *   docId: 'DOC_ID',
 *   sheetId: 'SHEET_ID',
 *   fields: [{ fieldId: 'FIELD_ID', fieldTitle: '字段标题', fieldType: 'FIELD_TYPE_NUMBER' }],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/update_fields',
  desc: '更新字段',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetUpdateFieldsWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99906',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetUpdateFieldsWorkWxInput extends AuthWorkWxInput<WedocSmartsheetUpdateFieldsWorkWxOutput> {
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

  /** 字段列表 */
  @JsonName('fields', { type: () => [WedocSmartsheetUpdateFieldsFieldsDto] })
  @IsDefined({ message: '字段列表不能为空' })
  fields!: WedocSmartsheetUpdateFieldsFieldsDto[];
}
