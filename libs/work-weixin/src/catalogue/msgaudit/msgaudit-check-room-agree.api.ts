import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 同意情况
 *
 * @see {@link MsgauditCheckRoomAgreeWorkWxInput}
 */
export class MsgauditCheckRoomAgreeAgreeInfoDto extends HttpRemoteOutput {
  /** 同意状态变更时间 */
  @JsonName('status_change_time')
  statusChangeTime?: number;

  /** 外部联系人OpenID */
  @JsonName('exteranalopenid')
  externalOpenId?: string;

  /** 同意状态 */
  @JsonName('agree_status')
  agreeStatus?: string;
}

/** 获取群聊会话同意情况的返回结果，见 {@link MsgauditCheckRoomAgreeWorkWxInput} */
export class MsgauditCheckRoomAgreeWorkWxOutput extends WorkWxOutput {
  /** 同意情况列表 */
  @JsonName('agreeinfo', { type: () => [MsgauditCheckRoomAgreeAgreeInfoDto] })
  agreeInfo?: MsgauditCheckRoomAgreeAgreeInfoDto[];
}

/**
 * 获取群聊会话同意情况
 *
 * 权限说明：使用会话内容存档的Secret
 *
 * 频率限制：每企业每分钟1500次
 * @see https://developer.work.weixin.qq.com/document/path/91782
 * @example
 * ```ts
 * await workWeixin.send(MsgauditCheckRoomAgreeWorkWxInput.from({ roomId: 'ROOM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'msgaudit/check_room_agree',
  desc: '获取群聊会话同意情况',
  httpMethod: HttpMethod.Post,
  output: MsgauditCheckRoomAgreeWorkWxOutput,
  credential: ['msgAudit'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91782',
})
@WorkWxApi({ rates: [{ calls: 1500, perMs: 60_000, scope: 'corp' }] })
export class MsgauditCheckRoomAgreeWorkWxInput extends AuthWorkWxInput<MsgauditCheckRoomAgreeWorkWxOutput> {
  /** 群ID */
  @JsonName('roomid')
  @IsDefined({ message: '群ID不能为空' })
  @IsString({ message: '群ID必须是字符串' })
  roomId!: string;
}
