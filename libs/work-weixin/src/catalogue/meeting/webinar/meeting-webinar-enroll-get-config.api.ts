import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { EnrollQuestionDto } from '../enroll-question.dto.js';

/** 获取网络研讨会报名配置的返回结果，见 {@link MeetingWebinarEnrollGetConfigWorkWxInput} */
export class MeetingWebinarEnrollGetConfigWorkWxOutput extends WorkWxOutput {
  /** 审批类型。1-自动审批，2-手动审批 */
  @JsonName('approve_type', { type: () => Number })
  approveType?: OpenEnum<1 | 2>;

  /** 是否收集问题。1-不收集，2-收集 */
  @JsonName('is_collect_question', { type: () => Number })
  isCollectQuestion?: OpenEnum<1 | 2>;

  /** 本企业成员免报名 */
  @JsonName('no_registration_needed_for_staff')
  noRegistrationNeededForStaff?: boolean;

  /** 问题列表 */
  @JsonName('question_list', { type: () => [EnrollQuestionDto] })
  questionList?: EnrollQuestionDto[];
}

/**
 * 获取网络研讨会报名配置
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98874
 * @example
 * ```ts
 * await workWeixin.send(MeetingWebinarEnrollGetConfigWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/webinar/enroll/get_config',
  desc: '获取网络研讨会报名配置',
  httpMethod: HttpMethod.Post,
  output: MeetingWebinarEnrollGetConfigWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98874',
})
@WorkWxApi({ permission: '会议' })
export class MeetingWebinarEnrollGetConfigWorkWxInput extends AuthWorkWxInput<MeetingWebinarEnrollGetConfigWorkWxOutput> {
  /** 网络研讨会ID */
  @JsonName('meetingid')
  @IsDefined({ message: '网络研讨会ID不能为空' })
  @IsString({ message: '网络研讨会ID必须是字符串' })
  meetingId!: string;
}
