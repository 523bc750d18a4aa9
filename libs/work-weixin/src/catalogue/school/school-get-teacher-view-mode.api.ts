import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取「老师可查看班级」的模式的返回结果，见 {@link SchoolGetTeacherViewModeWorkWxInput} */
export class SchoolGetTeacherViewModeWorkWxOutput extends WorkWxOutput {
  /** 查看模式。1-全部班级，2-仅负责的班级 */
  @JsonName('view_mode', { type: () => Number })
  viewMode?: OpenEnum<1 | 2>;
}

/**
 * 获取「老师可查看班级」的模式
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92652
 * @example
 * ```ts
 * await workWeixin.send(SchoolGetTeacherViewModeWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'school/get_teacher_view_mode',
  desc: '获取「老师可查看班级」的模式',
  httpMethod: HttpMethod.Get,
  output: SchoolGetTeacherViewModeWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92652',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolGetTeacherViewModeWorkWxInput extends AuthWorkWxInput<SchoolGetTeacherViewModeWorkWxOutput> {}
