import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 申请群ID的升级的返回结果，见 {@link IdconvertApplyToUpgradeChatIdWorkWxInput} */
export class IdconvertApplyToUpgradeChatIdWorkWxOutput extends WorkWxOutput {}

/**
 * 申请群ID的升级
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99601
 * @example
 * ```ts
 * await workWeixin.send(IdconvertApplyToUpgradeChatIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', upgradeTime: 1735660800 }));
 * ```
 */
@HttpRemoteApi({
  action: 'idconvert/apply_to_upgrade_chatid',
  desc: '申请群ID的升级',
  httpMethod: HttpMethod.Post,
  output: IdconvertApplyToUpgradeChatIdWorkWxOutput,
  credential: ['authCorp'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99601',
})
export class IdconvertApplyToUpgradeChatIdWorkWxInput extends AuthWorkWxInput<IdconvertApplyToUpgradeChatIdWorkWxOutput> {
  /** 升级时间 */
  @JsonName('upgrade_time')
  @IsDefined({ message: '升级时间不能为空' })
  @IsInt({ message: '升级时间必须是整数' })
  upgradeTime!: number;
}
