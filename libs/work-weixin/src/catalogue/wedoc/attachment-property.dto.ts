import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsIn, IsOptional } from 'class-validator';

/**
 * 文件字段属性
 *
 * @see {@link WedocSmartsheetAddFieldsWorkWxInput}
 */
export class AttachmentPropertyDto extends HttpRemoteOutput {
  /** 展示样式。DISPLAY_MODE_LIST-列表样式，DISPLAY_MODE_GRID-宫格样式 */
  @JsonName('display_mode', { type: () => String })
  @IsOptional()
  @IsIn(['DISPLAY_MODE_LIST', 'DISPLAY_MODE_GRID'], {
    message: '展示样式只能是DISPLAY_MODE_LIST(列表样式)或DISPLAY_MODE_GRID(宫格样式)',
  })
  displayMode?: 'DISPLAY_MODE_LIST' | 'DISPLAY_MODE_GRID';
}
