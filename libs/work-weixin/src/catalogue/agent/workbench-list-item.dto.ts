import { ByteLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';

/**
 * 列表项
 *
 * @see {@link AgentBatchSetWorkbenchDataWorkWxInput}
 */
export class WorkbenchListItemDto extends HttpRemoteOutput {
  /** 问题描述。长度不超过128个字节 */
  @JsonName('title')
  @IsDefined({ message: '问题描述不能为空' })
  @ByteLength(0, 128, { message: '问题描述长度不能超过128个字节' })
  title!: string;

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
