import { IsNotEmpty, IsString } from 'class-validator';
import { ByteLength, JsonName } from 'nestjs-http-remote';
import { CallbackReply } from '../contract/callback-reply.js';

/**
 * 文本消息: a text to the member who wrote to an app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 * @example `return TextReply.from({ content: '收到' });`
 */
export class TextReply extends CallbackReply {
  /** 文本消息内容，最长不超过2048个字节 */
  @JsonName('Content')
  @IsString()
  @IsNotEmpty()
  @ByteLength(1, 2048)
  content!: string;

  static override messageOf(fields: Readonly<Record<string, unknown>>) {
    return { MsgType: 'text', ...fields };
  }
}
