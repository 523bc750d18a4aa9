import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 结果
 *
 * @see {@link IdconvertConvertTmpExternalUserIdWorkWxInput}
 */
export class IdconvertConvertTmpExternalUserIdResultsDto extends HttpRemoteOutput {
  /** 外部用户临时ID */
  @JsonName('tmp_external_userid')
  tmpExternalUserId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 企业ID */
  @JsonName('corpid')
  corpId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/** tmp_external_userid的转换的返回结果，见 {@link IdconvertConvertTmpExternalUserIdWorkWxInput} */
export class IdconvertConvertTmpExternalUserIdWorkWxOutput extends WorkWxOutput {
  /** 结果列表 */
  @JsonName('results', { type: () => [IdconvertConvertTmpExternalUserIdResultsDto] })
  results?: IdconvertConvertTmpExternalUserIdResultsDto[];

  /** 无效临时ID列表 */
  @JsonName('invalid_tmp_external_userid_list', { type: () => [String] })
  invalidTmpExternalUserIdList?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidTmpExternalUserIdList']);
  }
}

/**
 * tmp_external_userid的转换
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/98729
 * @example
 * ```ts
 * await workWeixin.send(IdconvertConvertTmpExternalUserIdWorkWxInput.from({ businessType: 1, userType: 1, tmpExternalUserIdList: ['TMP_EXTERNAL_USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'idconvert/convert_tmp_external_userid',
  desc: 'tmp_external_userid的转换',
  httpMethod: HttpMethod.Post,
  output: IdconvertConvertTmpExternalUserIdWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98729',
})
export class IdconvertConvertTmpExternalUserIdWorkWxInput extends AuthWorkWxInput<IdconvertConvertTmpExternalUserIdWorkWxOutput> {
  /** 业务类型。1-会议，2-收集表，3-智能表格 */
  @JsonName('business_type')
  @IsDefined({ message: '业务类型不能为空' })
  @IsIn([1, 2, 3], { message: '业务类型只能是1(会议)、2(收集表)或3(智能表格)' })
  businessType!: 1 | 2 | 3;

  /** 用户类型。1-客户，2-企业互联，3-上下游，4-互联企业圈子 */
  @JsonName('user_type')
  @IsDefined({ message: '用户类型不能为空' })
  @IsInt({ message: '用户类型必须是整数' })
  userType!: OpenEnum<1 | 2 | 3 | 4>;

  /** 外部用户临时ID列表。最多100个 */
  @JsonName('tmp_external_userid_list')
  @IsDefined({ message: '外部用户临时ID列表不能为空' })
  @IsArray({ message: '外部用户临时ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '外部用户临时ID列表最多支持100个' })
  @IsString({ each: true, message: '外部用户临时ID列表的每一项必须是字符串' })
  tmpExternalUserIdList!: string[];
}
