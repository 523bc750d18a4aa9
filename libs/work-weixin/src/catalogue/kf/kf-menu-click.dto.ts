import { ByteLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional } from 'class-validator';

/**
 * 回复型菜单项
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfMenuClickDto extends HttpRemoteOutput {
  /** 菜单ID。长度1~128个字节 */
  @JsonName('id')
  @IsOptional()
  @ByteLength(1, 128, { message: '菜单ID长度必须在1-128个字节之间' })
  id?: string;

  /** 菜单显示内容。长度1~128个字节 */
  @JsonName('content')
  @IsDefined({ message: '菜单显示内容不能为空' })
  @ByteLength(1, 128, { message: '菜单显示内容长度必须在1-128个字节之间' })
  content!: string;
}
