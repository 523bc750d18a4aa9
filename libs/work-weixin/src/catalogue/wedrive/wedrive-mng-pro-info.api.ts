import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取盘专业版信息的返回结果，见 {@link WedriveGetProInfoWorkWxInput} */
export class WedriveGetProInfoWorkWxOutput extends WorkWxOutput {
  /** 是否专业版 */
  @JsonName('is_pro')
  isPro?: boolean;

  /** 专业版账号总数 */
  @JsonName('total_vip_acct_num')
  totalVipAcctNum?: number;

  /** 已用专业版账号数 */
  @JsonName('use_vip_acct_num')
  useVipAcctNum?: number;

  /** 专业版到期时间 */
  @JsonName('pro_expire_time')
  proExpireTime?: number;
}

/**
 * 获取盘专业版信息
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/95856
 * @example
 * ```ts
 * await workWeixin.send(WedriveGetProInfoWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/mng_pro_info',
  desc: '获取盘专业版信息',
  httpMethod: HttpMethod.Post,
  output: WedriveGetProInfoWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95856',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveGetProInfoWorkWxInput extends AuthWorkWxInput<WedriveGetProInfoWorkWxOutput> {
  /** 成员UserID。官方页面未列出 */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;
}
