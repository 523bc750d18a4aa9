import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';

/**
 * 图片型数据
 *
 * @see {@link AgentBatchSetWorkbenchDataWorkWxInput}
 */
export class WorkbenchImageDto extends HttpRemoteOutput {
  /** 图片链接 */
  @JsonName('url')
  @IsDefined({ message: '图片链接不能为空' })
  @IsString({ message: '图片链接必须是字符串' })
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
}
