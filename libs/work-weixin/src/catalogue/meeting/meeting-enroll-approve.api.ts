import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsIn, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 审批会议报名信息的返回结果，见 {@link MeetingEnrollApproveWorkWxInput} */
export class MeetingEnrollApproveWorkWxOutput extends WorkWxOutput {
  /** 成功处理数量 */
  @JsonName('handled_count')
  handledCount?: number;
}

/**
 * 审批会议报名信息
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98807
 * @example
 * ```ts
 * await workWeixin.send(MeetingEnrollApproveWorkWxInput.from({ meetingId: 'MEETING_ID', action: 1, enrollIdList: ['ENROLL_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/enroll/approve',
  desc: '审批会议报名信息',
  httpMethod: HttpMethod.Post,
  output: MeetingEnrollApproveWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98807',
})
@WorkWxApi({ permission: '会议' })
export class MeetingEnrollApproveWorkWxInput extends AuthWorkWxInput<MeetingEnrollApproveWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 设置动作。1-取消批准，2-拒绝，3-批准 */
  @JsonName('action')
  @IsDefined({ message: '设置动作不能为空' })
  @IsIn([1, 2, 3], { message: '设置动作只能是1(取消批准)、2(拒绝)或3(批准)' })
  action!: 1 | 2 | 3;

  /** 报名ID列表 */
  @JsonName('enroll_id_list')
  @IsDefined({ message: '报名ID列表不能为空' })
  @IsArray({ message: '报名ID列表必须是数组' })
  @IsString({ each: true, message: '报名ID列表的每一项必须是字符串' })
  enrollIdList!: string[];
}
