import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置「老师可查看班级」的模式的返回结果，见 {@link SchoolSetTeacherViewModeWorkWxInput} */
export class SchoolSetTeacherViewModeWorkWxOutput extends WorkWxOutput {}

/**
 * 设置「老师可查看班级」的模式
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92652
 * @example
 * ```ts
 * await workWeixin.send(SchoolSetTeacherViewModeWorkWxInput.from({ viewMode: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/set_teacher_view_mode',
  desc: '设置「老师可查看班级」的模式',
  httpMethod: HttpMethod.Post,
  output: SchoolSetTeacherViewModeWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92652',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolSetTeacherViewModeWorkWxInput extends AuthWorkWxInput<SchoolSetTeacherViewModeWorkWxOutput> {
  /** 查看模式。1-全部班级，2-仅负责的班级 */
  @JsonName('view_mode')
  @IsDefined({ message: '查看模式不能为空' })
  @IsIn([1, 2], { message: '查看模式只能是1(全部班级)或2(仅负责的班级)' })
  viewMode!: 1 | 2;
}
