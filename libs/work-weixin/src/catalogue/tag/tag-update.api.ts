import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更新标签名字的返回结果，见 {@link TagUpdateWorkWxInput} */
export class TagUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 更新标签名字
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90211
 * @example
 * ```ts
 * await workWeixin.send(TagUpdateWorkWxInput.from({ tagId: 1, tagName: '标签名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'tag/update',
  desc: '更新标签名字',
  httpMethod: HttpMethod.Post,
  output: TagUpdateWorkWxOutput,
  credential: ['contacts', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90211',
})
export class TagUpdateWorkWxInput extends AuthWorkWxInput<TagUpdateWorkWxOutput> {
  /** 标签ID */
  @JsonName('tagid')
  @IsDefined({ message: '标签ID不能为空' })
  @IsInt({ message: '标签ID必须是整数' })
  tagId!: number;

  /** 标签名称。长度不超过32个字符 */
  @JsonName('tagname')
  @IsDefined({ message: '标签名称不能为空' })
  @CharacterLength(0, 32, { message: '标签名称长度不能超过32个字符' })
  tagName!: string;
}
