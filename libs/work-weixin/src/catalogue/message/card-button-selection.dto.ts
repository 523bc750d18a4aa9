import { ByteLength, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { CardOptionDto } from './card-option.dto.js';

/**
 * 按钮选择器
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardButtonSelectionDto {
  /** 选择题键。长度不超过1024个字节 */
  @JsonName('question_key', { sensitive: false })
  @IsDefined({ message: '选择题键不能为空' })
  @ByteLength(0, 1024, { message: '选择题键长度不能超过1024个字节' })
  questionKey!: string;

  /** 选择器标题 */
  @JsonName('title')
  @IsOptional()
  @IsString({ message: '选择器标题必须是字符串' })
  title?: string;

  /** 选项列表。1~10个 */
  @JsonName('option_list', { type: () => [CardOptionDto] })
  @IsDefined({ message: '选项列表不能为空' })
  @IsArray({ message: '选项列表必须是数组' })
  @ArrayMinSize(1, { message: '选项列表至少需要1个' })
  @ArrayMaxSize(10, { message: '选项列表最多支持10个' })
  optionList!: CardOptionDto[];

  /** 默认选中ID */
  @JsonName('selected_id')
  @IsOptional()
  @IsString({ message: '默认选中ID必须是字符串' })
  selectedId?: string;
}
