import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取成员会议ID列表的返回结果，见 {@link MeetingGetUserMeetingIdWorkWxInput} */
export class MeetingGetUserMeetingIdWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 会议ID列表 */
  @JsonName('meetingid_list', { type: () => [String] })
  meetingIdList?: string[];
}

/**
 * 获取成员会议ID列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。时间跨度不超过180天
 * @see https://developer.work.weixin.qq.com/document/path/99050
 * @example
 * ```ts
 * await workWeixin.send(MeetingGetUserMeetingIdWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/get_user_meetingid',
  desc: '获取成员会议ID列表',
  httpMethod: HttpMethod.Post,
  output: MeetingGetUserMeetingIdWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'meetingIdList',
    limit: 'limit',
    first: '0',
    end: 'empty',
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99050',
})
@WorkWxApi({ permission: '会议' })
export class MeetingGetUserMeetingIdWorkWxInput extends AuthWorkWxInput<
  MeetingGetUserMeetingIdWorkWxOutput,
  string
> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 开始时间 */
  @JsonName('begin_time')
  @IsOptional()
  @IsInt({ message: '开始时间必须是整数' })
  beginTime?: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsOptional()
  @IsInt({ message: '结束时间必须是整数' })
  endTime?: number;

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;
}
