import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsBoolean, IsInt, IsOptional } from 'class-validator';

/**
 * 百分数字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class PercentagePropertyDto extends HttpRemoteOutput {
  /** 小数位数。-1-原样显示，0-整数，1-一位小数，2-两位小数，3-三位小数，4-四位小数 */
  @JsonName('decimal_places', { type: () => Number })
  @IsOptional()
  @IsInt({ message: '小数位数必须是整数' })
  decimalPlaces?: OpenEnum<-1 | 0 | 1 | 2 | 3 | 4>;

  /** 是否使用千位符 */
  @JsonName('use_separate')
  @IsOptional()
  @IsBoolean({ message: '是否使用千位符必须是布尔值' })
  useSeparate?: boolean;
}
