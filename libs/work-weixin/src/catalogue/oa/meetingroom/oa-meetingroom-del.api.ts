import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除会议室的返回结果，见 {@link OaMeetingroomDelWorkWxInput} */
export class OaMeetingroomDelWorkWxOutput extends WorkWxOutput {}

/**
 * 删除会议室
 *
 * 权限说明：自建应用须在管理端「会议室」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93619
 * @example
 * ```ts
 * await workWeixin.send(OaMeetingroomDelWorkWxInput.from({ meetingRoomId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/meetingroom/del',
  desc: '删除会议室',
  httpMethod: HttpMethod.Post,
  output: OaMeetingroomDelWorkWxOutput,
  credential: ['meetingRoom', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93619',
})
@WorkWxApi({ permission: '会议室' })
export class OaMeetingroomDelWorkWxInput extends AuthWorkWxInput<OaMeetingroomDelWorkWxOutput> {
  /** 会议室ID */
  @JsonName('meetingroom_id')
  @IsDefined({ message: '会议室ID不能为空' })
  @IsInt({ message: '会议室ID必须是整数' })
  meetingRoomId!: number;
}
