import { ByteLength, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 专属参会链接信息
 *
 * @see {@link MeetingCreateCustomerShortUrlWorkWxInput}
 */
export class MeetingCreateCustomerShortUrlMeetingShortUrlCustomerDataDto extends HttpRemoteOutput {
  /** 用户专属字段 */
  @JsonName('customer_data')
  customerData?: string;

  /** 专属参会链接 */
  @JsonName('meeting_short_url')
  meetingShortUrl?: string;
}

/** 创建用户专属参会链接的返回结果，见 {@link MeetingCreateCustomerShortUrlWorkWxInput} */
export class MeetingCreateCustomerShortUrlWorkWxOutput extends WorkWxOutput {
  /** 专属参会链接信息 */
  @JsonName('meeting_short_url_customer_data', {
    type: () => MeetingCreateCustomerShortUrlMeetingShortUrlCustomerDataDto,
  })
  meetingShortUrlCustomerData?: MeetingCreateCustomerShortUrlMeetingShortUrlCustomerDataDto;
}

/**
 * 创建用户专属参会链接
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98818
 * @example
 * ```ts
 * await workWeixin.send(MeetingCreateCustomerShortUrlWorkWxInput.from({ meetingId: 'MEETING_ID', customerData: 'CUSTOMER_DATA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/create_customer_short_url',
  desc: '创建用户专属参会链接',
  httpMethod: HttpMethod.Post,
  output: MeetingCreateCustomerShortUrlWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98818',
})
@WorkWxApi({ permission: '会议' })
export class MeetingCreateCustomerShortUrlWorkWxInput extends AuthWorkWxInput<MeetingCreateCustomerShortUrlWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 用户专属字段。长度不超过256个字节 */
  @JsonName('customer_data')
  @IsDefined({ message: '用户专属字段不能为空' })
  @ByteLength(0, 256, { message: '用户专属字段长度不能超过256个字节' })
  customerData!: string;
}
