import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { EnrollQuestionDto } from './enroll-question.dto.js';

/** 修改会议报名配置的返回结果，见 {@link MeetingEnrollSetConfigWorkWxInput} */
export class MeetingEnrollSetConfigWorkWxOutput extends WorkWxOutput {
  /** 问题数量 */
  @JsonName('question_count')
  questionCount?: number;
}

/**
 * 修改会议报名配置
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98797
 * @example
 * ```ts
 * await workWeixin.send(MeetingEnrollSetConfigWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/enroll/set_config',
  desc: '修改会议报名配置',
  httpMethod: HttpMethod.Post,
  output: MeetingEnrollSetConfigWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98797',
})
@WorkWxApi({ permission: '会议' })
export class MeetingEnrollSetConfigWorkWxInput extends AuthWorkWxInput<MeetingEnrollSetConfigWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 审批类型。1-自动审批，2-手动审批 */
  @JsonName('approve_type')
  @IsOptional()
  @IsIn([1, 2], { message: '审批类型只能是1(自动审批)或2(手动审批)' })
  approveType?: 1 | 2;

  /** 是否收集问题。1-不收集，2-收集 */
  @JsonName('is_collect_question')
  @IsOptional()
  @IsIn([1, 2], { message: '是否收集问题只能是1(不收集)或2(收集)' })
  isCollectQuestion?: 1 | 2;

  /** 本企业成员免报名 */
  @JsonName('no_registration_needed_for_staff')
  @IsOptional()
  @IsBoolean({ message: '本企业成员免报名必须是布尔值' })
  noRegistrationNeededForStaff?: boolean;

  /** 问题列表 */
  @JsonName('question_list', { type: () => [EnrollQuestionDto] })
  @IsOptional()
  questionList?: EnrollQuestionDto[];
}
