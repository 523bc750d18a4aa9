import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取盘容量信息的返回结果，见 {@link WedriveGetCapacityWorkWxInput} */
export class WedriveGetCapacityWorkWxOutput extends WorkWxOutput {
  /** 全员容量总数 */
  @JsonName('total_capacity_for_all')
  totalCapacityForAll?: number;

  /** 专业容量总数 */
  @JsonName('total_capacity_for_vip')
  totalCapacityForVip?: number;

  /** 全员剩余容量。官方页面未列出 */
  @JsonName('rest_capacity_for_all')
  restCapacityForAll?: number;

  /** 专业剩余容量。官方页面未列出 */
  @JsonName('rest_capacity_for_vip')
  restCapacityForVip?: number;
}

/**
 * 获取盘容量信息
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/95856
 * @example
 * ```ts
 * await workWeixin.send(WedriveGetCapacityWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/mng_capacity',
  desc: '获取盘容量信息',
  httpMethod: HttpMethod.Post,
  output: WedriveGetCapacityWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95856',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveGetCapacityWorkWxInput extends AuthWorkWxInput<WedriveGetCapacityWorkWxOutput> {}
