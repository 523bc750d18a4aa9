import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 迁移信息
 *
 * @see {@link CorpGetOpenIdMigrationWorkWxInput}
 */
export class CorpGetOpenIdMigrationMigrationInfoDto extends HttpRemoteOutput {
  /** ID类型。1-成员与企业ID，3-外部联系人与客户标签ID */
  @JsonName('openid_type', { type: () => Number })
  openIdType?: OpenEnum<1 | 3>;

  /** 回收状态。0-未升级，1-已升级 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1>;
}

/** 代开发应用查询迁移状态的返回结果，见 {@link CorpGetOpenIdMigrationWorkWxInput} */
export class CorpGetOpenIdMigrationWorkWxOutput extends WorkWxOutput {
  /** 迁移信息列表 */
  @JsonName('migration_info', { type: () => [CorpGetOpenIdMigrationMigrationInfoDto] })
  migrationInfo?: CorpGetOpenIdMigrationMigrationInfoDto[];
}

/**
 * 代开发应用查询迁移状态
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96518
 * @example
 * ```ts
 * await workWeixin.send(CorpGetOpenIdMigrationWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'corp/get_openid_migration',
  desc: '代开发应用查询迁移状态',
  httpMethod: HttpMethod.Post,
  output: CorpGetOpenIdMigrationWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96518',
})
export class CorpGetOpenIdMigrationWorkWxInput extends AuthWorkWxInput<CorpGetOpenIdMigrationWorkWxOutput> {}
