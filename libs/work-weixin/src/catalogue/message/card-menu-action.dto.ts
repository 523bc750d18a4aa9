import { ByteLength, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';

/**
 * 操作
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardMenuActionDto {
  /** 操作文案 */
  @JsonName('text')
  @IsDefined({ message: '操作文案不能为空' })
  @IsString({ message: '操作文案必须是字符串' })
  text!: string;

  /** 操作键值。长度不超过1024个字节 */
  @JsonName('key', { sensitive: false })
  @IsDefined({ message: '操作键值不能为空' })
  @ByteLength(0, 1024, { message: '操作键值长度不能超过1024个字节' })
  key!: string;
}
