import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置公钥的返回结果，见 {@link ChatdataSetPublicKeyWorkWxInput} */
export class ChatdataSetPublicKeyWorkWxOutput extends WorkWxOutput {}

/**
 * 设置公钥
 *
 * 权限说明：自建应用须在管理端「数据与智能专区」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99961
 * @example
 * ```ts
 * await workWeixin.send(ChatdataSetPublicKeyWorkWxInput.from({ publicKey: 'PUBLIC_KEY', publicKeyVer: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/set_public_key',
  desc: '设置公钥',
  httpMethod: HttpMethod.Post,
  output: ChatdataSetPublicKeyWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99961',
})
@WorkWxApi({ permission: '数据与智能专区' })
export class ChatdataSetPublicKeyWorkWxInput extends AuthWorkWxInput<ChatdataSetPublicKeyWorkWxOutput> {
  /** 公钥 */
  @JsonName('public_key', { sensitive: false })
  @IsDefined({ message: '公钥不能为空' })
  @IsString({ message: '公钥必须是字符串' })
  publicKey!: string;

  /** 公钥版本号 */
  @JsonName('public_key_ver')
  @IsDefined({ message: '公钥版本号不能为空' })
  @IsInt({ message: '公钥版本号必须是整数' })
  publicKeyVer!: number;
}
