import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 账号
 *
 * @see {@link KfAccountListWorkWxInput}
 */
export class KfAccountListAccountListDto extends HttpRemoteOutput {
  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 客服名称 */
  @JsonName('name')
  name?: string;

  /** 头像链接 */
  @JsonName('avatar')
  avatar?: string;

  /** 是否有管理权限 */
  @JsonName('manage_privilege')
  managePrivilege?: boolean;
}

/** 获取客服账号列表的返回结果，见 {@link KfAccountListWorkWxInput} */
export class KfAccountListWorkWxOutput extends WorkWxOutput {
  /** 账号列表 */
  @JsonName('account_list', { type: () => [KfAccountListAccountListDto] })
  accountList?: KfAccountListAccountListDto[];
}

/**
 * 获取客服账号列表
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/94661
 * @example
 * ```ts
 * await workWeixin.send(KfAccountListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/account/list',
  desc: '获取客服账号列表',
  httpMethod: HttpMethod.Post,
  output: KfAccountListWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  paging: { in: 'offset', items: 'accountList', limit: 'limit', end: 'short-page', style: 'offset' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94661',
})
@WorkWxApi({ permission: '微信客服' })
export class KfAccountListWorkWxInput extends AuthWorkWxInput<
  KfAccountListWorkWxOutput,
  KfAccountListAccountListDto
> {
  /** 分页偏移量 */
  @JsonName('offset')
  @IsOptional()
  @IsInt({ message: '分页偏移量必须是整数' })
  offset?: number;

  /** 分页大小。取值1~100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Min(1, { message: '分页大小必须在1-100之间' })
  @Max(100, { message: '分页大小必须在1-100之间' })
  limit?: number;
}
