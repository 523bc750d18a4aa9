import { GivenFor, HttpMethod, HttpRemoteApi, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { WorkbenchImageDto } from './workbench-image.dto.js';
import { WorkbenchKeyDataDto } from './workbench-key-data.dto.js';
import { WorkbenchListDto } from './workbench-list.dto.js';
import { WorkbenchWebviewDto } from './workbench-webview.dto.js';

/** 批量设置应用在用户工作台展示的数据的返回结果，见 {@link AgentBatchSetWorkbenchDataWorkWxInput} */
export class AgentBatchSetWorkbenchDataWorkWxOutput extends WorkWxOutput {}

/**
 * 成员展示数据
 *
 * @see {@link AgentBatchSetWorkbenchDataWorkWxInput}
 */
export class AgentBatchSetWorkbenchDataDataDto {
  /** 仅用于类型检查：每种展示类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'type',
    { keydata: 'keyData'; image: 'image'; list: 'list'; webview: 'webview' }
  >;

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

/**
 * 批量设置应用在用户工作台展示的数据
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92535
 * @example
 * ```ts
 * await workWeixin.send(AgentBatchSetWorkbenchDataWorkWxInput.from({
 *   agentId: 1000002,
 *   userIdList: ['USER_ID_LIST'],
 *   data: { type: 'keydata', keyData: { items: [{ data: 'DATA' }] } },
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/batch_set_workbench_data',
  desc: '批量设置应用在用户工作台展示的数据',
  httpMethod: HttpMethod.Post,
  output: AgentBatchSetWorkbenchDataWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92535',
})
@WorkWxApi({ agentId: 'agentId' })
export class AgentBatchSetWorkbenchDataWorkWxInput extends AuthWorkWxInput<AgentBatchSetWorkbenchDataWorkWxOutput> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 成员UserID列表。最多1000个 */
  @JsonName('userid_list')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '成员UserID列表最多支持1000个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];

  /** 成员展示数据 */
  @JsonName('data', { type: () => AgentBatchSetWorkbenchDataDataDto })
  @IsDefined({ message: '成员展示数据不能为空' })
  data!: AgentBatchSetWorkbenchDataDataDto;
}
