import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsIn, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取加入企业二维码的返回结果，见 {@link JoinQrcodeWorkWxInput} */
export class JoinQrcodeWorkWxOutput extends WorkWxOutput {
  /** 二维码链接，有效期7天 */
  @JsonName('join_qrcode', { sensitive: true })
  joinQrcode?: string;
}

/**
 * 获取加入企业二维码
 *
 * 权限说明：须拥有通讯录的管理权限，使用通讯录同步的Secret
 * @see https://developer.work.weixin.qq.com/document/path/91714
 */
@HttpRemoteApi({
  action: 'corp/get_join_qrcode',
  desc: '获取加入企业二维码',
  httpMethod: HttpMethod.Get,
  output: JoinQrcodeWorkWxOutput,
  credential: ['contacts'],
  effect: 'once',
  onceKind: 'issues',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91714',
})
export class JoinQrcodeWorkWxInput extends AuthWorkWxInput<JoinQrcodeWorkWxOutput> {
  /** qrcode尺寸类型，1: 171 x 171; 2: 399 x 399; 3: 741 x 741; 4: 2052 x 2052 */
  // The server documents no default; 3 comes from the seed.
  @JsonName('size_type')
  @IsOptional()
  @IsIn([1, 2, 3, 4], { message: '尺寸类型必须在1-4之间' })
  sizeType?: 1 | 2 | 3 | 4 = 3;
}
