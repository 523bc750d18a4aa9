import { CharacterLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional } from 'class-validator';

/**
 * 关键数据
 *
 * @see {@link AgentBatchSetWorkbenchDataWorkWxInput}
 */
export class WorkbenchKeyDataItemDto extends HttpRemoteOutput {
  /** 数据键。长度不超过64个字符 */
  @JsonName('key', { sensitive: false })
  @IsOptional()
  @CharacterLength(0, 64, { message: '数据键长度不能超过64个字符' })
  key?: string;

  /** 数据内容。长度不超过64个字符 */
  @JsonName('data')
  @IsDefined({ message: '数据内容不能为空' })
  @CharacterLength(0, 64, { message: '数据内容长度不能超过64个字符' })
  data!: string;

  /** 跳转链接。长度不超过1024个字符 */
  @JsonName('jump_url')
  @IsOptional()
  @CharacterLength(0, 1024, { message: '跳转链接长度不能超过1024个字符' })
  jumpUrl?: string;

  /** 小程序页面路径。长度不超过1024个字符 */
  @JsonName('pagepath')
  @IsOptional()
  @CharacterLength(0, 1024, { message: '小程序页面路径长度不能超过1024个字符' })
  pagePath?: string;
}
