import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除会议录制的返回结果，见 {@link MeetingRecordDeleteWorkWxInput} */
export class MeetingRecordDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除会议录制
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98206
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordDeleteWorkWxInput.from({ meetingRecordId: 'MEETING_RECORD_ID', meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/delete',
  desc: '删除会议录制',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordDeleteWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98206',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordDeleteWorkWxInput extends AuthWorkWxInput<MeetingRecordDeleteWorkWxOutput> {
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
}
