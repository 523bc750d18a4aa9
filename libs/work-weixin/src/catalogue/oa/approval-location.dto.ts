import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 位置控件值
 *
 * @see {@link OaApplyEventWorkWxInput}
 */
export class ApprovalLocationDto extends HttpRemoteOutput {
  /** 纬度 */
  @JsonName('latitude', { sensitive: true })
  @IsOptional()
  @IsString({ message: '纬度必须是字符串' })
  latitude?: string;

  /** 经度 */
  @JsonName('longitude', { sensitive: true })
  @IsOptional()
  @IsString({ message: '经度必须是字符串' })
  longitude?: string;

  /** 地点标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '地点标题必须是字符串' })
  title?: string;

  /** 地点详情 */
  @JsonName('address', { sensitive: true })
  @IsOptional()
  @IsString({ message: '地点详情必须是字符串' })
  address?: string;

  /** 选择时间 */
  @JsonName('time')
  @IsOptional()
  @IsInt({ message: '选择时间必须是整数' })
  time?: number;
}
