import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsNumber, IsOptional, IsString } from 'class-validator';

/**
 * 地理位置消息
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfLocationDto extends HttpRemoteOutput {
  /** 地点名称 */
  @JsonName('name')
  @IsOptional()
  @IsString({ message: '地点名称必须是字符串' })
  name?: string;

  /** 地点详情 */
  @JsonName('address', { sensitive: true })
  @IsOptional()
  @IsString({ message: '地点详情必须是字符串' })
  address?: string;

  /** 纬度 */
  @JsonName('latitude', { sensitive: true })
  @IsDefined({ message: '纬度不能为空' })
  @IsNumber({}, { message: '纬度必须是数字' })
  latitude!: number;

  /** 经度 */
  @JsonName('longitude', { sensitive: true })
  @IsDefined({ message: '经度不能为空' })
  @IsNumber({}, { message: '经度必须是数字' })
  longitude!: number;
}
