import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除菜单的返回结果，见 {@link MenuDeleteWorkWxInput} */
export class MenuDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除菜单
 * @see https://developer.work.weixin.qq.com/document/path/90233
 * @example
 * ```ts
 * await workWeixin.send(MenuDeleteWorkWxInput.from({ agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'menu/delete',
  desc: '删除菜单',
  httpMethod: HttpMethod.Get,
  output: MenuDeleteWorkWxOutput,
  credential: ['app'],
  effect: 'write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90233',
})
@WorkWxApi({ agentId: 'agentId' })
export class MenuDeleteWorkWxInput extends AuthWorkWxInput<MenuDeleteWorkWxOutput> {
  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
