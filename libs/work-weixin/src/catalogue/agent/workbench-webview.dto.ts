import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';

/**
 * 网页型数据
 *
 * @see {@link AgentBatchSetWorkbenchDataWorkWxInput}
 */
export class WorkbenchWebviewDto extends HttpRemoteOutput {
  /** 网页链接 */
  @JsonName('url')
  @IsDefined({ message: '网页链接不能为空' })
  @IsString({ message: '网页链接必须是字符串' })
  url!: string;

  /** 跳转链接 */
  @JsonName('jump_url')
  @IsOptional()
  @IsString({ message: '跳转链接必须是字符串' })
  jumpUrl?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  @IsOptional()
  @IsString({ message: '小程序页面路径必须是字符串' })
  pagePath?: string;

  /** 高度。single_row-单行，double_row-双行 */
  @JsonName('height', { type: () => String })
  @IsOptional()
  @IsIn(['single_row', 'double_row'], { message: '高度只能是single_row(单行)或double_row(双行)' })
  height?: 'single_row' | 'double_row';

  /** 是否隐藏标题 */
  @JsonName('hide_title')
  @IsOptional()
  @IsBoolean({ message: '是否隐藏标题必须是布尔值' })
  hideTitle?: boolean;

  /** 是否可点击网页 */
  @JsonName('enable_webview_click')
  @IsOptional()
  @IsBoolean({ message: '是否可点击网页必须是布尔值' })
  enableWebviewClick?: boolean;
}
