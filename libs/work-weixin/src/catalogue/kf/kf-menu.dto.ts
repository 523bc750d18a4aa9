import { ByteLength, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import { KfMenuItemDto } from './kf-menu-item.dto.js';

/**
 * 菜单消息
 *
 * @see {@link KfSendMsgWorkWxInput}
 */
export class KfMenuDto {
  /** 起始文本。长度不超过1024个字节 */
  @JsonName('head_content')
  @IsOptional()
  @ByteLength(0, 1024, { message: '起始文本长度不能超过1024个字节' })
  headContent?: string;

  /** 菜单项列表。最多50个 */
  @JsonName('list', { type: () => [KfMenuItemDto] })
  @IsOptional()
  @IsArray({ message: '菜单项列表必须是数组' })
  @ArrayMaxSize(50, { message: '菜单项列表最多支持50个' })
  list?: KfMenuItemDto[];

  /** 结束文本。长度不超过1024个字节 */
  @JsonName('tail_content')
  @IsOptional()
  @ByteLength(0, 1024, { message: '结束文本长度不能超过1024个字节' })
  tailContent?: string;
}
