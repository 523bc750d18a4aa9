import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { WorkbenchImageDto } from './workbench-image.dto.js';
import { WorkbenchKeyDataDto } from './workbench-key-data.dto.js';
import { WorkbenchListDto } from './workbench-list.dto.js';
import { WorkbenchWebviewDto } from './workbench-webview.dto.js';

/** 获取应用在工作台展示的模版的返回结果，见 {@link AgentGetWorkbenchTemplateWorkWxInput} */
export class AgentGetWorkbenchTemplateWorkWxOutput extends WorkWxOutput {
  /** 展示类型 */
  @JsonName('type')
  type?: string;

  /** 图片型数据 */
  @JsonName('image', { type: () => WorkbenchImageDto })
  image?: WorkbenchImageDto;

  /** 是否覆盖成员数据 */
  @JsonName('replace_user_data')
  replaceUserData?: boolean;

  /** 关键数据型数据 */
  @JsonName('keydata', { type: () => WorkbenchKeyDataDto })
  keyData?: WorkbenchKeyDataDto;

  /** 列表型数据 */
  @JsonName('list', { type: () => WorkbenchListDto })
  list?: WorkbenchListDto;

  /** 网页型数据 */
  @JsonName('webview', { type: () => WorkbenchWebviewDto })
  webview?: WorkbenchWebviewDto;
}

/**
 * 获取应用在工作台展示的模版
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92535
 * @example
 * ```ts
 * await workWeixin.send(AgentGetWorkbenchTemplateWorkWxInput.from({ agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/get_workbench_template',
  desc: '获取应用在工作台展示的模版',
  httpMethod: HttpMethod.Post,
  output: AgentGetWorkbenchTemplateWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92535',
})
@WorkWxApi({ agentId: 'agentId' })
export class AgentGetWorkbenchTemplateWorkWxInput extends AuthWorkWxInput<AgentGetWorkbenchTemplateWorkWxOutput> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
