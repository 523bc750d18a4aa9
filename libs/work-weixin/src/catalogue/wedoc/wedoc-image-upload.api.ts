import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 上传文档图片的返回结果，见 {@link WedocImageUploadWorkWxInput} */
export class WedocImageUploadWorkWxOutput extends WorkWxOutput {
  /** 图片链接 */
  @JsonName('url')
  url?: string;

  /** 高度 */
  @JsonName('height')
  height?: number;

  /** 宽度 */
  @JsonName('width')
  width?: number;

  /** 图片大小 */
  @JsonName('size')
  size?: number;
}

/**
 * 上传文档图片
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99933
 * @example
 * ```ts
 * await workWeixin.send(WedocImageUploadWorkWxInput.from({ docId: 'DOC_ID', base64Content: 'Base64图片内容' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/image_upload',
  desc: '上传文档图片',
  httpMethod: HttpMethod.Post,
  output: WedocImageUploadWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99933',
})
@WorkWxApi({ permission: '文档' })
export class WedocImageUploadWorkWxInput extends AuthWorkWxInput<WedocImageUploadWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** Base64图片内容 */
  @JsonName('base64_content')
  @IsDefined({ message: 'Base64图片内容不能为空' })
  @IsString({ message: 'Base64图片内容必须是字符串' })
  base64Content!: string;
}
