import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取专区调试模式状态的返回结果，见 {@link ChatdataCheckDebugModeWorkWxInput} */
export class ChatdataCheckDebugModeWorkWxOutput extends WorkWxOutput {
  /** 调试模式状态。1-关闭，2-开启 */
  @JsonName('debug_mode_status', { type: () => Number })
  debugModeStatus?: OpenEnum<1 | 2>;
}

/**
 * 获取专区调试模式状态
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100113
 * @example
 * ```ts
 * await workWeixin.send(ChatdataCheckDebugModeWorkWxInput.from({ programId: 'PROGRAM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/check_debug_mode',
  desc: '获取专区调试模式状态',
  httpMethod: HttpMethod.Post,
  output: ChatdataCheckDebugModeWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100113',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataCheckDebugModeWorkWxInput extends AuthWorkWxInput<ChatdataCheckDebugModeWorkWxOutput> {
  /** 程序ID */
  @JsonName('program_id')
  @IsDefined({ message: '程序ID不能为空' })
  @IsString({ message: '程序ID必须是字符串' })
  programId!: string;
}
