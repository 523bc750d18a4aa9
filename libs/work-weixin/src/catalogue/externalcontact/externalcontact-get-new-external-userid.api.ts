import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 转换结果
 *
 * @see {@link ExternalcontactGetNewExternalUserIdWorkWxInput}
 */
export class ExternalcontactGetNewExternalUserIdItemsDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 新外部联系人ID */
  @JsonName('new_external_userid')
  newExternalUserId?: string;
}

/** 转换external_userid的返回结果，见 {@link ExternalcontactGetNewExternalUserIdWorkWxInput} */
export class ExternalcontactGetNewExternalUserIdWorkWxOutput extends WorkWxOutput {
  /** 转换结果列表 */
  @JsonName('items', { type: () => [ExternalcontactGetNewExternalUserIdItemsDto] })
  items?: ExternalcontactGetNewExternalUserIdItemsDto[];
}

/**
 * 转换external_userid
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96516
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetNewExternalUserIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', externalUserIdList: ['EXTERNAL_USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_new_external_userid',
  desc: '转换external_userid',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetNewExternalUserIdWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96516',
})
export class ExternalcontactGetNewExternalUserIdWorkWxInput extends AuthWorkWxInput<ExternalcontactGetNewExternalUserIdWorkWxOutput> {
  /** 外部联系人ID列表。最多1000个 */
  @JsonName('external_userid_list')
  @IsDefined({ message: '外部联系人ID列表不能为空' })
  @IsArray({ message: '外部联系人ID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '外部联系人ID列表最多支持1000个' })
  @IsString({ each: true, message: '外部联系人ID列表的每一项必须是字符串' })
  externalUserIdList!: string[];
}
