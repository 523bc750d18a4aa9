import { JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsOptional, IsString } from 'class-validator';

/**
 * 群主过滤
 *
 * @see {@link ExternalcontactGroupchatListWorkWxInput}
 */
export class OwnerFilterDto {
  /** 成员UserID列表。最多100个 */
  @JsonName('userid_list')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList?: string[];
}
