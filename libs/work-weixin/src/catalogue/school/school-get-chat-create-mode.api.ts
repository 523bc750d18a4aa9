import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取班级群创建方式的返回结果，见 {@link SchoolGetChatCreateModeWorkWxInput} */
export class SchoolGetChatCreateModeWorkWxOutput extends WorkWxOutput {
  /** 创建模式。0-自动创建，1-手动创建 */
  @JsonName('create_mode', { type: () => Number })
  createMode?: OpenEnum<0 | 1>;
}

/**
 * 获取班级群创建方式
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92430
 * @example
 * ```ts
 * await workWeixin.send(SchoolGetChatCreateModeWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'school/get_chat_create_mode',
  desc: '获取班级群创建方式',
  httpMethod: HttpMethod.Get,
  output: SchoolGetChatCreateModeWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92430',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolGetChatCreateModeWorkWxInput extends AuthWorkWxInput<SchoolGetChatCreateModeWorkWxOutput> {}
