import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取高级功能账号列表的返回结果，见 {@link WedocVipListWorkWxInput} */
export class WedocVipListWorkWxOutput extends WorkWxOutput {
  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 成员UserID列表 */
  @JsonName('userid_list', { type: () => [String] })
  userIdList?: string[];
}

/**
 * 获取高级功能账号列表
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/99518
 * @example
 * ```ts
 * await workWeixin.send(WedocVipListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/vip/list',
  desc: '获取高级功能账号列表',
  httpMethod: HttpMethod.Post,
  output: WedocVipListWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'userIdList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99518',
})
@WorkWxApi({ permission: '文档' })
export class WedocVipListWorkWxInput extends AuthWorkWxInput<WedocVipListWorkWxOutput, string> {
  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过200 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(200, { message: '分页大小不能超过200' })
  limit?: number;
}
