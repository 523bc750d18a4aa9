import { AtLeastOneOf, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 行为数据
 *
 * @see {@link ExternalcontactGetUserBehaviorDataWorkWxInput}
 */
export class ExternalcontactGetUserBehaviorDataBehaviorDataDto extends HttpRemoteOutput {
  /** 统计日期 */
  @JsonName('stat_time')
  statTime?: number;

  /** 聊天总数 */
  @JsonName('chat_cnt')
  chatCnt?: number;

  /** 发送消息数 */
  @JsonName('message_cnt')
  messageCnt?: number;

  /** 已回复聊天占比 */
  @JsonName('reply_percentage')
  replyPercentage?: number;

  /** 平均首次回复时长 */
  @JsonName('avg_reply_time')
  avgReplyTime?: number;

  /** 删除拉黑成员客户数 */
  @JsonName('negative_feedback_cnt')
  negativeFeedbackCnt?: number;

  /** 发起申请数 */
  @JsonName('new_apply_cnt')
  newApplyCnt?: number;

  /** 新增客户数 */
  @JsonName('new_contact_cnt')
  newContactCnt?: number;
}

/** 获取「联系客户统计」数据的返回结果，见 {@link ExternalcontactGetUserBehaviorDataWorkWxInput} */
export class ExternalcontactGetUserBehaviorDataWorkWxOutput extends WorkWxOutput {
  /** 行为数据列表 */
  @JsonName('behavior_data', { type: () => [ExternalcontactGetUserBehaviorDataBehaviorDataDto] })
  behaviorData?: ExternalcontactGetUserBehaviorDataBehaviorDataDto[];
}

/**
 * 获取「联系客户统计」数据
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 时间跨度不超过30天
 * @see https://developer.work.weixin.qq.com/document/path/92132
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetUserBehaviorDataWorkWxInput.from({ userId: ['zhangsan'], startTime: 1735660800, endTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_user_behavior_data',
  desc: '获取「联系客户统计」数据',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetUserBehaviorDataWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92132',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetUserBehaviorDataWorkWxInput extends AuthWorkWxInput<ExternalcontactGetUserBehaviorDataWorkWxOutput> {
  /** 成员UserID列表。最多100个 */
  @JsonName('userid')
  @AtLeastOneOf(['userId', 'partyId'], { message: '成员UserID列表和部门ID列表至少需要填写一个' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userId?: string[];

  /** 部门ID列表。最多100个 */
  @JsonName('partyid')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '部门ID列表最多支持100个' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  partyId?: number[];

  /** 开始时间 */
  @JsonName('start_time')
  @IsDefined({ message: '开始时间不能为空' })
  @IsInt({ message: '开始时间必须是整数' })
  startTime!: number;

  /** 结束时间 */
  @JsonName('end_time')
  @IsDefined({ message: '结束时间不能为空' })
  @IsInt({ message: '结束时间必须是整数' })
  endTime!: number;
}
