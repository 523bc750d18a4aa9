import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取专区程序任务结果的返回结果，见 {@link ChatdataGetAsyncProgramResultWorkWxInput} */
export class ChatdataGetAsyncProgramResultWorkWxOutput extends WorkWxOutput {
  /** 上报的错误码 */
  @JsonName('response_errcode')
  responseErrCode?: number;

  /** 程序输出结果 */
  @JsonName('response_data')
  responseData?: string;
}

/**
 * 获取专区程序任务结果
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99966
 * @example
 * ```ts
 * await workWeixin.send(ChatdataGetAsyncProgramResultWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/async_program_result',
  desc: '获取专区程序任务结果',
  httpMethod: HttpMethod.Post,
  output: ChatdataGetAsyncProgramResultWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99966',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataGetAsyncProgramResultWorkWxInput extends AuthWorkWxInput<ChatdataGetAsyncProgramResultWorkWxOutput> {
  /** 任务ID */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @IsString({ message: '任务ID必须是字符串' })
  jobId!: string;
}
