import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 结果加密信息
 *
 * @see {@link ChatdataAnalyzeTaskResultWorkWxInput}
 */
export class ServiceEncryptInfoDto extends HttpRemoteOutput {
  /** 加密后的密钥 */
  @JsonName('encrypted_secret_key', { sensitive: true })
  encryptedSecretKey?: string;

  /** 公钥版本号 */
  @JsonName('public_key_ver')
  publicKeyVer?: number;
}
