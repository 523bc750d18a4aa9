import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员
 *
 * @see {@link MeetingWaitingroomGetUserListWorkWxInput}
 */
export class MeetingWaitingroomGetUserListUserListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 终端设备类型。0-PSTN，1-PC，2-Mac，3-Android，4-iOS，5-Web，6-iPad，7-Android Pad，8-小程序，9-voip、sip设备，10-Linux，20-Rooms for Touch Windows，21-Rooms for Touch MacOS，22-Rooms for Touch Android，30-Controller for Touch Windows，32-Controller for Touch Android，33-Controller for Touch iOS，81-鸿蒙手机，82-鸿蒙平板，83-鸿蒙PC，84-鸿蒙汽车 */
  @JsonName('instance_id', { type: () => Number })
  instanceId?: OpenEnum<
    0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 20 | 21 | 22 | 30 | 32 | 33 | 81 | 82 | 83 | 84
  >;

  /** 加入时间 */
  @JsonName('join_time')
  joinTime?: number;

  /** 离开时间 */
  @JsonName('quit_time')
  quitTime?: number;
}

/** 获取等候室成员记录的返回结果，见 {@link MeetingWaitingroomGetUserListWorkWxInput} */
export class MeetingWaitingroomGetUserListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 成员列表 */
  @JsonName('user_list', { type: () => [MeetingWaitingroomGetUserListUserListDto] })
  userList?: MeetingWaitingroomGetUserListUserListDto[];
}

/**
 * 获取等候室成员记录
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致
 * @see https://developer.work.weixin.qq.com/document/path/98164
 * @example
 * ```ts
 * await workWeixin.send(MeetingWaitingroomGetUserListWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/waitingroom/get_user_list',
  desc: '获取等候室成员记录',
  httpMethod: HttpMethod.Post,
  output: MeetingWaitingroomGetUserListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'userList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98164',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWaitingroomGetUserListWorkWxInput extends AuthWorkWxInput<
  MeetingWaitingroomGetUserListWorkWxOutput,
  MeetingWaitingroomGetUserListUserListDto
> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 分页大小。取值不超过50 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(50, { message: '分页大小不能超过50' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
