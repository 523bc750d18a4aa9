import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 背景
 *
 * @see {@link MeetingLayoutListBackgroundWorkWxInput}
 */
export class MeetingLayoutListBackgroundBackgroundListDto extends HttpRemoteOutput {
  /** 背景ID */
  @JsonName('background_id')
  backgroundId?: string;

  /** 图片MD5 */
  @JsonName('image_md5')
  imageMd5?: string;
}

/** 获取会议背景列表的返回结果，见 {@link MeetingLayoutListBackgroundWorkWxInput} */
export class MeetingLayoutListBackgroundWorkWxOutput extends WorkWxOutput {
  /** 应用的背景ID */
  @JsonName('selected_background_id')
  selectedBackgroundId?: string;

  /** 背景列表 */
  @JsonName('background_list', { type: () => [MeetingLayoutListBackgroundBackgroundListDto] })
  backgroundList?: MeetingLayoutListBackgroundBackgroundListDto[];
}

/**
 * 获取会议背景列表
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98856
 * @example
 * ```ts
 * await workWeixin.send(MeetingLayoutListBackgroundWorkWxInput.from({ meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/layout/list_background',
  desc: '获取会议背景列表',
  httpMethod: HttpMethod.Post,
  output: MeetingLayoutListBackgroundWorkWxOutput,
  credential: ['meeting', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98856',
})
@WorkWxApi({ permission: '会议' })
export class MeetingLayoutListBackgroundWorkWxInput extends AuthWorkWxInput<MeetingLayoutListBackgroundWorkWxOutput> {
  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;
}
