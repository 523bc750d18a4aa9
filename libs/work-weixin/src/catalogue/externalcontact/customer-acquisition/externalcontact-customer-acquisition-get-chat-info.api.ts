import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 会话信息
 *
 * @see {@link ExternalcontactCustomerAcquisitionGetChatInfoWorkWxInput}
 */
export class ExternalcontactCustomerAcquisitionGetChatInfoChatInfoDto extends HttpRemoteOutput {
  /** 收到消息次数 */
  @JsonName('recv_msg_cnt')
  recvMsgCnt?: number;

  /** 获客链接ID */
  @JsonName('link_id')
  linkId?: string;

  /** 自定义状态参数 */
  @JsonName('state')
  state?: string;
}

/** 获取成员多次收消息详情的返回结果，见 {@link ExternalcontactCustomerAcquisitionGetChatInfoWorkWxInput} */
export class ExternalcontactCustomerAcquisitionGetChatInfoWorkWxOutput extends WorkWxOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 会话信息 */
  @JsonName('chat_info', { type: () => ExternalcontactCustomerAcquisitionGetChatInfoChatInfoDto })
  chatInfo?: ExternalcontactCustomerAcquisitionGetChatInfoChatInfoDto;
}

/**
 * 获取成员多次收消息详情
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100130
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionGetChatInfoWorkWxInput.from({ chatKey: 'CHAT_KEY' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/get_chat_info',
  desc: '获取成员多次收消息详情',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionGetChatInfoWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100130',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerAcquisitionGetChatInfoWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerAcquisitionGetChatInfoWorkWxOutput> {
  /** 会话信息键 */
  @JsonName('chat_key', { sensitive: true })
  @IsDefined({ message: '会话信息键不能为空' })
  @IsString({ message: '会话信息键必须是字符串' })
  chatKey!: string;
}
