import { ByteLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';

/**
 * 超链接型菜单项
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfMenuViewDto extends HttpRemoteOutput {
  /** 跳转链接。长度1~2048个字节 */
  @JsonName('url')
  @IsDefined({ message: '跳转链接不能为空' })
  @ByteLength(1, 2048, { message: '跳转链接长度必须在1-2048个字节之间' })
  url!: string;

  /** 菜单显示内容。长度1~1024个字节 */
  @JsonName('content')
  @IsDefined({ message: '菜单显示内容不能为空' })
  @ByteLength(1, 1024, { message: '菜单显示内容长度必须在1-1024个字节之间' })
  content!: string;
}
