import { ByteLength, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 添加客服账号的返回结果，见 {@link KfAccountAddWorkWxInput} */
export class KfAccountAddWorkWxOutput extends WorkWxOutput {
  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;
}

/**
 * 添加客服账号
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94662
 * @example
 * ```ts
 * await workWeixin.send(KfAccountAddWorkWxInput.from({ name: '客服名称', mediaId: 'MEDIA_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/account/add',
  desc: '添加客服账号',
  httpMethod: HttpMethod.Post,
  output: KfAccountAddWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94662',
})
@WorkWxApi({ permission: '微信客服' })
export class KfAccountAddWorkWxInput extends AuthWorkWxInput<KfAccountAddWorkWxOutput> {
  /** 客服名称。长度不超过16个字符 */
  @JsonName('name')
  @IsDefined({ message: '客服名称不能为空' })
  @CharacterLength(0, 16, { message: '客服名称长度不能超过16个字符' })
  name!: string;

  /** 素材ID。长度不超过128个字节 */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @ByteLength(0, 128, { message: '素材ID长度不能超过128个字节' })
  mediaId!: string;
}
