import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成功
 *
 * @see {@link ExternalcontactBatchToExternalUserIdWorkWxInput}
 */
export class ExternalcontactBatchToExternalUserIdSuccessListDto extends HttpRemoteOutput {
  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  mobile?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;
}

/**
 * 失败
 *
 * @see {@link ExternalcontactBatchToExternalUserIdWorkWxInput}
 */
export class ExternalcontactBatchToExternalUserIdFailListDto extends HttpRemoteOutput {
  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  mobile?: string;
}

/** 手机号转外部联系人ID的返回结果，见 {@link ExternalcontactBatchToExternalUserIdWorkWxInput} */
export class ExternalcontactBatchToExternalUserIdWorkWxOutput extends WorkWxOutput {
  /** 成功列表 */
  @JsonName('success_list', { type: () => [ExternalcontactBatchToExternalUserIdSuccessListDto] })
  successList?: ExternalcontactBatchToExternalUserIdSuccessListDto[];

  /** 失败列表 */
  @JsonName('fail_list', { type: () => [ExternalcontactBatchToExternalUserIdFailListDto] })
  failList?: ExternalcontactBatchToExternalUserIdFailListDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['failList']);
  }
}

/**
 * 手机号转外部联系人ID
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92506
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactBatchToExternalUserIdWorkWxInput.from({ mobiles: ['MOBILES'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/batch_to_external_userid',
  desc: '手机号转外部联系人ID',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactBatchToExternalUserIdWorkWxOutput,
  credential: ['school', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92506',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class ExternalcontactBatchToExternalUserIdWorkWxInput extends AuthWorkWxInput<ExternalcontactBatchToExternalUserIdWorkWxOutput> {
  /** 手机号列表。最多100个 */
  @JsonName('mobiles', { sensitive: true })
  @IsDefined({ message: '手机号列表不能为空' })
  @IsArray({ message: '手机号列表必须是数组' })
  @ArrayMaxSize(100, { message: '手机号列表最多支持100个' })
  @IsString({ each: true, message: '手机号列表的每一项必须是字符串' })
  mobiles!: string[];
}
