import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 第三方 external_userid 转换的返回结果，见 {@link ExternalcontactFromServiceExternalUserIdWorkWxInput} */
export class ExternalcontactFromServiceExternalUserIdWorkWxOutput extends WorkWxOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;
}

/**
 * 第三方 external_userid 转换
 * @see https://developer.work.weixin.qq.com/document/path/95884
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactFromServiceExternalUserIdWorkWxInput.from({ externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA', sourceAgentId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/from_service_external_userid',
  desc: '第三方 external_userid 转换',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactFromServiceExternalUserIdWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95884',
})
export class ExternalcontactFromServiceExternalUserIdWorkWxInput extends AuthWorkWxInput<ExternalcontactFromServiceExternalUserIdWorkWxOutput> {
  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;

  /** 源应用ID */
  @JsonName('source_agentid')
  @IsDefined({ message: '源应用ID不能为空' })
  @IsInt({ message: '源应用ID必须是整数' })
  sourceAgentId!: number;
}
