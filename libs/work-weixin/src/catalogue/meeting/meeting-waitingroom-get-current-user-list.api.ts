import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员
 *
 * @see {@link MeetingWaitingroomGetCurrentUserListWorkWxInput}
 */
export class MeetingWaitingroomGetCurrentUserListUserListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 终端设备类型。1-PC，2-Mac，3-Android，4-iOS，5-Web，6-iPad，7-Android Pad，8-小程序，9-voip、sip设备，10-Linux，20-Rooms for Touch Windows，21-Rooms for Touch MacOS，22-Rooms for Touch Android，30-Controller for Touch Windows，32-Controller for Touch Android，33-Controller for Touch iOS，81-鸿蒙手机，82-鸿蒙平板，83-鸿蒙PC，84-鸿蒙汽车 */
  @JsonName('instance_id', { type: () => Number })
  instanceId?: OpenEnum<
    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 20 | 21 | 22 | 30 | 32 | 33 | 81 | 82 | 83 | 84
  >;

  /** 用户专属字段 */
  @JsonName('customer_data')
  customerData?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;
}

/** 获取实时等候室成员列表的返回结果，见 {@link MeetingWaitingroomGetCurrentUserListWorkWxInput} */
export class MeetingWaitingroomGetCurrentUserListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 成员列表 */
  @JsonName('user_list', { type: () => [MeetingWaitingroomGetCurrentUserListUserListDto] })
  userList?: MeetingWaitingroomGetCurrentUserListUserListDto[];
}

/**
 * 获取实时等候室成员列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。翻页时分页大小须与首次请求一致
 * @see https://developer.work.weixin.qq.com/document/path/98163
 * @example
 * ```ts
 * await workWeixin.send(MeetingWaitingroomGetCurrentUserListWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/waitingroom/get_current_user_list',
  desc: '获取实时等候室成员列表',
  httpMethod: HttpMethod.Post,
  output: MeetingWaitingroomGetCurrentUserListWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'userList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98163',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWaitingroomGetCurrentUserListWorkWxInput extends AuthWorkWxInput<
  MeetingWaitingroomGetCurrentUserListWorkWxOutput,
  MeetingWaitingroomGetCurrentUserListUserListDto
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
