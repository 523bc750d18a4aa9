import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取跳转小程序商城的直播观众信息的返回结果，见 {@link LivingGetLivingShareInfoWorkWxInput} */
export class LivingGetLivingShareInfoWorkWxOutput extends WorkWxOutput {
  /** 直播ID */
  @JsonName('livingid')
  livingId?: string;

  /** 观众UserID */
  @JsonName('viewer_userid')
  viewerUserId?: string;

  /** 观众外部联系人ID */
  @JsonName('viewer_external_userid')
  viewerExternalUserId?: string;

  /** 邀请人UserID */
  @JsonName('invitor_userid')
  invitorUserId?: string;

  /** 邀请人外部联系人ID */
  @JsonName('invitor_external_userid')
  invitorExternalUserId?: string;
}

/**
 * 获取跳转小程序商城的直播观众信息
 *
 * 权限说明：自建应用须在管理端「上课直播/直播」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94442
 * @example
 * ```ts
 * await workWeixin.send(LivingGetLivingShareInfoWorkWxInput.from({ wwShareCode: 'WW_SHARE_CODE' }));
 * ```
 */
@HttpRemoteApi({
  action: 'living/get_living_share_info',
  desc: '获取跳转小程序商城的直播观众信息',
  httpMethod: HttpMethod.Post,
  output: LivingGetLivingShareInfoWorkWxOutput,
  credential: ['living', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94442',
})
@WorkWxApi({ permission: '上课直播/直播' })
export class LivingGetLivingShareInfoWorkWxInput extends AuthWorkWxInput<LivingGetLivingShareInfoWorkWxOutput> {
  /** 推广产品分享码 */
  @JsonName('ww_share_code')
  @IsDefined({ message: '推广产品分享码不能为空' })
  @IsString({ message: '推广产品分享码必须是字符串' })
  wwShareCode!: string;
}
