import { ByteLength, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改客服账号的返回结果，见 {@link KfAccountUpdateWorkWxInput} */
export class KfAccountUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 修改客服账号
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94664
 * @example
 * ```ts
 * await workWeixin.send(KfAccountUpdateWorkWxInput.from({ openKfId: 'OPEN_KF_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/account/update',
  desc: '修改客服账号',
  httpMethod: HttpMethod.Post,
  output: KfAccountUpdateWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94664',
})
@WorkWxApi({ permission: '微信客服' })
export class KfAccountUpdateWorkWxInput extends AuthWorkWxInput<KfAccountUpdateWorkWxOutput> {
  /** 客服账号ID。长度不超过64个字节 */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @ByteLength(0, 64, { message: '客服账号ID长度不能超过64个字节' })
  openKfId!: string;

  /** 客服名称。长度不超过16个字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(0, 16, { message: '客服名称长度不能超过16个字符' })
  name?: string;

  /** 素材ID。长度不超过128个字节 */
  @JsonName('media_id')
  @IsOptional()
  @ByteLength(0, 128, { message: '素材ID长度不能超过128个字节' })
  mediaId?: string;
}
