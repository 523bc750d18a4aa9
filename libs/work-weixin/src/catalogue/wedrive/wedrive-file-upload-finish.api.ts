import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 分块上传完成的返回结果，见 {@link WedriveFileUploadFinishWorkWxInput} */
export class WedriveFileUploadFinishWorkWxOutput extends WorkWxOutput {
  /** 文件ID */
  @JsonName('fileid')
  fileId?: string;
}

/**
 * 分块上传完成
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/98004
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileUploadFinishWorkWxInput.from({ uploadKey: 'UPLOAD_KEY' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_upload_finish',
  desc: '分块上传完成',
  httpMethod: HttpMethod.Post,
  output: WedriveFileUploadFinishWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98004',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileUploadFinishWorkWxInput extends AuthWorkWxInput<WedriveFileUploadFinishWorkWxOutput> {
  /** 上传凭证 */
  @JsonName('upload_key', { sensitive: true })
  @IsDefined({ message: '上传凭证不能为空' })
  @IsString({ message: '上传凭证必须是字符串' })
  uploadKey!: string;
}
