import { ByteLength, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ProductAttachmentDto } from './product-attachment.dto.js';

/** 编辑商品图册的返回结果，见 {@link ExternalcontactUpdateProductAlbumWorkWxInput} */
export class ExternalcontactUpdateProductAlbumWorkWxOutput extends WorkWxOutput {}

/**
 * 编辑商品图册
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95096
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactUpdateProductAlbumWorkWxInput.from({ productId: 'PRODUCT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/update_product_album',
  desc: '编辑商品图册',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactUpdateProductAlbumWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95096',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactUpdateProductAlbumWorkWxInput extends AuthWorkWxInput<ExternalcontactUpdateProductAlbumWorkWxOutput> {
  /** 商品ID */
  @JsonName('product_id')
  @IsDefined({ message: '商品ID不能为空' })
  @IsString({ message: '商品ID必须是字符串' })
  productId!: string;

  /** 商品描述。长度不超过300个字符 */
  @JsonName('description')
  @IsOptional()
  @CharacterLength(0, 300, { message: '商品描述长度不能超过300个字符' })
  description?: string;

  /** 商品价格 */
  @JsonName('price')
  @IsOptional()
  @IsInt({ message: '商品价格必须是整数' })
  price?: number;

  /** 商品编码。长度不超过128个字节 */
  @JsonName('product_sn')
  @IsOptional()
  @ByteLength(0, 128, { message: '商品编码长度不能超过128个字节' })
  productSn?: string;

  /** 附件列表 */
  @JsonName('attachments', { type: () => [ProductAttachmentDto] })
  @IsOptional()
  attachments?: ProductAttachmentDto[];
}
