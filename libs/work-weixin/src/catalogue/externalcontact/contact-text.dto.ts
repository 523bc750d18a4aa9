import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 文本消息
 *
 * @see {@link ExternalcontactAddContactWayWorkWxInput}
 */
export class ContactTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('content')
  @IsOptional()
  @IsString({ message: '文本内容必须是字符串' })
  content?: string;
}
