import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员
 *
 * @see {@link TagGetWorkWxInput}
 */
export class TagGetUserListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 成员名称 */
  @JsonName('name')
  name?: string;
}

/** 获取标签成员的返回结果，见 {@link TagGetWorkWxInput} */
export class TagGetWorkWxOutput extends WorkWxOutput {
  /** 标签名称 */
  @JsonName('tagname')
  tagName?: string;

  /** 成员列表 */
  @JsonName('userlist', { type: () => [TagGetUserListDto] })
  userList?: TagGetUserListDto[];

  /** 部门ID列表 */
  @JsonName('partylist', { type: () => [Number] })
  partyList?: number[];
}

/**
 * 获取标签成员
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90213
 * @example
 * ```ts
 * await workWeixin.send(TagGetWorkWxInput.from({ tagId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'tag/get',
  desc: '获取标签成员',
  httpMethod: HttpMethod.Get,
  output: TagGetWorkWxOutput,
  credential: ['contacts', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90213',
})
export class TagGetWorkWxInput extends AuthWorkWxInput<TagGetWorkWxOutput> {
  /** 标签ID */
  @JsonName('tagid')
  @IsDefined({ message: '标签ID不能为空' })
  @IsInt({ message: '标签ID必须是整数' })
  tagId!: number;
}
