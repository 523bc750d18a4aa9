import { ByteLength, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';

/**
 * 参与人
 *
 * @see {@link OaScheduleAddWorkWxInput}
 */
export class ScheduleAttendeeDto {
  /** 成员UserID。长度不超过64个字节 */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @ByteLength(0, 64, { message: '成员UserID长度不能超过64个字节' })
  userId!: string;
}
