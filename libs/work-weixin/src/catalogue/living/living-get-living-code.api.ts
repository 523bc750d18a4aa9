import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 在微信中观看直播或直播回放的返回结果，见 {@link LivingGetLivingCodeWorkWxInput} */
export class LivingGetLivingCodeWorkWxOutput extends WorkWxOutput {
  /** 观看直播凭证 */
  @JsonName('living_code', { sensitive: true })
  livingCode?: string;
}

/**
 * 在微信中观看直播或直播回放
 *
 * 权限说明：自建应用须在管理端「上课直播/直播」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 注意：每次调用都会生成新的结果
 * @see https://developer.work.weixin.qq.com/document/path/93641
 * @example
 * ```ts
 * await workWeixin.send(LivingGetLivingCodeWorkWxInput.from({ livingId: 'LIVING_ID', openId: 'OPEN_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'living/get_living_code',
  desc: '在微信中观看直播或直播回放',
  httpMethod: HttpMethod.Post,
  output: LivingGetLivingCodeWorkWxOutput,
  credential: ['living', 'app'],
  effect: 'once',
  onceKind: 'issues',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93641',
})
@WorkWxApi({ permission: '上课直播/直播' })
export class LivingGetLivingCodeWorkWxInput extends AuthWorkWxInput<LivingGetLivingCodeWorkWxOutput> {
  /** 直播ID */
  @JsonName('livingid')
  @IsDefined({ message: '直播ID不能为空' })
  @IsString({ message: '直播ID必须是字符串' })
  livingId!: string;

  /** 用户OpenID */
  @JsonName('openid', { sensitive: true })
  @IsDefined({ message: '用户OpenID不能为空' })
  @IsString({ message: '用户OpenID必须是字符串' })
  openId!: string;
}
