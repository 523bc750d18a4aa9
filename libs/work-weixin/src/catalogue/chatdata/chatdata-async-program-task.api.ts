import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建专区程序调用任务的返回结果，见 {@link ChatdataCreateAsyncProgramTaskWorkWxInput} */
export class ChatdataCreateAsyncProgramTaskWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 创建专区程序调用任务
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 异步接口：结果见 {@link ChatdataGetAsyncProgramResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/99966
 * @example
 * ```ts
 * await workWeixin.send(ChatdataCreateAsyncProgramTaskWorkWxInput.from({ programId: 'PROGRAM_ID', abilityId: 'ABILITY_ID', requestData: 'REQUEST_DATA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/async_program_task',
  desc: '创建专区程序调用任务',
  httpMethod: HttpMethod.Post,
  output: ChatdataCreateAsyncProgramTaskWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99966',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataCreateAsyncProgramTaskWorkWxInput extends AuthWorkWxInput<ChatdataCreateAsyncProgramTaskWorkWxOutput> {
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

  /** 请求数据 */
  @JsonName('request_data')
  @IsDefined({ message: '请求数据不能为空' })
  @IsString({ message: '请求数据必须是字符串' })
  requestData!: string;
}
