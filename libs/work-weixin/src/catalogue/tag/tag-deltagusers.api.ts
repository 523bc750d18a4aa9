import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除标签成员的返回结果，见 {@link TagDelTagUsersWorkWxInput} */
export class TagDelTagUsersWorkWxOutput extends WorkWxOutput {
  /** 非法成员列表。以“|”连接为一个字符串 */
  @JsonName('invalidlist', { type: () => [String], separator: '|' })
  invalidList?: string[];

  /** 非法部门列表 */
  @JsonName('invalidparty', { type: () => [Number] })
  invalidParty?: number[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidList', 'invalidParty']);
  }
}

/**
 * 删除标签成员
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90215
 * @example
 * ```ts
 * await workWeixin.send(TagDelTagUsersWorkWxInput.from({ tagId: 1, userList: ['USER_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'tag/deltagusers',
  desc: '删除标签成员',
  httpMethod: HttpMethod.Post,
  output: TagDelTagUsersWorkWxOutput,
  credential: ['contacts', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90215',
})
export class TagDelTagUsersWorkWxInput extends AuthWorkWxInput<TagDelTagUsersWorkWxOutput> {
  /** 标签ID */
  @JsonName('tagid')
  @IsDefined({ message: '标签ID不能为空' })
  @IsInt({ message: '标签ID必须是整数' })
  tagId!: number;

  /** 成员列表。最多1000个 */
  @JsonName('userlist')
  @AtLeastOneOf(['userList', 'partyList'], { message: '成员列表和部门ID列表至少需要填写一个' })
  @IsArray({ message: '成员列表必须是数组' })
  @ArrayMaxSize(1000, { message: '成员列表最多支持1000个' })
  @IsString({ each: true, message: '成员列表的每一项必须是字符串' })
  userList?: string[];

  /** 部门ID列表。最多100个 */
  @JsonName('partylist')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '部门ID列表最多支持100个' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  partyList?: number[];
}
