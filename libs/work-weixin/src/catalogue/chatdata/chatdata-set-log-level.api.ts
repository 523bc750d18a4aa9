import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置日志打印级别的返回结果，见 {@link ChatdataSetLogLevelWorkWxInput} */
export class ChatdataSetLogLevelWorkWxOutput extends WorkWxOutput {}

/**
 * 设置日志打印级别
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100108
 * @example
 * ```ts
 * await workWeixin.send(ChatdataSetLogLevelWorkWxInput.from({ programId: 'PROGRAM_ID', logLevel: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/set_log_level',
  desc: '设置日志打印级别',
  httpMethod: HttpMethod.Post,
  output: ChatdataSetLogLevelWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100108',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataSetLogLevelWorkWxInput extends AuthWorkWxInput<ChatdataSetLogLevelWorkWxOutput> {
  /** 程序ID */
  @JsonName('program_id')
  @IsDefined({ message: '程序ID不能为空' })
  @IsString({ message: '程序ID必须是字符串' })
  programId!: string;

  /** 日志级别。1-错误，2-信息，3-调试 */
  @JsonName('log_level')
  @IsDefined({ message: '日志级别不能为空' })
  @IsIn([1, 2, 3], { message: '日志级别只能是1(错误)、2(信息)或3(调试)' })
  logLevel!: 1 | 2 | 3;
}
