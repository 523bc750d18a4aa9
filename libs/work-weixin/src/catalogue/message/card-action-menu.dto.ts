import { JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { CardMenuActionDto } from './card-menu-action.dto.js';

/**
 * 卡片右上角菜单
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardActionMenuDto {
  /** 菜单描述 */
  @JsonName('desc')
  @IsOptional()
  @IsString({ message: '菜单描述必须是字符串' })
  desc?: string;

  /** 操作列表。1~3个 */
  @JsonName('action_list', { type: () => [CardMenuActionDto] })
  @IsDefined({ message: '操作列表不能为空' })
  @IsArray({ message: '操作列表必须是数组' })
  @ArrayMinSize(1, { message: '操作列表至少需要1个' })
  @ArrayMaxSize(3, { message: '操作列表最多支持3个' })
  actionList!: CardMenuActionDto[];
}
