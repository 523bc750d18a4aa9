import { ByteLength, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsString } from 'class-validator';

/**
 * 选项
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardCheckboxOptionDto {
  /** 选项ID。长度不超过128个字节 */
  @JsonName('id')
  @IsDefined({ message: '选项ID不能为空' })
  @ByteLength(0, 128, { message: '选项ID长度不能超过128个字节' })
  id!: string;

  /** 选项文案 */
  @JsonName('text')
  @IsDefined({ message: '选项文案不能为空' })
  @IsString({ message: '选项文案必须是字符串' })
  text!: string;

  /** 是否默认选中 */
  @JsonName('is_checked')
  @IsDefined({ message: '是否默认选中不能为空' })
  @IsBoolean({ message: '是否默认选中必须是布尔值' })
  isChecked!: boolean;
}
