import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 移除企业的返回结果，见 {@link CorpgroupCorpRemoveCorpWorkWxInput} */
export class CorpgroupCorpRemoveCorpWorkWxOutput extends WorkWxOutput {}

/**
 * 移除企业
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中
 *
 * 频率限制：同一企业最多同时调用1次
 * @see https://developer.work.weixin.qq.com/document/path/95822
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupCorpRemoveCorpWorkWxInput.from({ chainId: 'CHAIN_ID', corpId: 'CORP_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/corp/remove_corp',
  desc: '移除企业',
  httpMethod: HttpMethod.Post,
  output: CorpgroupCorpRemoveCorpWorkWxOutput,
  credential: ['corpGroup', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95822',
})
@WorkWxApi({ permission: '上下游', concurrency: 1 })
export class CorpgroupCorpRemoveCorpWorkWxInput extends AuthWorkWxInput<CorpgroupCorpRemoveCorpWorkWxOutput> {
  /** 上下游ID */
  @JsonName('chain_id')
  @IsDefined({ message: '上下游ID不能为空' })
  @IsString({ message: '上下游ID必须是字符串' })
  chainId!: string;

  /** 企业ID */
  @JsonName('corpid')
  @AtLeastOneOf(['corpId', 'pendingCorpId'], { message: '企业ID和待加入企业ID至少需要填写一个' })
  @IsString({ message: '企业ID必须是字符串' })
  corpId?: string;

  /** 待加入企业ID */
  @JsonName('pending_corpid')
  @IsOptional()
  @IsString({ message: '待加入企业ID必须是字符串' })
  pendingCorpId?: string;
}
