import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员
 *
 * @see {@link MsgauditGroupchatGetWorkWxInput}
 */
export class MsgauditGroupchatGetMembersDto extends HttpRemoteOutput {
  /** 群成员ID */
  @JsonName('memberid')
  memberId?: string;

  /** 入群时间 */
  @JsonName('jointime')
  joinTime?: number;
}

/** 获取会话内容存档内部群信息的返回结果，见 {@link MsgauditGroupchatGetWorkWxInput} */
export class MsgauditGroupchatGetWorkWxOutput extends WorkWxOutput {
  /** 群名称 */
  @JsonName('roomname')
  roomName?: string;

  /** 群创建者UserID */
  @JsonName('creator')
  creator?: string;

  /** 群创建时间 */
  @JsonName('room_create_time')
  roomCreateTime?: number;

  /** 群公告 */
  @JsonName('notice')
  notice?: string;

  /** 成员列表 */
  @JsonName('members', { type: () => [MsgauditGroupchatGetMembersDto] })
  members?: MsgauditGroupchatGetMembersDto[];
}

/**
 * 获取会话内容存档内部群信息
 *
 * 权限说明：使用会话内容存档的Secret
 *
 * 频率限制：每企业每分钟2000次
 * @see https://developer.work.weixin.qq.com/document/path/92951
 * @example
 * ```ts
 * await workWeixin.send(MsgauditGroupchatGetWorkWxInput.from({ roomId: 'ROOM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'msgaudit/groupchat/get',
  desc: '获取会话内容存档内部群信息',
  httpMethod: HttpMethod.Post,
  output: MsgauditGroupchatGetWorkWxOutput,
  credential: ['msgAudit'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92951',
})
@WorkWxApi({ rates: [{ calls: 2000, perMs: 60_000, scope: 'corp' }] })
export class MsgauditGroupchatGetWorkWxInput extends AuthWorkWxInput<MsgauditGroupchatGetWorkWxOutput> {
  /** 群ID */
  @JsonName('roomid')
  @IsDefined({ message: '群ID不能为空' })
  @IsString({ message: '群ID必须是字符串' })
  roomId!: string;
}
