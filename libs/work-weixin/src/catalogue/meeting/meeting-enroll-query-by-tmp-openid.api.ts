import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 报名ID
 *
 * @see {@link MeetingEnrollQueryByTmpOpenIdWorkWxInput}
 */
export class MeetingEnrollQueryByTmpOpenIdEnrollIdListDto extends HttpRemoteOutput {
  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 报名ID */
  @JsonName('enroll_id')
  enrollId?: string;
}

/** 获取会议成员报名 ID的返回结果，见 {@link MeetingEnrollQueryByTmpOpenIdWorkWxInput} */
export class MeetingEnrollQueryByTmpOpenIdWorkWxOutput extends WorkWxOutput {
  /** 报名ID列表 */
  @JsonName('enroll_id_list', { type: () => [MeetingEnrollQueryByTmpOpenIdEnrollIdListDto] })
  enrollIdList?: MeetingEnrollQueryByTmpOpenIdEnrollIdListDto[];
}

/**
 * 获取会议成员报名 ID
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98794
 * @example
 * ```ts
 * await workWeixin.send(MeetingEnrollQueryByTmpOpenIdWorkWxInput.from({ meetingId: 'MEETING_ID', tmpOpenIdList: ['TMP_OPEN_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/enroll/query_by_tmp_openid',
  desc: '获取会议成员报名 ID',
  httpMethod: HttpMethod.Post,
  output: MeetingEnrollQueryByTmpOpenIdWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98794',
})
@WorkWxApi({ permission: '会议' })
export class MeetingEnrollQueryByTmpOpenIdWorkWxInput extends AuthWorkWxInput<MeetingEnrollQueryByTmpOpenIdWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 排序规则。1-手机号导入优先，2-手动报名优先 */
  @JsonName('sorting_rules')
  @IsOptional()
  @IsIn([1, 2], { message: '排序规则只能是1(手机号导入优先)或2(手动报名优先)' })
  sortingRules?: 1 | 2;

  /** 会中临时ID列表。最多500个 */
  @JsonName('tmp_openid_list')
  @IsDefined({ message: '会中临时ID列表不能为空' })
  @IsArray({ message: '会中临时ID列表必须是数组' })
  @ArrayMaxSize(500, { message: '会中临时ID列表最多支持500个' })
  @IsString({ each: true, message: '会中临时ID列表的每一项必须是字符串' })
  tmpOpenIdList!: string[];
}
