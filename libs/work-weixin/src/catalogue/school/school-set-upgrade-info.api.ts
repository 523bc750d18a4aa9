import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改自动升年级的配置的返回结果，见 {@link SchoolSetUpgradeInfoWorkWxInput} */
export class SchoolSetUpgradeInfoWorkWxOutput extends WorkWxOutput {
  /** 下次升级时间 */
  @JsonName('next_upgrade_time')
  nextUpgradeTime?: number;
}

/**
 * 修改自动升年级的配置
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92949
 * @example
 * ```ts
 * await workWeixin.send(SchoolSetUpgradeInfoWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'school/set_upgrade_info',
  desc: '修改自动升年级的配置',
  httpMethod: HttpMethod.Post,
  output: SchoolSetUpgradeInfoWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92949',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolSetUpgradeInfoWorkWxInput extends AuthWorkWxInput<SchoolSetUpgradeInfoWorkWxOutput> {
  /** 升级时间 */
  @JsonName('upgrade_time')
  @IsOptional()
  @IsInt({ message: '升级时间必须是整数' })
  upgradeTime?: number;

  /** 自动升年级开关 */
  @JsonName('upgrade_switch')
  @IsOptional()
  @IsInt({ message: '自动升年级开关必须是整数' })
  upgradeSwitch?: number;
}
