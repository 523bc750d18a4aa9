import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 专属参会链接
 *
 * @see {@link MeetingGetCustomerShortUrlWorkWxInput}
 */
export class MeetingGetCustomerShortUrlMeetingShortUrlCustomerDataListDto extends HttpRemoteOutput {
  /** 用户专属字段 */
  @JsonName('customer_data')
  customerData?: string;

  /** 专属参会链接 */
  @JsonName('meeting_short_url')
  meetingShortUrl?: string;
}

/** 获取用户专属参会链接的返回结果，见 {@link MeetingGetCustomerShortUrlWorkWxInput} */
export class MeetingGetCustomerShortUrlWorkWxOutput extends WorkWxOutput {
  /** 专属参会链接列表 */
  @JsonName('meeting_short_url_customer_data_list', {
    type: () => [MeetingGetCustomerShortUrlMeetingShortUrlCustomerDataListDto],
  })
  meetingShortUrlCustomerDataList?: MeetingGetCustomerShortUrlMeetingShortUrlCustomerDataListDto[];
}

/**
 * 获取用户专属参会链接
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98819
 * @example
 * ```ts
 * await workWeixin.send(MeetingGetCustomerShortUrlWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/get_customer_short_url',
  desc: '获取用户专属参会链接',
  httpMethod: HttpMethod.Post,
  output: MeetingGetCustomerShortUrlWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98819',
})
@WorkWxApi({ permission: '会议' })
export class MeetingGetCustomerShortUrlWorkWxInput extends AuthWorkWxInput<MeetingGetCustomerShortUrlWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;
}
