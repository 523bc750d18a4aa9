import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建标签的返回结果，见 {@link TagCreateWorkWxInput} */
export class TagCreateWorkWxOutput extends WorkWxOutput {
  /** 标签ID */
  @JsonName('tagid')
  tagId?: number;
}

/**
 * 创建标签
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90210
 * @example
 * ```ts
 * await workWeixin.send(TagCreateWorkWxInput.from({ tagName: '标签名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'tag/create',
  desc: '创建标签',
  httpMethod: HttpMethod.Post,
  output: TagCreateWorkWxOutput,
  credential: ['contacts', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90210',
})
export class TagCreateWorkWxInput extends AuthWorkWxInput<TagCreateWorkWxOutput> {
  /** 标签名称。长度不超过32个字符 */
  @JsonName('tagname')
  @IsDefined({ message: '标签名称不能为空' })
  @CharacterLength(0, 32, { message: '标签名称长度不能超过32个字符' })
  tagName!: string;

  /** 标签ID。取值不小于0 */
  @JsonName('tagid')
  @IsOptional()
  @IsInt({ message: '标签ID必须是整数' })
  @Min(0, { message: '标签ID不能小于0' })
  tagId?: number;
}
