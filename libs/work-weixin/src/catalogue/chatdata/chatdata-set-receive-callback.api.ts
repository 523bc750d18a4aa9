import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置专区接收回调事件的返回结果，见 {@link ChatdataSetReceiveCallbackWorkWxInput} */
export class ChatdataSetReceiveCallbackWorkWxOutput extends WorkWxOutput {}

/**
 * 设置专区接收回调事件
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99963
 * @example
 * ```ts
 * await workWeixin.send(ChatdataSetReceiveCallbackWorkWxInput.from({ programId: 'PROGRAM_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/set_receive_callback',
  desc: '设置专区接收回调事件',
  httpMethod: HttpMethod.Post,
  output: ChatdataSetReceiveCallbackWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99963',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataSetReceiveCallbackWorkWxInput extends AuthWorkWxInput<ChatdataSetReceiveCallbackWorkWxOutput> {
  /** 程序ID */
  @JsonName('program_id')
  @IsDefined({ message: '程序ID不能为空' })
  @IsString({ message: '程序ID必须是字符串' })
  programId!: string;
}
