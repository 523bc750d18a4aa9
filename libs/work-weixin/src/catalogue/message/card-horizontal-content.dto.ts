import { JsonName, type OpenEnum, RequiredIf } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';

/**
 * 二级标题文本
 *
 * @see {@link MessageSendWorkWxInput}
 */
export class CardHorizontalContentDto {
  /** 二级标题 */
  @JsonName('keyname')
  @IsDefined({ message: '二级标题不能为空' })
  @IsString({ message: '二级标题必须是字符串' })
  keyName!: string;

  /** 二级文本 */
  @JsonName('value')
  @IsOptional()
  @IsString({ message: '二级文本必须是字符串' })
  value?: string;

  /** 链接类型。0-非链接，1-链接，2-附件，3-成员详情 */
  @JsonName('type')
  @IsOptional()
  @IsInt({ message: '链接类型必须是整数' })
  type?: OpenEnum<0 | 1 | 2 | 3>;

  /** 跳转链接 */
  @JsonName('url')
  @RequiredIf({ type: 1 }, { message: '链接类型为1(链接)时跳转链接不能为空' })
  @IsString({ message: '跳转链接必须是字符串' })
  url?: string;

  /** 素材ID */
  @JsonName('media_id')
  @RequiredIf({ type: 2 }, { message: '链接类型为2(附件)时素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId?: string;

  /** 成员UserID */
  @JsonName('userid')
  @RequiredIf({ type: 3 }, { message: '链接类型为3(成员详情)时成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;
}
