import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 应用同步调用专区程序的返回结果，见 {@link ChatdataSyncCallProgramWorkWxInput} */
export class ChatdataSyncCallProgramWorkWxOutput extends WorkWxOutput {
  /** 程序输出结果 */
  @JsonName('response_data')
  responseData?: string;
}

/**
 * 应用同步调用专区程序
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99965
 * @example
 * ```ts
 * await workWeixin.send(ChatdataSyncCallProgramWorkWxInput.from({ programId: 'PROGRAM_ID', abilityId: 'ABILITY_ID', requestData: 'REQUEST_DATA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/sync_call_program',
  desc: '应用同步调用专区程序',
  httpMethod: HttpMethod.Post,
  output: ChatdataSyncCallProgramWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99965',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataSyncCallProgramWorkWxInput extends AuthWorkWxInput<ChatdataSyncCallProgramWorkWxOutput> {
  /** 程序ID */
  @JsonName('program_id')
  @IsDefined({ message: '程序ID不能为空' })
  @IsString({ message: '程序ID必须是字符串' })
  programId!: string;

  /** 能力ID */
  @JsonName('ability_id')
  @IsDefined({ message: '能力ID不能为空' })
  @IsString({ message: '能力ID必须是字符串' })
  abilityId!: string;

  /** 通知ID */
  @JsonName('notify_id')
  @IsOptional()
  @IsString({ message: '通知ID必须是字符串' })
  notifyId?: string;

  /** 请求数据 */
  @JsonName('request_data')
  @IsDefined({ message: '请求数据不能为空' })
  @IsString({ message: '请求数据必须是字符串' })
  requestData!: string;
}
