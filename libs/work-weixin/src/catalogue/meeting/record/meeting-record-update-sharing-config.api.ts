import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum, RequiredIf } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 修改会议录制共享设置的返回结果，见 {@link MeetingRecordUpdateSharingConfigWorkWxInput} */
export class MeetingRecordUpdateSharingConfigWorkWxOutput extends WorkWxOutput {}

/**
 * 共享配置
 *
 * @see {@link MeetingRecordUpdateSharingConfigWorkWxInput}
 */
export class MeetingRecordUpdateSharingConfigSharingConfigDto {
  /** 是否开启共享 */
  @JsonName('enable_sharing')
  @IsOptional()
  @IsBoolean({ message: '是否开启共享必须是布尔值' })
  enableSharing?: boolean;

  /** 共享权限类型。0-仅登录成员，1-仅企业内成员，2-仅参会成员，3-全部成员，4-审批通过的成员，5-微信特邀成员 */
  @JsonName('sharing_auth_type', { sensitive: false })
  @IsOptional()
  @IsInt({ message: '共享权限类型必须是整数' })
  sharingAuthType?: OpenEnum<0 | 1 | 2 | 3 | 4 | 5>;

  /** 是否开启密码 */
  @JsonName('enable_password', { sensitive: false })
  @IsOptional()
  @IsBoolean({ message: '是否开启密码必须是布尔值' })
  enablePassword?: boolean;

  /** 共享密码 */
  @JsonName('password', { sensitive: true })
  @RequiredIf({ enablePassword: true }, { message: '是否开启密码为true时共享密码不能为空' })
  @IsString({ message: '共享密码必须是字符串' })
  password?: string;

  /** 是否开启共享有效期 */
  @JsonName('enable_sharing_expire')
  @IsOptional()
  @IsBoolean({ message: '是否开启共享有效期必须是布尔值' })
  enableSharingExpire?: boolean;

  /** 共享链接有效期 */
  @JsonName('sharing_expire')
  @RequiredIf({ enableSharingExpire: true }, { message: '是否开启共享有效期为true时共享链接有效期不能为空' })
  @IsInt({ message: '共享链接有效期必须是整数' })
  sharingExpire?: number;

  /** 是否允许下载 */
  @JsonName('allow_download')
  @IsOptional()
  @IsBoolean({ message: '是否允许下载必须是布尔值' })
  allowDownload?: boolean;
}

/**
 * 修改会议录制共享设置
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98208
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordUpdateSharingConfigWorkWxInput.from({ meetingRecordId: 'MEETING_RECORD_ID', meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/update_sharing_config',
  desc: '修改会议录制共享设置',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordUpdateSharingConfigWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98208',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordUpdateSharingConfigWorkWxInput extends AuthWorkWxInput<MeetingRecordUpdateSharingConfigWorkWxOutput> {
  /** 会议录制ID */
  @JsonName('meeting_record_id')
  @IsDefined({ message: '会议录制ID不能为空' })
  @IsString({ message: '会议录制ID必须是字符串' })
  meetingRecordId!: string;

  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 共享配置 */
  @JsonName('sharing_config', { type: () => MeetingRecordUpdateSharingConfigSharingConfigDto })
  @IsOptional()
  sharingConfig?: MeetingRecordUpdateSharingConfigSharingConfigDto;
}
