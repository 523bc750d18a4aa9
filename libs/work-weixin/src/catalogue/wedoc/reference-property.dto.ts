import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsOptional, IsString } from 'class-validator';

/**
 * 引用字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class ReferencePropertyDto extends HttpRemoteOutput {
  /** 关联子表ID */
  @JsonName('sub_id')
  @IsOptional()
  @IsString({ message: '关联子表ID必须是字符串' })
  subId?: string;

  /** 关联字段ID */
  @JsonName('filed_id')
  @IsOptional()
  @IsString({ message: '关联字段ID必须是字符串' })
  fieldId?: string;

  /** 是否允许多个 */
  @JsonName('is_multiple')
  @IsOptional()
  @IsBoolean({ message: '是否允许多个必须是布尔值' })
  isMultiple?: boolean;

  /** 视图ID */
  @JsonName('view_id')
  @IsOptional()
  @IsString({ message: '视图ID必须是字符串' })
  viewId?: string;
}
