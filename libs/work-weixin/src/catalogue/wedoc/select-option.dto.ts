import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 选项
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class SelectOptionDto extends HttpRemoteOutput {
  /** 选项ID */
  @JsonName('id')
  @IsOptional()
  @IsString({ message: '选项ID必须是字符串' })
  id?: string;

  /** 选项文字 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '选项文字必须是字符串' })
  text?: string;

  /** 选项颜色。1-浅红1，2-浅橙1，3-浅天蓝1，4-浅绿1，5-浅紫1，6-浅粉红1，7-浅灰1，8-白，9-灰，10-浅蓝1，11-浅蓝2，12-蓝，13-浅天蓝2，14-天蓝，15-浅绿2，16-绿，17-浅红2，18-红，19-浅橙2，20-橙，21-浅黄1，22-浅黄2，23-黄，24-浅紫2，25-紫，26-浅粉红2，27-粉红 */
  @JsonName('style', { type: () => Number })
  @IsOptional()
  @IsInt({ message: '选项颜色必须是整数' })
  style?: OpenEnum<
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
  >;
}
