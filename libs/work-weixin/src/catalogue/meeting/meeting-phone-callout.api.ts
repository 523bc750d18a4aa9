import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, IsOneOfTypes, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 电话号码
 *
 * @see {@link MeetingPhoneCallOutWorkWxInput}
 */
export class MeetingPhoneCallOutOutputPhoneNumbersDto extends HttpRemoteOutput {
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
}

/**
 * 无效电话号码
 *
 * @see {@link MeetingPhoneCallOutWorkWxInput}
 */
export class MeetingPhoneCallOutInvalidPhoneNumbersDto extends HttpRemoteOutput {
  /** 国家或地区代码 */
  @JsonName('area')
  area?: number;

  /** 电话号码 */
  @JsonName('phone', { sensitive: true })
  phone?: string;

  /** 分机号 */
  @JsonName('extension_number')
  extensionNumber?: string;
}

/** 批量外呼的返回结果，见 {@link MeetingPhoneCallOutWorkWxInput} */
export class MeetingPhoneCallOutWorkWxOutput extends WorkWxOutput {
  /** 电话号码列表 */
  @JsonName('phone_numbers', { type: () => [MeetingPhoneCallOutOutputPhoneNumbersDto] })
  phoneNumbers?: MeetingPhoneCallOutOutputPhoneNumbersDto[];

  /** 无效电话号码列表 */
  @JsonName('invalid_phone_numbers', { type: () => [MeetingPhoneCallOutInvalidPhoneNumbersDto] })
  invalidPhoneNumbers?: MeetingPhoneCallOutInvalidPhoneNumbersDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidPhoneNumbers']);
  }
}

/**
 * 电话号码
 *
 * @see {@link MeetingPhoneCallOutWorkWxInput}
 */
export class MeetingPhoneCallOutPhoneNumbersDto {
  /** 国家或地区代码 */
  @JsonName('area')
  @IsDefined({ message: '国家或地区代码不能为空' })
  @IsOneOfTypes(['string', 'integer'], { message: '国家或地区代码必须是字符串或整数' })
  area!: string | number;

  /** 电话号码 */
  @JsonName('phone', { sensitive: true })
  @IsDefined({ message: '电话号码不能为空' })
  @IsString({ message: '电话号码必须是字符串' })
  phone!: string;

  /** 分机号 */
  @JsonName('extension_number')
  @IsOptional()
  @IsString({ message: '分机号必须是字符串' })
  extensionNumber?: string;
}

/**
 * 批量外呼
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 *
 * 异步接口：结果见 {@link MeetingPhoneGetCallOutStatusWorkWxInput}
 * @see https://developer.work.weixin.qq.com/document/path/98823
 * @example
 * ```ts
 * await workWeixin.send(MeetingPhoneCallOutWorkWxInput.from({ meetingId: 'MEETING_ID', phoneNumbers: [{ area: 1, phone: 'PHONE' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/phone/callout',
  desc: '批量外呼',
  httpMethod: HttpMethod.Post,
  output: MeetingPhoneCallOutWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98823',
})
@WorkWxApi({ permission: '会议' })
export class MeetingPhoneCallOutWorkWxInput extends AuthWorkWxInput<MeetingPhoneCallOutWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 电话号码列表 */
  @JsonName('phone_numbers', { type: () => [MeetingPhoneCallOutPhoneNumbersDto] })
  @IsDefined({ message: '电话号码列表不能为空' })
  phoneNumbers!: MeetingPhoneCallOutPhoneNumbersDto[];
}
