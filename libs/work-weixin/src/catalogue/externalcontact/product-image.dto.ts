import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 图片附件
 *
 * @see {@link ExternalcontactAddMomentTaskWorkWxInput}
 */
export class ProductImageDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  @IsOptional()
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;
}
