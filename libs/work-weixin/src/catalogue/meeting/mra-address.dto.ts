import { JsonName } from 'nestjs-http-remote';
import { IsIn, IsOptional, IsString } from 'class-validator';

/**
 * MRA地址
 *
 * @see {@link MeetingRoomsCallWorkWxInput}
 */
export class MraAddressDto {
  /** 信令协议。1-SIP，2-H.323 */
  @JsonName('protocol')
  @IsOptional()
  @IsIn([1, 2], { message: '信令协议只能是1(SIP)或2(H.323)' })
  protocol?: 1 | 2;

  /** 信令地址 */
  @JsonName('dial_string')
  @IsOptional()
  @IsString({ message: '信令地址必须是字符串' })
  dialString?: string;
}
