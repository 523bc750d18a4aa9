import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 专员服务范围
 *
 * @see {@link KfCustomerGetUpgradeServiceConfigWorkWxInput}
 */
export class KfCustomerGetUpgradeServiceConfigMemberRangeDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userid_list', { type: () => [String] })
  userIdList?: string[];

  /** 部门ID列表 */
  @JsonName('department_id_list', { type: () => [Number] })
  departmentIdList?: number[];

  /** 部门列表 */
  @JsonName('department_list')
  departmentList?: number;
}

/**
 * 客户群范围
 *
 * @see {@link KfCustomerGetUpgradeServiceConfigWorkWxInput}
 */
export class KfCustomerGetUpgradeServiceConfigGroupChatRangeDto extends HttpRemoteOutput {
  /** 客户群ID列表 */
  @JsonName('chat_id_list', { type: () => [String] })
  chatIdList?: string[];
}

/** 获取配置的专员与客户群的返回结果，见 {@link KfCustomerGetUpgradeServiceConfigWorkWxInput} */
export class KfCustomerGetUpgradeServiceConfigWorkWxOutput extends WorkWxOutput {
  /** 专员服务范围 */
  @JsonName('member_range', { type: () => KfCustomerGetUpgradeServiceConfigMemberRangeDto })
  memberRange?: KfCustomerGetUpgradeServiceConfigMemberRangeDto;

  /** 客户群范围 */
  @JsonName('groupchat_range', { type: () => KfCustomerGetUpgradeServiceConfigGroupChatRangeDto })
  groupChatRange?: KfCustomerGetUpgradeServiceConfigGroupChatRangeDto;
}

/**
 * 获取配置的专员与客户群
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94674
 * @example
 * ```ts
 * await workWeixin.send(KfCustomerGetUpgradeServiceConfigWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/customer/get_upgrade_service_config',
  desc: '获取配置的专员与客户群',
  httpMethod: HttpMethod.Get,
  output: KfCustomerGetUpgradeServiceConfigWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94674',
})
@WorkWxApi({ permission: '微信客服' })
export class KfCustomerGetUpgradeServiceConfigWorkWxInput extends AuthWorkWxInput<KfCustomerGetUpgradeServiceConfigWorkWxOutput> {}
