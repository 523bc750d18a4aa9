import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 生成异步上传任务的返回结果，见 {@link MediaUploadByUrlWorkWxInput} */
export class MediaUploadByUrlWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 生成异步上传任务
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 异步接口：结果见 {@link MediaGetUploadByUrlResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/96219
 * @example
 * ```ts
 * await workWeixin.send(MediaUploadByUrlWorkWxInput.from({ scene: 1, type: 'video', fileName: '文件名', url: 'https://example.com', md5: 'MD5' }));
 * ```
 */
@HttpRemoteApi({
  action: 'media/upload_by_url',
  desc: '生成异步上传任务',
  httpMethod: HttpMethod.Post,
  output: MediaUploadByUrlWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96219',
})
@WorkWxApi({ permission: '客户联系' })
export class MediaUploadByUrlWorkWxInput extends AuthWorkWxInput<MediaUploadByUrlWorkWxOutput> {
  /** 场景值 */
  @JsonName('scene')
  @IsDefined({ message: '场景值不能为空' })
  @IsInt({ message: '场景值必须是整数' })
  scene!: number;

  /** 素材类型。video-视频，file-文件。长度不超过32个字节 */
  @JsonName('type')
  @IsDefined({ message: '素材类型不能为空' })
  @IsIn(['video', 'file'], { message: '素材类型只能是video(视频)或file(文件)' })
  type!: 'video' | 'file';

  /** 文件名。长度不超过128个字节 */
  @JsonName('filename')
  @IsDefined({ message: '文件名不能为空' })
  @ByteLength(0, 128, { message: '文件名长度不能超过128个字节' })
  fileName!: string;

  /** 文件链接。长度不超过1024个字节 */
  @JsonName('url')
  @IsDefined({ message: '文件链接不能为空' })
  @ByteLength(0, 1024, { message: '文件链接长度不能超过1024个字节' })
  url!: string;

  /** MD5值。长度不超过32个字节 */
  @JsonName('md5')
  @IsDefined({ message: 'MD5值不能为空' })
  @ByteLength(0, 32, { message: 'MD5值长度不能超过32个字节' })
  md5!: string;
}
