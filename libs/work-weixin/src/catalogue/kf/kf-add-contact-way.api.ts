import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取客服账号链接的返回结果，见 {@link KfAddContactWayWorkWxInput} */
export class KfAddContactWayWorkWxOutput extends WorkWxOutput {
  /** 客服链接 */
  @JsonName('url')
  url?: string;
}

/**
 * 获取客服账号链接
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94665
 * @example
 * ```ts
 * await workWeixin.send(KfAddContactWayWorkWxInput.from({ openKfId: 'OPEN_KF_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/add_contact_way',
  desc: '获取客服账号链接',
  httpMethod: HttpMethod.Post,
  output: KfAddContactWayWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94665',
})
@WorkWxApi({ permission: '微信客服' })
export class KfAddContactWayWorkWxInput extends AuthWorkWxInput<KfAddContactWayWorkWxOutput> {
  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;

  /** 场景值。长度不超过32个字节 */
  @JsonName('scene')
  @IsOptional()
  @ByteLength(0, 32, { message: '场景值长度不能超过32个字节' })
  scene?: string;
}
