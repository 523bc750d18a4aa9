import { ByteLength, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 批量导入上下游联系人的返回结果，见 {@link CorpgroupImportChainContactWorkWxInput} */
export class CorpgroupImportChainContactWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 联系人信息
 *
 * @see {@link CorpgroupImportChainContactWorkWxInput}
 */
export class CorpgroupImportChainContactContactInfoListDto {
  /** 联系人姓名。长度1~32个字符 */
  @JsonName('name')
  @IsDefined({ message: '联系人姓名不能为空' })
  @CharacterLength(1, 32, { message: '联系人姓名长度必须在1-32个字符之间' })
  name!: string;

  /** 身份类型。1-成员，2-负责人 */
  @JsonName('identity_type')
  @IsDefined({ message: '身份类型不能为空' })
  @IsIn([1, 2], { message: '身份类型只能是1(成员)或2(负责人)' })
  identityType!: 1 | 2;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  @IsDefined({ message: '手机号码不能为空' })
  @IsString({ message: '手机号码必须是字符串' })
  mobile!: string;

  /** 成员自定义ID */
  @JsonName('user_custom_id')
  @IsOptional()
  @IsString({ message: '成员自定义ID必须是字符串' })
  userCustomId?: string;
}

/**
 * 联系人
 *
 * @see {@link CorpgroupImportChainContactWorkWxInput}
 */
export class CorpgroupImportChainContactContactListDto {
  /** 上下游企业名称。长度1~32个字符 */
  @JsonName('corp_name')
  @IsDefined({ message: '上下游企业名称不能为空' })
  @CharacterLength(1, 32, { message: '上下游企业名称长度必须在1-32个字符之间' })
  corpName!: string;

  /** 企业所在分组路径 */
  @JsonName('group_path')
  @IsOptional()
  @IsString({ message: '企业所在分组路径必须是字符串' })
  groupPath?: string;

  /** 企业自定义ID。长度不超过64个字节 */
  @JsonName('custom_id')
  @IsOptional()
  @ByteLength(0, 64, { message: '企业自定义ID长度不能超过64个字节' })
  customId?: string;

  /** 联系人信息列表 */
  @JsonName('contact_info_list', { type: () => [CorpgroupImportChainContactContactInfoListDto] })
  @IsDefined({ message: '联系人信息列表不能为空' })
  contactInfoList!: CorpgroupImportChainContactContactInfoListDto[];
}

/**
 * 批量导入上下游联系人
 *
 * 权限说明：自建应用须在管理端「上下游」的可调用应用列表中
 *
 * 频率限制：同一企业最多同时调用1次
 *
 * 异步接口：结果见 {@link CorpgroupGetResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/95821
 * @example
 * ```ts
 * await workWeixin.send(CorpgroupImportChainContactWorkWxInput.from({
 *   chainId: 'CHAIN_ID',
 *   contactList: [
 *     {
 *       corpName: '上下游企业名称',
 *       contactInfoList: [{ name: '联系人姓名', identityType: 1, mobile: '13800000000' }],
 *     },
 *   ],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'corpgroup/import_chain_contact',
  desc: '批量导入上下游联系人',
  httpMethod: HttpMethod.Post,
  output: CorpgroupImportChainContactWorkWxOutput,
  credential: ['corpGroup', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95821',
})
@WorkWxApi({ permission: '上下游', concurrency: 1 })
export class CorpgroupImportChainContactWorkWxInput extends AuthWorkWxInput<CorpgroupImportChainContactWorkWxOutput> {
  /** 上下游ID */
  @JsonName('chain_id')
  @IsDefined({ message: '上下游ID不能为空' })
  @IsString({ message: '上下游ID必须是字符串' })
  chainId!: string;

  /** 联系人列表 */
  @JsonName('contact_list', { type: () => [CorpgroupImportChainContactContactListDto] })
  @IsDefined({ message: '联系人列表不能为空' })
  contactList!: CorpgroupImportChainContactContactListDto[];
}
