import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 文件块属性
 *
 * @see {@link WedocSmartdocAddBlocksWorkWxInput}
 */
export class BlockFilePropsDto extends HttpRemoteOutput {
  /** 文件ID */
  @JsonName('file_id')
  @IsOptional()
  @IsString({ message: '文件ID必须是字符串' })
  fileId?: string;
}
