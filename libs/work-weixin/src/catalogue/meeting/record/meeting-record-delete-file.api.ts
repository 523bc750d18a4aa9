import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除单个录制文件的返回结果，见 {@link MeetingRecordDeleteFileWorkWxInput} */
export class MeetingRecordDeleteFileWorkWxOutput extends WorkWxOutput {}

/**
 * 删除单个录制文件
 *
 * 权限说明：自建应用须在管理端「会议」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98207
 * @example
 * ```ts
 * await workWeixin.send(MeetingRecordDeleteFileWorkWxInput.from({ recordFileId: 'RECORD_FILE_ID', meetingId: 'MEETING_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'meeting/record/delete_file',
  desc: '删除单个录制文件',
  httpMethod: HttpMethod.Post,
  output: MeetingRecordDeleteFileWorkWxOutput,
  credential: ['meeting', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98207',
})
@WorkWxApi({ permission: '会议' })
export class MeetingRecordDeleteFileWorkWxInput extends AuthWorkWxInput<MeetingRecordDeleteFileWorkWxOutput> {
  /** 录制文件ID */
  @JsonName('record_file_id')
  @IsDefined({ message: '录制文件ID不能为空' })
  @IsString({ message: '录制文件ID必须是字符串' })
  recordFileId!: string;

  /** 会议ID */
  @JsonName('meetingid')
  @IsDefined({ message: '会议ID不能为空' })
  @IsString({ message: '会议ID必须是字符串' })
  meetingId!: string;
}
