import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 开启专区调试模式的返回结果，见 {@link ChatdataOpenDebugModeWorkWxInput} */
export class ChatdataOpenDebugModeWorkWxOutput extends WorkWxOutput {}

/**
 * 开启专区调试模式
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100087
 * @example
 * ```ts
 * await workWeixin.send(ChatdataOpenDebugModeWorkWxInput.from({ programId: 'PROGRAM_ID', debugToken: 'DEBUG_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/open_debug_mode',
  desc: '开启专区调试模式',
  httpMethod: HttpMethod.Post,
  output: ChatdataOpenDebugModeWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100087',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataOpenDebugModeWorkWxInput extends AuthWorkWxInput<ChatdataOpenDebugModeWorkWxOutput> {
  /** 程序ID */
  @JsonName('program_id')
  @IsDefined({ message: '程序ID不能为空' })
  @IsString({ message: '程序ID必须是字符串' })
  programId!: string;

  /** 调试凭证 */
  @JsonName('debug_token', { sensitive: true })
  @IsDefined({ message: '调试凭证不能为空' })
  @IsString({ message: '调试凭证必须是字符串' })
  debugToken!: string;
}
