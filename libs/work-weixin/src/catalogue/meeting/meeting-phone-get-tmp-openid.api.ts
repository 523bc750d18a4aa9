import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, IsOneOfTypes, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 会中临时ID
 *
 * @see {@link MeetingPhoneGetTmpOpenIdWorkWxInput}
 */
export class MeetingPhoneGetTmpOpenIdTmpOpenIdListDto extends HttpRemoteOutput {
  /** 国家或地区代码 */
  @JsonName('area')
  area?: number;

  /** 电话号码 */
  @JsonName('phone', { sensitive: true })
  phone?: string;

  /** 分机号 */
  @JsonName('extension_number')
  extensionNumber?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;
}

/** 获取电话入会的成员ID的返回结果，见 {@link MeetingPhoneGetTmpOpenIdWorkWxInput} */
export class MeetingPhoneGetTmpOpenIdWorkWxOutput extends WorkWxOutput {
  /** 会中临时ID列表 */
  @JsonName('tmp_openid_list', { type: () => [MeetingPhoneGetTmpOpenIdTmpOpenIdListDto] })
  tmpOpenIdList?: MeetingPhoneGetTmpOpenIdTmpOpenIdListDto[];
}

/**
 * 电话号码
 *
 * @see {@link MeetingPhoneGetTmpOpenIdWorkWxInput}
 */
export class MeetingPhoneGetTmpOpenIdPhoneNumbersDto {
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
 * 获取电话入会的成员ID
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98825
 * @example
 * ```ts
 * await workWeixin.send(MeetingPhoneGetTmpOpenIdWorkWxInput.from({ meetingId: 'MEETING_ID', phoneNumbers: [{ area: 1, phone: 'PHONE' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/phone/get_tmp_openid',
  desc: '获取电话入会的成员ID',
  httpMethod: HttpMethod.Post,
  output: MeetingPhoneGetTmpOpenIdWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98825',
})
@WorkWxApi({ permission: '会议' })
export class MeetingPhoneGetTmpOpenIdWorkWxInput extends AuthWorkWxInput<MeetingPhoneGetTmpOpenIdWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 电话号码列表。最多20个 */
  @JsonName('phone_numbers', { type: () => [MeetingPhoneGetTmpOpenIdPhoneNumbersDto] })
  @IsDefined({ message: '电话号码列表不能为空' })
  @IsArray({ message: '电话号码列表必须是数组' })
  @ArrayMaxSize(20, { message: '电话号码列表最多支持20个' })
  phoneNumbers!: MeetingPhoneGetTmpOpenIdPhoneNumbersDto[];
}
