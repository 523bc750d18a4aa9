import { ByteLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';

/**
 * 小程序型菜单项
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfMenuMiniprogramDto extends HttpRemoteOutput {
  /** 小程序appid。长度1~32个字节 */
  @JsonName('appid')
  @IsDefined({ message: '小程序appid不能为空' })
  @ByteLength(1, 32, { message: '小程序appid长度必须在1-32个字节之间' })
  appId!: string;

  /** 小程序页面路径。长度1~1024个字节 */
  @JsonName('pagepath')
  @IsDefined({ message: '小程序页面路径不能为空' })
  @ByteLength(1, 1024, { message: '小程序页面路径长度必须在1-1024个字节之间' })
  pagePath!: string;

  /** 菜单显示内容。长度不超过1024个字节 */
  @JsonName('content')
  @IsDefined({ message: '菜单显示内容不能为空' })
  @ByteLength(0, 1024, { message: '菜单显示内容长度不能超过1024个字节' })
  content!: string;
}
