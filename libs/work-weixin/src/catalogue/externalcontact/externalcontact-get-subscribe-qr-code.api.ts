import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取「学校通知」二维码的返回结果，见 {@link ExternalcontactGetSubscribeQrCodeWorkWxInput} */
export class ExternalcontactGetSubscribeQrCodeWorkWxOutput extends WorkWxOutput {
  /** 大尺寸二维码链接 */
  @JsonName('qrcode_big')
  qrcodeBig?: string;

  /** 中尺寸二维码链接 */
  @JsonName('qrcode_middle')
  qrcodeMiddle?: string;

  /** 小尺寸二维码链接 */
  @JsonName('qrcode_thumb')
  qrcodeThumb?: string;
}

/**
 * 获取「学校通知」二维码
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」或「家校沟通 - 读取家校通讯录」或「家长可使用的应用」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92320
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetSubscribeQrCodeWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_subscribe_qr_code',
  desc: '获取「学校通知」二维码',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactGetSubscribeQrCodeWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92320',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录 | 家校沟通 - 读取家校通讯录 | 家长可使用的应用' })
export class ExternalcontactGetSubscribeQrCodeWorkWxInput extends AuthWorkWxInput<ExternalcontactGetSubscribeQrCodeWorkWxOutput> {}
