import { type HttpFile, HttpMethod, HttpParameterType, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 上传图片的返回结果，见 {@link MediaUploadImgWorkWxInput} */
export class MediaUploadImgWorkWxOutput extends WorkWxOutput {
  /** 图片链接 */
  @JsonName('url')
  url?: string;
}

/**
 * 上传图片
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每天1000次、每月3000次
 * @see https://developer.work.weixin.qq.com/document/path/90256
 * @example
 * ```ts
 * await workWeixin.send(MediaUploadImgWorkWxInput.from({ media: new HttpFile(Buffer.from('…'), 'example.png') }));
 * ```
 */
@HttpRemoteApi({
  action: 'media/uploadimg',
  desc: '上传图片',
  httpMethod: HttpMethod.Post,
  type: HttpParameterType.FormData,
  output: MediaUploadImgWorkWxOutput,
  credential: ['any'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90256',
})
@WorkWxApi({ rates: [{ calls: 1000, perMs: 86_400_000, scope: 'corp' }] })
export class MediaUploadImgWorkWxInput extends AuthWorkWxInput<MediaUploadImgWorkWxOutput> {
  /** 媒体文件 */
  @JsonName('media')
  @IsDefined({ message: '媒体文件不能为空' })
  media!: HttpFile;
}
