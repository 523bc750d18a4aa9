import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';

/**
 * 问题文本
 *
 * @see {@link KfKnowledgeAddIntentWorkWxInput}
 */
export class KfTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('content')
  @IsDefined({ message: '文本内容不能为空' })
  @IsString({ message: '文本内容必须是字符串' })
  content!: string;
}
