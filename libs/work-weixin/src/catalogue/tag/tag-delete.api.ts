import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除标签的返回结果，见 {@link TagDeleteWorkWxInput} */
export class TagDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除标签
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90212
 * @example
 * ```ts
 * await workWeixin.send(TagDeleteWorkWxInput.from({ tagId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'tag/delete',
  desc: '删除标签',
  httpMethod: HttpMethod.Get,
  output: TagDeleteWorkWxOutput,
  credential: ['contacts', 'app'],
  effect: 'write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90212',
})
export class TagDeleteWorkWxInput extends AuthWorkWxInput<TagDeleteWorkWxOutput> {
  /** 标签ID */
  @JsonName('tagid')
  @IsDefined({ message: '标签ID不能为空' })
  @IsInt({ message: '标签ID必须是整数' })
  tagId!: number;
}
