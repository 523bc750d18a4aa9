import { ByteLength, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional } from 'class-validator';

/**
 * 文本型菜单项
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfMenuTextDto {
  /** 文本内容。长度1~256个字节 */
  @JsonName('content')
  @IsDefined({ message: '文本内容不能为空' })
  @ByteLength(1, 256, { message: '文本内容长度必须在1-256个字节之间' })
  content!: string;

  /** 是否不换行。0-换行，1-不换行 */
  @JsonName('no_newline')
  @IsOptional()
  @IsIn([0, 1, false, true], { message: '是否不换行只能是0(换行)或1(不换行)' })
  noNewline?: 0 | 1 | false | true;
}
