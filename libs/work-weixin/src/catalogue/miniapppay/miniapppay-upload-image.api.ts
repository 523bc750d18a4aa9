import { type HttpFile, HttpMethod, HttpParameterType, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 提交图片的返回结果，见 {@link MiniapppayUploadImageWorkWxInput} */
export class MiniapppayUploadImageWorkWxOutput extends WorkWxOutput {
  /** 图片ID */
  @JsonName('open_wx_pay_media_id')
  openWxPayMediaId?: string;
}

/**
 * 提交图片
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98972
 * @example
 * ```ts
 * await workWeixin.send(MiniapppayUploadImageWorkWxInput.from({ media: new HttpFile(Buffer.from('…'), 'example.png') }));
 * ```
 */
@HttpRemoteApi({
  action: 'miniapppay/upload_image',
  desc: '提交图片',
  httpMethod: HttpMethod.Post,
  type: HttpParameterType.FormData,
  output: MiniapppayUploadImageWorkWxOutput,
  credential: ['externalPay', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98972',
})
@WorkWxApi({ permission: '对外收款' })
export class MiniapppayUploadImageWorkWxInput extends AuthWorkWxInput<MiniapppayUploadImageWorkWxOutput> {
  /** 媒体文件 */
  @JsonName('media')
  @IsDefined({ message: '媒体文件不能为空' })
  media!: HttpFile;
}
