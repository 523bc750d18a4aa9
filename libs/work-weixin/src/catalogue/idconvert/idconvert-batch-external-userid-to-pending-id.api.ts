import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 转换结果
 *
 * @see {@link IdconvertBatchExternalUserIdToPendingIdWorkWxInput}
 */
export class IdconvertBatchExternalUserIdToPendingIdResultDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 临时外部联系人ID */
  @JsonName('pending_id')
  pendingId?: string;
}

/** external_userid查询pending_id的返回结果，见 {@link IdconvertBatchExternalUserIdToPendingIdWorkWxInput} */
export class IdconvertBatchExternalUserIdToPendingIdWorkWxOutput extends WorkWxOutput {
  /** 转换结果列表 */
  @JsonName('result', { type: () => [IdconvertBatchExternalUserIdToPendingIdResultDto] })
  result?: IdconvertBatchExternalUserIdToPendingIdResultDto[];
}

/**
 * external_userid查询pending_id
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95900
 * @example
 * ```ts
 * await workWeixin.send(IdconvertBatchExternalUserIdToPendingIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', externalUserId: ['woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'idconvert/batch/external_userid_to_pending_id',
  desc: 'external_userid查询pending_id',
  httpMethod: HttpMethod.Post,
  output: IdconvertBatchExternalUserIdToPendingIdWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95900',
})
export class IdconvertBatchExternalUserIdToPendingIdWorkWxInput extends AuthWorkWxInput<IdconvertBatchExternalUserIdToPendingIdWorkWxOutput> {
  /** 客户群ID */
  @JsonName('chat_id')
  @IsOptional()
  @IsString({ message: '客户群ID必须是字符串' })
  chatId?: string;

  /** 外部联系人ID列表。最多100个 */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID列表不能为空' })
  @IsArray({ message: '外部联系人ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '外部联系人ID列表最多支持100个' })
  @IsString({ each: true, message: '外部联系人ID列表的每一项必须是字符串' })
  externalUserId!: string[];
}
