import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsOptional, IsString } from 'class-validator';

/**
 * 主持人
 *
 * @see {@link MeetingCreateWorkWxInput}
 */
export class MeetingHostsDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userid', { type: () => [String] })
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userId?: string[];
}
