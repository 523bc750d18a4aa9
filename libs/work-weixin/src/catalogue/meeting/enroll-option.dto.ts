import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 选项
 *
 * @see {@link MeetingEnrollGetConfigWorkWxInput}
 */
export class EnrollOptionDto extends HttpRemoteOutput {
  /** 选项内容 */
  @JsonName('content')
  @IsOptional()
  @IsString({ message: '选项内容必须是字符串' })
  content?: string;
}
