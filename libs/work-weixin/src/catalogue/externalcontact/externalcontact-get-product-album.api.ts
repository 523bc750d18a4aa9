import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ProductAttachmentDto } from './product-attachment.dto.js';

/**
 * 商品
 *
 * @see {@link ExternalcontactGetProductAlbumWorkWxInput}
 */
export class ExternalcontactGetProductAlbumProductDto extends HttpRemoteOutput {
  /** 商品ID */
  @JsonName('product_id')
  productId?: string;

  /** 商品描述 */
  @JsonName('description')
  description?: string;

  /** 商品价格 */
  @JsonName('price')
  price?: number;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 商品编码 */
  @JsonName('product_sn')
  productSn?: string;

  /** 附件列表 */
  @JsonName('attachments', { type: () => [ProductAttachmentDto] })
  attachments?: ProductAttachmentDto[];
}

/** 获取商品图册的返回结果，见 {@link ExternalcontactGetProductAlbumWorkWxInput} */
export class ExternalcontactGetProductAlbumWorkWxOutput extends WorkWxOutput {
  /** 商品 */
  @JsonName('product', { type: () => ExternalcontactGetProductAlbumProductDto })
  product?: ExternalcontactGetProductAlbumProductDto;
}

/**
 * 获取商品图册
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95096
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetProductAlbumWorkWxInput.from({ productId: 'PRODUCT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_product_album',
  desc: '获取商品图册',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetProductAlbumWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95096',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetProductAlbumWorkWxInput extends AuthWorkWxInput<ExternalcontactGetProductAlbumWorkWxOutput> {
  /** 商品ID */
  @JsonName('product_id')
  @IsDefined({ message: '商品ID不能为空' })
  @IsString({ message: '商品ID必须是字符串' })
  productId!: string;
}
