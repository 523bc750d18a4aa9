import {
  GivenFor,
  HttpRemoteOutput,
  JsonName,
  type OneOf,
  type OpenEnum,
  VARIANTS,
} from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { ProductImageDto } from './product-image.dto.js';

/**
 * 附件
 *
 * @see {@link ExternalcontactAddProductAlbumWorkWxInput}
 */
export class ProductAttachmentDto extends HttpRemoteOutput {
  /** 仅用于类型检查：每种附件类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'type', { image: 'image' }, { open: true; optional: true }>;

  /** 附件类型 */
  @JsonName('type', { type: () => String })
  @IsOptional()
  @IsString({ message: '附件类型必须是字符串' })
  type?: OpenEnum<'image'>;

  /** 图片附件 */
  @JsonName('image', { type: () => ProductImageDto })
  @GivenFor('type', 'image', { message: '附件类型为image时图片附件不能为空' })
  image?: ProductImageDto;
}
