import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 生效成员
 *
 * @see {@link ChatdataGetAuthUserListWorkWxInput}
 */
export class ChatdataGetAuthUserListAuthUserListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 版本列表。1-内部会话，2-内外部会话，3-内外部会话及语音通话 */
  @JsonName('edition_list', { type: () => [Number] })
  editionList?: OpenEnum<1 | 2 | 3>[];
}

/** 获取授权存档的成员列表的返回结果，见 {@link ChatdataGetAuthUserListWorkWxInput} */
export class ChatdataGetAuthUserListWorkWxOutput extends WorkWxOutput {
  /** 生效成员列表 */
  @JsonName('auth_user_list', { type: () => [ChatdataGetAuthUserListAuthUserListDto], sensitive: false })
  authUserList?: ChatdataGetAuthUserListAuthUserListDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;
}

/**
 * 获取授权存档的成员列表
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/99962
 * @example
 * ```ts
 * await workWeixin.send(ChatdataGetAuthUserListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/get_auth_user_list',
  desc: '获取授权存档的成员列表',
  httpMethod: HttpMethod.Post,
  output: ChatdataGetAuthUserListWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'authUserList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99962',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataGetAuthUserListWorkWxInput extends AuthWorkWxInput<
  ChatdataGetAuthUserListWorkWxOutput,
  ChatdataGetAuthUserListAuthUserListDto
> {
  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;
}
