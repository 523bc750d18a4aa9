import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ProductAttachmentDto } from './product-attachment.dto.js';
import { ProductImageDto } from './product-image.dto.js';

/**
 * 商品
 *
 * @see {@link ExternalcontactGetProductAlbumListWorkWxInput}
 */
export class ExternalcontactGetProductAlbumListProductListDto extends HttpRemoteOutput {
  /** 商品ID */
  @JsonName('product_id')
  productId?: string;

  /** 商品描述 */
  @JsonName('description')
  description?: string;

  /** 商品价格 */
  @JsonName('price')
  price?: number;

  /** 商品编码 */
  @JsonName('product_sn')
  productSn?: string;

  /** 附件列表 */
  @JsonName('attachments', { type: () => [ProductAttachmentDto] })
  attachments?: ProductAttachmentDto[];

  /** 图片 */
  @JsonName('image', { type: () => ProductImageDto })
  image?: ProductImageDto;
}

/** 获取商品图册列表的返回结果，见 {@link ExternalcontactGetProductAlbumListWorkWxInput} */
export class ExternalcontactGetProductAlbumListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 商品列表 */
  @JsonName('product_list', { type: () => [ExternalcontactGetProductAlbumListProductListDto] })
  productList?: ExternalcontactGetProductAlbumListProductListDto[];
}

/**
 * 获取商品图册列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/95096
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetProductAlbumListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_product_album_list',
  desc: '获取商品图册列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetProductAlbumListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'productList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95096',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetProductAlbumListWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetProductAlbumListWorkWxOutput,
  ExternalcontactGetProductAlbumListProductListDto
> {
  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
