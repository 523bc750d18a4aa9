import { ByteLength, JsonName, RequiredIf } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 按钮
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardButtonDto {
  /** 按钮文案 */
  @JsonName('text')
  @IsDefined({ message: '按钮文案不能为空' })
  @IsString({ message: '按钮文案必须是字符串' })
  text!: string;

  /** 按钮样式 */
  @JsonName('style')
  @IsOptional()
  @IsInt({ message: '按钮样式必须是整数' })
  style?: number;

  /** 按钮键值。长度不超过1024个字节 */
  @JsonName('key', { sensitive: false })
  @RequiredIf({ type: 0 }, { message: '点击事件类型为0(回调)时按钮键值不能为空' })
  @ByteLength(0, 1024, { message: '按钮键值长度不能超过1024个字节' })
  key?: string;

  /** 点击事件类型。0-回调，1-链接 */
  @JsonName('type')
  @IsOptional()
  @IsIn([0, 1], { message: '点击事件类型只能是0(回调)或1(链接)' })
  type?: 0 | 1;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '点击事件类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;
}
