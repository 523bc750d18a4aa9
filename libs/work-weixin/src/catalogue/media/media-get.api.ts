import { HttpMethod, HttpRemoteApi, JsonName, ResponseType } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';

/**
 * 获取临时素材
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90254
 * @example
 * ```ts
 * await workWeixin.send(MediaGetWorkWxInput.from({ mediaId: 'MEDIA_ID' }));
 * ```
 */
@HttpRemoteApi<Buffer>({
  action: 'media/get',
  desc: '获取临时素材',
  httpMethod: HttpMethod.Get,
  responseType: ResponseType.Bytes,
  credential: ['any'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90254',
})
export class MediaGetWorkWxInput extends AuthWorkWxInput<Buffer> {
  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}
