import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 批量删除会议背景的返回结果，见 {@link MeetingLayoutBatchDeleteBackgroundWorkWxInput} */
export class MeetingLayoutBatchDeleteBackgroundWorkWxOutput extends WorkWxOutput {}

/**
 * 批量删除会议背景
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98854
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutBatchDeleteBackgroundWorkWxInput.from({ meetingId: 'MEETING_ID', backgroundIdList: ['BACKGROUND_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/batch_delete_background',
  desc: '批量删除会议背景',
  httpMethod: HttpMethod.Post,
  output: MeetingLayoutBatchDeleteBackgroundWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98854',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutBatchDeleteBackgroundWorkWxInput extends AuthWorkWxInput<MeetingLayoutBatchDeleteBackgroundWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;

  /** 背景ID列表 */
  @JsonName('background_id_list')
  @IsDefined({ message: '背景ID列表不能为空' })
  @IsArray({ message: '背景ID列表必须是数组' })
  @IsString({ each: true, message: '背景ID列表的每一项必须是字符串' })
  backgroundIdList!: string[];
}
