import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 图片消息
 *
 * @see {@link ExternalcontactAddContactWayWorkWxInput}
 */
export class AttachmentImageDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  @IsOptional()
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;

  /** 图片链接 */
  @JsonName('pic_url')
  @IsOptional()
  @IsString({ message: '图片链接必须是字符串' })
  picUrl?: string;
}
