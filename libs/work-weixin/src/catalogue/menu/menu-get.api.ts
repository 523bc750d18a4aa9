import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 二级菜单
 *
 * @see {@link MenuGetWorkWxInput}
 */
export class MenuGetSubButtonDto extends HttpRemoteOutput {
  /** 菜单动作类型 */
  @JsonName('type')
  type?: string;

  /** 菜单名称 */
  @JsonName('name')
  name?: string;

  /** 菜单键值 */
  @JsonName('key', { sensitive: false })
  key?: string;

  /** 网页链接 */
  @JsonName('url')
  url?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  pagePath?: string;

  /** 小程序appid */
  @JsonName('appid')
  appId?: string;
}

/**
 * 一级菜单
 *
 * @see {@link MenuGetWorkWxInput}
 */
export class MenuGetButtonDto extends HttpRemoteOutput {
  /** 菜单动作类型 */
  @JsonName('type')
  type?: string;

  /** 菜单名称 */
  @JsonName('name')
  name?: string;

  /** 菜单键值 */
  @JsonName('key', { sensitive: false })
  key?: string;

  /** 网页链接 */
  @JsonName('url')
  url?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  pagePath?: string;

  /** 小程序appid */
  @JsonName('appid')
  appId?: string;

  /** 二级菜单列表 */
  @JsonName('sub_button', { type: () => [MenuGetSubButtonDto] })
  subButton?: MenuGetSubButtonDto[];
}

/** 获取菜单的返回结果，见 {@link MenuGetWorkWxInput} */
export class MenuGetWorkWxOutput extends WorkWxOutput {
  /** 一级菜单列表 */
  @JsonName('button', { type: () => [MenuGetButtonDto] })
  button?: MenuGetButtonDto[];
}

/**
 * 获取菜单
 * @see https://developer.work.weixin.qq.com/document/path/90232
 * @example
 * ```ts
 * await workWeixin.send(MenuGetWorkWxInput.from({ agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'menu/get',
  desc: '获取菜单',
  httpMethod: HttpMethod.Get,
  output: MenuGetWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90232',
})
@WorkWxApi({ agentId: 'agentId' })
export class MenuGetWorkWxInput extends AuthWorkWxInput<MenuGetWorkWxOutput> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
