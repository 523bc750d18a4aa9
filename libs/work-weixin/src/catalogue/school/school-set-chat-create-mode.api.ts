import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置班级群创建方式的返回结果，见 {@link SchoolSetChatCreateModeWorkWxInput} */
export class SchoolSetChatCreateModeWorkWxOutput extends WorkWxOutput {}

/**
 * 设置班级群创建方式
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92430
 * @example
 * ```ts
 * await workWeixin.send(SchoolSetChatCreateModeWorkWxInput.from({ createMode: 0 }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/set_chat_create_mode',
  desc: '设置班级群创建方式',
  httpMethod: HttpMethod.Post,
  output: SchoolSetChatCreateModeWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92430',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolSetChatCreateModeWorkWxInput extends AuthWorkWxInput<SchoolSetChatCreateModeWorkWxOutput> {
  /** 创建模式。0-自动创建，1-手动创建 */
  @JsonName('create_mode')
  @IsDefined({ message: '创建模式不能为空' })
  @IsIn([0, 1], { message: '创建模式只能是0(自动创建)或1(手动创建)' })
  createMode!: 0 | 1;
}
