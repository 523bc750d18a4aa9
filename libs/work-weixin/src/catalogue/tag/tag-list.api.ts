import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 标签
 *
 * @see {@link TagListWorkWxInput}
 */
export class TagListTagListDto extends HttpRemoteOutput {
  /** 标签ID */
  @JsonName('tagid')
  tagId?: number;

  /** 标签名称 */
  @JsonName('tagname')
  tagName?: string;
}

/** 获取标签列表的返回结果，见 {@link TagListWorkWxInput} */
export class TagListWorkWxOutput extends WorkWxOutput {
  /** 标签列表 */
  @JsonName('taglist', { type: () => [TagListTagListDto] })
  tagList?: TagListTagListDto[];
}

/**
 * 获取标签列表
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90216
 * @example
 * ```ts
 * await workWeixin.send(TagListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'tag/list',
  desc: '获取标签列表',
  httpMethod: HttpMethod.Get,
  output: TagListWorkWxOutput,
  credential: ['contacts', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90216',
})
export class TagListWorkWxInput extends AuthWorkWxInput<TagListWorkWxOutput> {}
