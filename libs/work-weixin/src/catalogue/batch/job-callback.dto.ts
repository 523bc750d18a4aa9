import { JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';

/**
 * 回调信息
 *
 * @see {@link BatchReplacePartyWorkWxInput}
 */
export class JobCallbackDto {
  /** 回调地址 */
  @JsonName('url')
  @IsOptional()
  @IsString({ message: '回调地址必须是字符串' })
  url?: string;

  /** 签名令牌 */
  @JsonName('token', { sensitive: true })
  @IsOptional()
  @IsString({ message: '签名令牌必须是字符串' })
  token?: string;

  /** 消息加密密钥 */
  @JsonName('encodingaeskey', { sensitive: true })
  @IsOptional()
  @IsString({ message: '消息加密密钥必须是字符串' })
  encodingAesKey?: string;
}
