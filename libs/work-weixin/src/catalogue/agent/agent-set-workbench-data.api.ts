import { GivenFor, HttpMethod, HttpRemoteApi, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { WorkbenchImageDto } from './workbench-image.dto.js';
import { WorkbenchKeyDataDto } from './workbench-key-data.dto.js';
import { WorkbenchListDto } from './workbench-list.dto.js';
import { WorkbenchWebviewDto } from './workbench-webview.dto.js';

/** 设置应用在用户工作台展示的数据的返回结果，见 {@link AgentSetWorkbenchDataWorkWxInput} */
export class AgentSetWorkbenchDataWorkWxOutput extends WorkWxOutput {}

/**
 * 设置应用在用户工作台展示的数据
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92535
 * @example
 * ```ts
 * await workWeixin.send(AgentSetWorkbenchDataWorkWxInput.from({
 *   agentId: 1000002,
 *   userId: 'zhangsan',
 *   type: 'keydata',
 *   keyData: { items: [{ data: 'DATA' }] },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/set_workbench_data',
  desc: '设置应用在用户工作台展示的数据',
  httpMethod: HttpMethod.Post,
  output: AgentSetWorkbenchDataWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92535',
})
@WorkWxApi({ agentId: 'agentId', rates: [{ calls: 10, perMs: 60_000, scope: 'app', by: ['userId'] }] })
export class AgentSetWorkbenchDataWorkWxInput extends AuthWorkWxInput<AgentSetWorkbenchDataWorkWxOutput> {
  /** 仅用于类型检查：每种展示类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'type',
    { keydata: 'keyData'; image: 'image'; list: 'list'; webview: 'webview' }
  >;

  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 展示类型 */
  @JsonName('type')
  @IsDefined({ message: '展示类型不能为空' })
  @IsIn(['keydata', 'image', 'list', 'webview'], { message: '展示类型只能是keydata、image、list或webview' })
  type!: 'keydata' | 'image' | 'list' | 'webview';

  /** 关键数据型数据 */
  @JsonName('keydata', { type: () => WorkbenchKeyDataDto })
  @GivenFor('type', 'keydata', { message: '展示类型为keydata时关键数据型数据不能为空' })
  keyData?: WorkbenchKeyDataDto;

  /** 图片型数据 */
  @JsonName('image', { type: () => WorkbenchImageDto })
  @GivenFor('type', 'image', { message: '展示类型为image时图片型数据不能为空' })
  image?: WorkbenchImageDto;

  /** 列表型数据 */
  @JsonName('list', { type: () => WorkbenchListDto })
  @GivenFor('type', 'list', { message: '展示类型为list时列表型数据不能为空' })
  list?: WorkbenchListDto;

  /** 网页型数据 */
  @JsonName('webview', { type: () => WorkbenchWebviewDto })
  @GivenFor('type', 'webview', { message: '展示类型为webview时网页型数据不能为空' })
  webview?: WorkbenchWebviewDto;
}
