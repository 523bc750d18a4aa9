import { ByteLength, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ProductAttachmentDto } from './product-attachment.dto.js';

/** 创建商品图册的返回结果，见 {@link ExternalcontactAddProductAlbumWorkWxInput} */
export class ExternalcontactAddProductAlbumWorkWxOutput extends WorkWxOutput {
  /** 商品ID */
  @JsonName('product_id')
  productId?: string;
}

/**
 * 创建商品图册
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95096
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactAddProductAlbumWorkWxInput.from({
 *   description: '商品描述',
 *   price: 1,
 *   attachments: [{ type: 'image', image: { mediaId: 'MEDIA_ID' } }],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/add_product_album',
  desc: '创建商品图册',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactAddProductAlbumWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95096',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactAddProductAlbumWorkWxInput extends AuthWorkWxInput<ExternalcontactAddProductAlbumWorkWxOutput> {
  /** 商品描述。长度不超过300个字符 */
  @JsonName('description')
  @IsDefined({ message: '商品描述不能为空' })
  @CharacterLength(0, 300, { message: '商品描述长度不能超过300个字符' })
  description!: string;

  /** 商品价格 */
  @JsonName('price')
  @IsDefined({ message: '商品价格不能为空' })
  @IsInt({ message: '商品价格必须是整数' })
  price!: number;

  /** 商品编码。长度不超过128个字节 */
  @JsonName('product_sn')
  @IsOptional()
  @ByteLength(0, 128, { message: '商品编码长度不能超过128个字节' })
  productSn?: string;

  /** 附件列表。最多9个 */
  @JsonName('attachments', { type: () => [ProductAttachmentDto] })
  @IsDefined({ message: '附件列表不能为空' })
  @IsArray({ message: '附件列表必须是数组' })
  @ArrayMaxSize(9, { message: '附件列表最多支持9个' })
  attachments!: ProductAttachmentDto[];
}
