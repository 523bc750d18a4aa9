import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 获取下级/下游企业的access_token的返回结果，见 {@link CorpgroupCorpGetTokenWorkWxInput} */
export class CorpgroupCorpGetTokenWorkWxOutput extends WorkWxOutput {
  /** 调用凭证 */
  @JsonName('access_token', { sensitive: true })
  accessToken?: string;

  /** 有效时长 */
  @JsonName('expires_in')
  expiresIn?: number;
}

/**
 * 获取下级/下游企业的access_token
 *
 * 权限说明：自建应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93359
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupCorpGetTokenWorkWxInput.from({ corpId: 'CORP_ID', agentId: 1000002 }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/corp/gettoken',
  desc: '获取下级/下游企业的access_token',
  httpMethod: HttpMethod.Post,
  output: CorpgroupCorpGetTokenWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93359',
})
export class CorpgroupCorpGetTokenWorkWxInput extends AuthWorkWxInput<CorpgroupCorpGetTokenWorkWxOutput> {
  /** 企业ID */
  @JsonName('corpid')
  @IsDefined({ message: '企业ID不能为空' })
  @IsString({ message: '企业ID必须是字符串' })
  corpId!: string;

  /** 业务类型 */
  @JsonName('business_type')
  @IsOptional()
  @IsInt({ message: '业务类型必须是整数' })
  businessType?: number;

  /** 应用ID */
  @JsonName('agentid')
  @IsDefined({ message: '应用ID不能为空' })
  @IsInt({ message: '应用ID必须是整数' })
  agentId!: number;
}
