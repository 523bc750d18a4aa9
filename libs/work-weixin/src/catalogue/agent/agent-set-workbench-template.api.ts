import { GivenFor, HttpMethod, HttpRemoteApi, JsonName, type OneOf, VARIANTS } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { WorkbenchImageDto } from './workbench-image.dto.js';
import { WorkbenchKeyDataDto } from './workbench-key-data.dto.js';
import { WorkbenchListDto } from './workbench-list.dto.js';
import { WorkbenchWebviewDto } from './workbench-webview.dto.js';

/** 设置应用在工作台展示的模版的返回结果，见 {@link AgentSetWorkbenchTemplateWorkWxInput} */
export class AgentSetWorkbenchTemplateWorkWxOutput extends WorkWxOutput {}

/**
 * 设置应用在工作台展示的模版
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92535
 * @example
 * ```ts
 * await workWeixin.send(AgentSetWorkbenchTemplateWorkWxInput.from({ agentId: 1000002, type: 'keydata' }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/set_workbench_template',
  desc: '设置应用在工作台展示的模版',
  httpMethod: HttpMethod.Post,
  output: AgentSetWorkbenchTemplateWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92535',
})
@WorkWxApi({ agentId: 'agentId' })
export class AgentSetWorkbenchTemplateWorkWxInput extends AuthWorkWxInput<AgentSetWorkbenchTemplateWorkWxOutput> {
  /** 仅用于类型检查：每种展示类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<
    'type',
    { keydata: 'keyData?'; image: 'image?'; list: 'list?'; webview: 'webview?'; normal: never }
  >;

  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 展示类型 */
  @JsonName('type')
  @IsDefined({ message: '展示类型不能为空' })
  @IsIn(['keydata', 'image', 'list', 'webview', 'normal'], {
    message: '展示类型只能是keydata、image、list、webview或normal',
  })
  type!: 'keydata' | 'image' | 'list' | 'webview' | 'normal';

  /** 图片型数据 */
  @JsonName('image', { type: () => WorkbenchImageDto })
  @GivenFor('type', [], { optionalFor: 'image' })
  image?: WorkbenchImageDto;

  /** 是否覆盖成员数据 */
  @JsonName('replace_user_data')
  @IsOptional()
  @IsBoolean({ message: '是否覆盖成员数据必须是布尔值' })
  replaceUserData?: boolean;

  /** 关键数据型数据 */
  @JsonName('keydata', { type: () => WorkbenchKeyDataDto })
  @GivenFor('type', [], { optionalFor: 'keydata' })
  keyData?: WorkbenchKeyDataDto;

  /** 列表型数据 */
  @JsonName('list', { type: () => WorkbenchListDto })
  @GivenFor('type', [], { optionalFor: 'list' })
  list?: WorkbenchListDto;

  /** 网页型数据 */
  @JsonName('webview', { type: () => WorkbenchWebviewDto })
  @GivenFor('type', [], { optionalFor: 'webview' })
  webview?: WorkbenchWebviewDto;
}
