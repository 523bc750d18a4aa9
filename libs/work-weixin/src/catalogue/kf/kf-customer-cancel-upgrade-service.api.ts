import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 为客户取消推荐的返回结果，见 {@link KfCustomerCancelUpgradeServiceWorkWxInput} */
export class KfCustomerCancelUpgradeServiceWorkWxOutput extends WorkWxOutput {}

/**
 * 为客户取消推荐
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94674
 * @example
 * ```ts
 * await workWeixin.send(KfCustomerCancelUpgradeServiceWorkWxInput.from({ openKfId: 'OPEN_KF_ID', externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/customer/cancel_upgrade_service',
  desc: '为客户取消推荐',
  httpMethod: HttpMethod.Post,
  output: KfCustomerCancelUpgradeServiceWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94674',
})
@WorkWxApi({ permission: '微信客服' })
export class KfCustomerCancelUpgradeServiceWorkWxInput extends AuthWorkWxInput<KfCustomerCancelUpgradeServiceWorkWxOutput> {
  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;
}
