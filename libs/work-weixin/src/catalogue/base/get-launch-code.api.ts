import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取launch_code的返回结果，见 {@link GetLaunchCodeWorkWxInput} */
export class GetLaunchCodeWorkWxOutput extends WorkWxOutput {
  /** 唤起会话code */
  @JsonName('launch_code', { sensitive: true })
  launchCode?: string;
}

/**
 * 单聊参数
 *
 * @see {@link GetLaunchCodeWorkWxInput}
 */
export class GetLaunchCodeSingleChatDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}

/**
 * 获取launch_code
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 *
 * 注意：每次调用都会生成新的结果
 * @see https://developer.work.weixin.qq.com/document/path/94345
 * @example
 * ```ts
 * await workWeixin.send(GetLaunchCodeWorkWxInput.from({ operatorUserId: 'OPERATOR_USER_ID', singleChat: { userId: 'zhangsan' } }));
 * ```
 */
@HttpRemoteApi({
  action: 'get_launch_code',
  desc: '获取launch_code',
  httpMethod: HttpMethod.Post,
  output: GetLaunchCodeWorkWxOutput,
  credential: ['app'],
  effect: 'once',
  onceKind: 'issues',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94345',
})
export class GetLaunchCodeWorkWxInput extends AuthWorkWxInput<GetLaunchCodeWorkWxOutput> {
  /** 操作人UserID */
  @JsonName('operator_userid')
  @IsDefined({ message: '操作人UserID不能为空' })
  @IsString({ message: '操作人UserID必须是字符串' })
  operatorUserId!: string;

  /** 单聊参数 */
  @JsonName('single_chat', { type: () => GetLaunchCodeSingleChatDto })
  @IsDefined({ message: '单聊参数不能为空' })
  singleChat!: GetLaunchCodeSingleChatDto;
}
