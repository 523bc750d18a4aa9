import { ByteLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 图文消息
 *
 * @see {@link ExternalcontactAddContactWayWorkWxInput}
 */
export class AttachmentLinkDto extends HttpRemoteOutput {
  /** 链接标题。长度不超过128个字节 */
  @JsonName('title')
  @IsOptional()
  @ByteLength(0, 128, { message: '链接标题长度不能超过128个字节' })
  title?: string;

  /** 图片链接 */
  @JsonName('picurl')
  @IsOptional()
  @IsString({ message: '图片链接必须是字符串' })
  picUrl?: string;

  /** 链接描述。长度不超过512个字节 */
  @JsonName('desc')
  @IsOptional()
  @ByteLength(0, 512, { message: '链接描述长度不能超过512个字节' })
  desc?: string;

  /** 链接地址 */
  @JsonName('url')
  @IsOptional()
  @IsString({ message: '链接地址必须是字符串' })
  url?: string;
}
