import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取配置了客户联系功能的成员列表的返回结果，见 {@link ExternalcontactGetFollowUserListWorkWxInput} */
export class ExternalcontactGetFollowUserListWorkWxOutput extends WorkWxOutput {
  /** 跟进成员列表 */
  @JsonName('follow_user', { type: () => [String] })
  followUser?: string[];
}

/**
 * 获取配置了客户联系功能的成员列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92571
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetFollowUserListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_follow_user_list',
  desc: '获取配置了客户联系功能的成员列表',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactGetFollowUserListWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92571',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetFollowUserListWorkWxInput extends AuthWorkWxInput<ExternalcontactGetFollowUserListWorkWxOutput> {}
