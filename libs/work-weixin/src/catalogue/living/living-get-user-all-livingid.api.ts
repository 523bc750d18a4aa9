import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取老师直播ID列表的返回结果，见 {@link LivingGetUserAllLivingIdWorkWxInput} */
export class LivingGetUserAllLivingIdWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 直播ID列表 */
  @JsonName('livingid_list', { type: () => [String] })
  livingIdList?: string[];
}

/**
 * 获取老师直播ID列表
 *
 * 权限说明：自建应用须在管理端「上课直播/直播」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93739
 * @example
 * ```ts
 * await workWeixin.send(LivingGetUserAllLivingIdWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'living/get_user_all_livingid',
  desc: '获取老师直播ID列表',
  httpMethod: HttpMethod.Post,
  output: LivingGetUserAllLivingIdWorkWxOutput,
  credential: ['living', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'livingIdList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93739',
})
@WorkWxApi({ permission: '上课直播/直播' })
export class LivingGetUserAllLivingIdWorkWxInput extends AuthWorkWxInput<
  LivingGetUserAllLivingIdWorkWxOutput,
  string
> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;
}
