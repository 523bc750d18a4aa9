import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, RequiredWith } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 报名
 *
 * @see {@link MeetingWebinarEnrollImportWorkWxInput}
 */
export class MeetingWebinarEnrollImportOutputEnrollListDto extends HttpRemoteOutput {
  /** 报名ID */
  @JsonName('enroll_id')
  enrollId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 国家或地区代码 */
  @JsonName('area')
  area?: string;

  /** 手机号码 */
  @JsonName('phone_number', { sensitive: true })
  phoneNumber?: string;

  /** 报名昵称 */
  @JsonName('nick_name')
  nickName?: string;

  /** 报名码 */
  @JsonName('enroll_code', { sensitive: true })
  enrollCode?: string;
}

/** 导入网络研讨会报名信息的返回结果，见 {@link MeetingWebinarEnrollImportWorkWxInput} */
export class MeetingWebinarEnrollImportWorkWxOutput extends WorkWxOutput {
  /** 总数 */
  @JsonName('total_count')
  totalCount?: number;

  /** 报名列表 */
  @JsonName('enroll_list', { type: () => [MeetingWebinarEnrollImportOutputEnrollListDto] })
  enrollList?: MeetingWebinarEnrollImportOutputEnrollListDto[];
}

/**
 * 报名
 *
 * @see {@link MeetingWebinarEnrollImportWorkWxInput}
 */
export class MeetingWebinarEnrollImportEnrollListDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 国家或地区代码 */
  @JsonName('area')
  @RequiredWith(['phoneNumber'], { orEmpty: true, message: '填写手机号码时国家或地区代码不能为空' })
  @IsString({ message: '国家或地区代码必须是字符串' })
  area?: string;

  /** 手机号码 */
  @JsonName('phone_number', { sensitive: true })
  @IsOptional()
  @IsString({ message: '手机号码必须是字符串' })
  phoneNumber?: string;

  /** 报名昵称 */
  @JsonName('nick_name')
  @IsOptional()
  @IsString({ message: '报名昵称必须是字符串' })
  nickName?: string;
}

/**
 * 导入网络研讨会报名信息
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98880
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarEnrollImportWorkWxInput.from({ meetingId: 'MEETING_ID', enrollList: [{ userId: 'zhangsan' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/enroll/import',
  desc: '导入网络研讨会报名信息',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarEnrollImportWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98880',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarEnrollImportWorkWxInput extends AuthWorkWxInput<MeetingWebinarEnrollImportWorkWxOutput> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @IsDefined({ message: '网络研讨会ID不能为空' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId!: string;

  /** 报名列表 */
  @JsonName('enroll_list', { type: () => [MeetingWebinarEnrollImportEnrollListDto] })
  @IsDefined({ message: '报名列表不能为空' })
  enrollList!: MeetingWebinarEnrollImportEnrollListDto[];
}
