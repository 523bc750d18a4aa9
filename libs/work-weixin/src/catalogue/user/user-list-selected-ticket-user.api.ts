import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取选人ticket对应的用户的返回结果，见 {@link UserListSelectedTicketUserWorkWxInput} */
export class UserListSelectedTicketUserWorkWxOutput extends WorkWxOutput {
  /** 选人者全局成员ID */
  @JsonName('operator_open_userid')
  operatorOpenUserId?: string;

  /** 全局成员ID列表 */
  @JsonName('open_userid_list', { type: () => [String] })
  openUserIdList?: string[];

  /** 不可见成员列表 */
  @JsonName('unauth_open_userid_list', { type: () => [String], sensitive: false })
  unauthOpenUserIdList?: string[];

  /** 选择的总人数 */
  @JsonName('total')
  total?: number;
}

/**
 * 获取选人ticket对应的用户
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94894
 * @example
 * ```ts
 * await workWeixin.send(UserListSelectedTicketUserWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', selectedTicket: 'SELECTED_TICKET' }));
 * ```
 */
@HttpRemoteApi({
  action: 'user/list_selected_ticket_user',
  desc: '获取选人ticket对应的用户',
  httpMethod: HttpMethod.Post,
  output: UserListSelectedTicketUserWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94894',
})
export class UserListSelectedTicketUserWorkWxInput extends AuthWorkWxInput<UserListSelectedTicketUserWorkWxOutput> {
  /** 选人票据 */
  @JsonName('selected_ticket', { sensitive: true })
  @IsDefined({ message: '选人票据不能为空' })
  @IsString({ message: '选人票据必须是字符串' })
  selectedTicket!: string;
}
