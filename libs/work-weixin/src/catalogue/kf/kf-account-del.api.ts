import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除客服账号的返回结果，见 {@link KfAccountDelWorkWxInput} */
export class KfAccountDelWorkWxOutput extends WorkWxOutput {}

/**
 * 删除客服账号
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94663
 * @example
 * ```ts
 * await workWeixin.send(KfAccountDelWorkWxInput.from({ openKfId: 'OPEN_KF_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/account/del',
  desc: '删除客服账号',
  httpMethod: HttpMethod.Post,
  output: KfAccountDelWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94663',
})
@WorkWxApi({ permission: '微信客服' })
export class KfAccountDelWorkWxInput extends AuthWorkWxInput<KfAccountDelWorkWxOutput> {
  /** 客服账号ID。长度不超过64个字节 */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @ByteLength(0, 64, { message: '客服账号ID长度不能超过64个字节' })
  openKfId!: string;
}
