import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 电话号码
 *
 * @see {@link MeetingPhoneGetCallOutStatusWorkWxInput}
 */
export class MeetingPhoneGetCallOutStatusPhoneNumbersDto extends HttpRemoteOutput {
  /** 国家或地区代码 */
  @JsonName('area')
  area?: number;

  /** 电话号码 */
  @JsonName('phone', { sensitive: true })
  phone?: string;

  /** 分机号 */
  @JsonName('extension_number')
  extensionNumber?: string;

  /** 外呼状态 */
  @JsonName('status')
  status?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;
}

/** 获取会议的外呼状态的返回结果，见 {@link MeetingPhoneGetCallOutStatusWorkWxInput} */
export class MeetingPhoneGetCallOutStatusWorkWxOutput extends WorkWxOutput {
  /** 电话号码列表 */
  @JsonName('phone_numbers', { type: () => [MeetingPhoneGetCallOutStatusPhoneNumbersDto] })
  phoneNumbers?: MeetingPhoneGetCallOutStatusPhoneNumbersDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;
}

/**
 * 获取会议的外呼状态
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/98824
 * @example
 * ```ts
 * await workWeixin.send(MeetingPhoneGetCallOutStatusWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/phone/get_callout_status',
  desc: '获取会议的外呼状态',
  httpMethod: HttpMethod.Post,
  output: MeetingPhoneGetCallOutStatusWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'phoneNumbers',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98824',
})
@WorkWxApi({ permission: '会议' })
export class MeetingPhoneGetCallOutStatusWorkWxInput extends AuthWorkWxInput<
  MeetingPhoneGetCallOutStatusWorkWxOutput,
  MeetingPhoneGetCallOutStatusPhoneNumbersDto
> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;
}
