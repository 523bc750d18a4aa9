import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { WorkbenchImageDto } from './workbench-image.dto.js';
import { WorkbenchListDto } from './workbench-list.dto.js';
import { WorkbenchWebviewDto } from './workbench-webview.dto.js';

/**
 * 关键数据
 *
 * @see {@link AgentGetWorkbenchDataWorkWxInput}
 */
export class AgentGetWorkbenchDataKeyDataItemsDto extends HttpRemoteOutput {
  /** 数据键 */
  @JsonName('key', { sensitive: false })
  key?: string;

  /** 数据内容 */
  @JsonName('data')
  data?: string;

  /** 跳转链接 */
  @JsonName('jump_url')
  jumpUrl?: string;
}

/**
 * 关键数据型数据
 *
 * @see {@link AgentGetWorkbenchDataWorkWxInput}
 */
export class AgentGetWorkbenchDataKeyDataDto extends HttpRemoteOutput {
  /** 关键数据列表 */
  @JsonName('items', { type: () => [AgentGetWorkbenchDataKeyDataItemsDto] })
  items?: AgentGetWorkbenchDataKeyDataItemsDto[];
}

/**
 * 成员展示数据
 *
 * @see {@link AgentGetWorkbenchDataWorkWxInput}
 */
export class AgentGetWorkbenchDataDataDto extends HttpRemoteOutput {
  /** 展示类型 */
  @JsonName('type')
  type?: string;

  /** 关键数据型数据 */
  @JsonName('keydata', { type: () => AgentGetWorkbenchDataKeyDataDto })
  keyData?: AgentGetWorkbenchDataKeyDataDto;

  /** 图片型数据 */
  @JsonName('image', { type: () => WorkbenchImageDto })
  image?: WorkbenchImageDto;

  /** 列表型数据 */
  @JsonName('list', { type: () => WorkbenchListDto })
  list?: WorkbenchListDto;

  /** 网页型数据 */
  @JsonName('webview', { type: () => WorkbenchWebviewDto })
  webview?: WorkbenchWebviewDto;
}

/** 获取应用在用户工作台展示的数据的返回结果，见 {@link AgentGetWorkbenchDataWorkWxInput} */
export class AgentGetWorkbenchDataWorkWxOutput extends WorkWxOutput {
  /** 成员展示数据 */
  @JsonName('data', { type: () => AgentGetWorkbenchDataDataDto })
  data?: AgentGetWorkbenchDataDataDto;
}

/**
 * 获取应用在用户工作台展示的数据
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92535
 * @example
 * ```ts
 * await workWeixin.send(AgentGetWorkbenchDataWorkWxInput.from({ agentId: 1000002, userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'agent/get_workbench_data',
  desc: '获取应用在用户工作台展示的数据',
  httpMethod: HttpMethod.Post,
  output: AgentGetWorkbenchDataWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92535',
})
@WorkWxApi({ agentId: 'agentId' })
export class AgentGetWorkbenchDataWorkWxInput extends AuthWorkWxInput<AgentGetWorkbenchDataWorkWxOutput> {
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
}
