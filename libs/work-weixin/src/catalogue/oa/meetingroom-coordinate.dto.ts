import { HttpRemoteOutput, IsOneOfTypes, JsonName } from 'nestjs-http-remote';
import { IsOptional } from 'class-validator';

/**
 * 坐标
 *
 * @see {@link OaMeetingroomAddWorkWxInput}
 */
export class MeetingroomCoordinateDto extends HttpRemoteOutput {
  /** 纬度 */
  @JsonName('latitude', { type: () => String, sensitive: true })
  @IsOptional()
  @IsOneOfTypes(['string', 'number'], { message: '纬度必须是字符串或数字' })
  latitude?: string | number;

  /** 经度 */
  @JsonName('longitude', { type: () => String, sensitive: true })
  @IsOptional()
  @IsOneOfTypes(['string', 'number'], { message: '经度必须是字符串或数字' })
  longitude?: string | number;
}
