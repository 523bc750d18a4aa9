import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 转换结果
 *
 * @see {@link CorpgroupBatchExternalUserIdToPendingIdWorkWxInput}
 */
export class CorpgroupBatchExternalUserIdToPendingIdResultDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 临时外部联系人ID */
  @JsonName('pending_id')
  pendingId?: string;
}

/** external_userid查询pending_id的返回结果，见 {@link CorpgroupBatchExternalUserIdToPendingIdWorkWxInput} */
export class CorpgroupBatchExternalUserIdToPendingIdWorkWxOutput extends WorkWxOutput {
  /** 转换结果列表 */
  @JsonName('result', { type: () => [CorpgroupBatchExternalUserIdToPendingIdResultDto] })
  result?: CorpgroupBatchExternalUserIdToPendingIdResultDto[];
}

/**
 * external_userid查询pending_id
 *
 * 权限说明：自建应用须在管理端「客户联系」和「上下游共享」的可调用应用列表中；代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97357
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupBatchExternalUserIdToPendingIdWorkWxInput.from({ externalUserId: ['woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/batch/external_userid_to_pending_id',
  desc: 'external_userid查询pending_id',
  httpMethod: HttpMethod.Post,
  output: CorpgroupBatchExternalUserIdToPendingIdWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97357',
})
@WorkWxApi({ permission: '客户联系 + 上下游共享' })
export class CorpgroupBatchExternalUserIdToPendingIdWorkWxInput extends AuthWorkWxInput<CorpgroupBatchExternalUserIdToPendingIdWorkWxOutput> {
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
