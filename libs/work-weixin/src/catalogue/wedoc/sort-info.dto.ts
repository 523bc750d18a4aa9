import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';

/**
 * 排序字段
 *
 * @see {@link WedocSmartsheetGetViewsWorkWxInput}
 */
export class SortInfoDto extends HttpRemoteOutput {
  /** 字段ID */
  @JsonName('field_id')
  @IsDefined({ message: '字段ID不能为空' })
  @IsString({ message: '字段ID必须是字符串' })
  fieldId!: string;

  /** 是否降序 */
  @JsonName('desc')
  @IsOptional()
  @IsBoolean({ message: '是否降序必须是布尔值' })
  desc?: boolean;
}
