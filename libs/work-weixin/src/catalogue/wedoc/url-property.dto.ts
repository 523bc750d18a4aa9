import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsIn, IsOptional } from 'class-validator';

/**
 * 超链接字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class UrlPropertyDto extends HttpRemoteOutput {
  /** 超链接展示样式。LINK_TYPE_PURE_TEXT-文字，LINK_TYPE_ICON_TEXT-图标文字 */
  @JsonName('type', { type: () => String })
  @IsOptional()
  @IsIn(['LINK_TYPE_PURE_TEXT', 'LINK_TYPE_ICON_TEXT'], {
    message: '超链接展示样式只能是LINK_TYPE_PURE_TEXT(文字)或LINK_TYPE_ICON_TEXT(图标文字)',
  })
  type?: 'LINK_TYPE_PURE_TEXT' | 'LINK_TYPE_ICON_TEXT';
}
