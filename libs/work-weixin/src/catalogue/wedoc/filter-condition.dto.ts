import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { FilterBoolValueDto } from './filter-bool-value.dto.js';
import { FilterDateTimeValueDto } from './filter-date-time-value.dto.js';
import { FilterNumberValueDto } from './filter-number-value.dto.js';
import { FilterStringValueDto } from './filter-string-value.dto.js';
import { FilterUserValueDto } from './filter-user-value.dto.js';

/**
 * 条件
 *
 * @see {@link WedocSmartsheetGetRecordsWorkWxInput}
 */
export class FilterConditionDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  @IsOptional()
  @IsString({ message: '字段ID必须是字符串' })
  fieldId?: string;

  /** 字段类型。FIELD_TYPE_TEXT-文本，FIELD_TYPE_NUMBER-数字，FIELD_TYPE_CHECKBOX-复选框，FIELD_TYPE_DATE_TIME-日期，FIELD_TYPE_IMAGE-图片，FIELD_TYPE_ATTACHMENT-文件，FIELD_TYPE_USER-成员，FIELD_TYPE_URL-链接，FIELD_TYPE_SELECT-多选，FIELD_TYPE_CREATED_USER-创建人，FIELD_TYPE_MODIFIED_USER-最后编辑人，FIELD_TYPE_CREATED_TIME-创建时间，FIELD_TYPE_MODIFIED_TIME-最后编辑时间，FIELD_TYPE_PROGRESS-进度，FIELD_TYPE_PHONE_NUMBER-电话，FIELD_TYPE_EMAIL-邮箱，FIELD_TYPE_SINGLE_SELECT-单选，FIELD_TYPE_LOCATION-地理位置 */
  @JsonName('field_type', { type: () => String })
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
    | 'FIELD_TYPE_LOCATION'
  >;

  /** 判断类型。OPERATOR_UNKNOWN-未知，OPERATOR_IS-等于，OPERATOR_IS_NOT-不等于，OPERATOR_CONTAINS-包含，OPERATOR_DOES_NOT_CONTAIN-不包含，OPERATOR_IS_GREATER-大于，OPERATOR_IS_GREATER_OR_EQUAL-大于或等于，OPERATOR_IS_LESS-小于，OPERATOR_IS_LESS_OR_EQUAL-小于或等于，OPERATOR_IS_EMPTY-为空，OPERATOR_IS_NOT_EMPTY-不为空 */
  @JsonName('operator', { type: () => String })
  @IsOptional()
  @IsString({ message: '判断类型必须是字符串' })
  operator?: OpenEnum<
    | 'OPERATOR_UNKNOWN'
    | 'OPERATOR_IS'
    | 'OPERATOR_IS_NOT'
    | 'OPERATOR_CONTAINS'
    | 'OPERATOR_DOES_NOT_CONTAIN'
    | 'OPERATOR_IS_GREATER'
    | 'OPERATOR_IS_GREATER_OR_EQUAL'
    | 'OPERATOR_IS_LESS'
    | 'OPERATOR_IS_LESS_OR_EQUAL'
    | 'OPERATOR_IS_EMPTY'
    | 'OPERATOR_IS_NOT_EMPTY'
  >;

  /** 文本条件值 */
  @JsonName('string_value', { type: () => FilterStringValueDto })
  @IsOptional()
  stringValue?: FilterStringValueDto;

  /** 人员条件值 */
  @JsonName('user_value', { type: () => FilterUserValueDto })
  @IsOptional()
  userValue?: FilterUserValueDto;

  /** 日期条件值 */
  @JsonName('date_time_value', { type: () => FilterDateTimeValueDto })
  @IsOptional()
  dateTimeValue?: FilterDateTimeValueDto;

  /** 数字条件值 */
  @JsonName('number_value', { type: () => FilterNumberValueDto })
  @IsOptional()
  numberValue?: FilterNumberValueDto;

  /** 布尔条件值 */
  @JsonName('bool_value', { type: () => FilterBoolValueDto })
  @IsOptional()
  boolValue?: FilterBoolValueDto;
}
