import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取当前日志打印级别的返回结果，见 {@link ChatdataGetLogLevelWorkWxInput} */
export class ChatdataGetLogLevelWorkWxOutput extends WorkWxOutput {
  /** 日志级别 */
  @JsonName('log_level')
  logLevel?: number;
}

/**
 * 获取当前日志打印级别
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100108
 * @example
 * ```ts
 * await workWeixin.send(ChatdataGetLogLevelWorkWxInput.from({ programId: 'PROGRAM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/get_log_level',
  desc: '获取当前日志打印级别',
  httpMethod: HttpMethod.Post,
  output: ChatdataGetLogLevelWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100108',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataGetLogLevelWorkWxInput extends AuthWorkWxInput<ChatdataGetLogLevelWorkWxOutput> {
  /** 程序ID */
  @JsonName('program_id')
  @IsDefined({ message: '程序ID不能为空' })
  @IsString({ message: '程序ID必须是字符串' })
  programId!: string;
}
