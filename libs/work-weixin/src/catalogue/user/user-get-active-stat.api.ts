import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取企业活跃成员数的返回结果，见 {@link UserGetActiveStatWorkWxInput} */
export class UserGetActiveStatWorkWxOutput extends WorkWxOutput {
  /** 活跃成员数 */
  @JsonName('active_cnt')
  activeCnt?: number;
}

/**
 * 获取企业活跃成员数
 *
 * 权限说明：使用通讯录同步的Secret
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/92714
 * @example
 * ```ts
 * await workWeixin.send(UserGetActiveStatWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'user/get_active_stat',
  desc: '获取企业活跃成员数',
  httpMethod: HttpMethod.Post,
  output: UserGetActiveStatWorkWxOutput,
  credential: ['contacts'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92714',
})
export class UserGetActiveStatWorkWxInput extends AuthWorkWxInput<UserGetActiveStatWorkWxOutput> {
  /** 统计日期 */
  @JsonName('date')
  @IsOptional()
  @IsString({ message: '统计日期必须是字符串' })
  date?: string;
}
