import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 批量删除布局的返回结果，见 {@link MeetingAdvancedLayoutBatchDeleteWorkWxInput} */
export class MeetingAdvancedLayoutBatchDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 批量删除布局
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98866
 * @example
 * ```ts
 * await workWeixin.send(MeetingAdvancedLayoutBatchDeleteWorkWxInput.from({ meetingId: 'MEETING_ID', layoutIdList: ['LAYOUT_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/advanced_layout/batch_delete',
  desc: '批量删除布局',
  httpMethod: HttpMethod.Post,
  output: MeetingAdvancedLayoutBatchDeleteWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98866',
})
@WorkWxApi({ permission: '会议' })
export class MeetingAdvancedLayoutBatchDeleteWorkWxInput extends AuthWorkWxInput<MeetingAdvancedLayoutBatchDeleteWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 布局ID列表。最多20个 */
  @JsonName('layout_id_list')
  @IsDefined({ message: '布局ID列表不能为空' })
  @IsArray({ message: '布局ID列表必须是数组' })
  @ArrayMaxSize(20, { message: '布局ID列表最多支持20个' })
  @IsString({ each: true, message: '布局ID列表的每一项必须是字符串' })
  layoutIdList!: string[];
}
