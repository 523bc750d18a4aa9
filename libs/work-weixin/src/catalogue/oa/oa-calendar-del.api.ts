import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除日历的返回结果，见 {@link OaCalendarDelWorkWxInput} */
export class OaCalendarDelWorkWxOutput extends WorkWxOutput {}

/**
 * 删除日历
 *
 * 权限说明：自建应用须在管理端「日程」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97718
 * @example
 * ```ts
 * await workWeixin.send(OaCalendarDelWorkWxInput.from({ calId: 'CAL_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'oa/calendar/del',
  desc: '删除日历',
  httpMethod: HttpMethod.Post,
  output: OaCalendarDelWorkWxOutput,
  credential: ['calendar', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97718',
})
@WorkWxApi({ permission: '日程' })
export class OaCalendarDelWorkWxInput extends AuthWorkWxInput<OaCalendarDelWorkWxOutput> {
  /** 日历ID */
  @JsonName('cal_id')
  @IsDefined({ message: '日历ID不能为空' })
  @IsString({ message: '日历ID必须是字符串' })
  calId!: string;
}
