import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除商品图册的返回结果，见 {@link ExternalcontactDeleteProductAlbumWorkWxInput} */
export class ExternalcontactDeleteProductAlbumWorkWxOutput extends WorkWxOutput {}

/**
 * 删除商品图册
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95096
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactDeleteProductAlbumWorkWxInput.from({ productId: 'PRODUCT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/delete_product_album',
  desc: '删除商品图册',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactDeleteProductAlbumWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95096',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactDeleteProductAlbumWorkWxInput extends AuthWorkWxInput<ExternalcontactDeleteProductAlbumWorkWxOutput> {
  /** 商品ID */
  @JsonName('product_id')
  @IsDefined({ message: '商品ID不能为空' })
  @IsString({ message: '商品ID必须是字符串' })
  productId!: string;
}
