import { ArrayMinSize, IsArray, IsOptional, IsString } from 'class-validator';
import { ByteLength, JsonName } from 'nestjs-http-remote';
import { CallbackReply } from '../contract/callback-reply.js';

/**
 * One article of a {@link NewsReply}.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 */
export class NewsReplyArticle {
  /** 标题，不超过128个字节 */
  @JsonName('Title')
  @IsOptional()
  @IsString()
  @ByteLength(0, 128)
  title?: string;

  /** 描述，不超过512个字节 */
  @JsonName('Description')
  @IsOptional()
  @IsString()
  @ByteLength(0, 512)
  description?: string;

  /** 图文消息的图片链接 */
  @JsonName('PicUrl')
  @IsOptional()
  @IsString()
  picUrl?: string;

  /** 点击后跳转的链接 */
  @JsonName('Url')
  @IsOptional()
  @IsString()
  url?: string;
}

/**
 * 图文消息: articles to the member who wrote to an app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90241
 * @example `return NewsReply.from({ articles: [{ title: '公告', url: 'https://example.com/1' }] });`
 */
export class NewsReply extends CallbackReply {
  /** 图文消息 */
  @JsonName('item', { type: () => [NewsReplyArticle] })
  @IsArray()
  @ArrayMinSize(1)
  articles!: NewsReplyArticle[];

  static override messageOf(fields: Readonly<Record<string, unknown>>) {
    const { item } = fields as { readonly item: readonly unknown[] };
    return { MsgType: 'news', ArticleCount: item.length, Articles: { item } };
  }
}
