import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改文档通知范围及权限的返回结果，见 {@link WedocModDocMemberWorkWxInput} */
export class WedocModDocMemberWorkWxOutput extends WorkWxOutput {}

/**
 * 更新的文档成员
 *
 * @see {@link WedocModDocMemberWorkWxInput}
 */
export class WedocModDocMemberUpdateFileMemberListDto {
  /** 范围成员类型 */
  @JsonName('type')
  @IsDefined({ message: '范围成员类型不能为空' })
  @IsInt({ message: '范围成员类型必须是整数' })
  type!: number;

  /** 成员权限。1-只读，2-读写，7-管理员 */
  @JsonName('auth', { sensitive: false })
  @IsDefined({ message: '成员权限不能为空' })
  @IsIn([1, 2, 7], { message: '成员权限只能是1(只读)、2(读写)或7(管理员)' })
  auth!: 1 | 2 | 7;

  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 外部用户临时ID */
  @JsonName('tmp_external_userid')
  @IsOptional()
  @IsString({ message: '外部用户临时ID必须是字符串' })
  tmpExternalUserId?: string;
}

/**
 * 删除的文档成员
 *
 * @see {@link WedocModDocMemberWorkWxInput}
 */
export class WedocModDocMemberDelFileMemberListDto {
  /** 范围成员类型 */
  @JsonName('type')
  @IsDefined({ message: '范围成员类型不能为空' })
  @IsInt({ message: '范围成员类型必须是整数' })
  type!: number;

  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 外部用户临时ID */
  @JsonName('tmp_external_userid')
  @IsOptional()
  @IsString({ message: '外部用户临时ID必须是字符串' })
  tmpExternalUserId?: string;
}

/**
 * 修改文档通知范围及权限
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97781
 * @example
 * ```ts
 * await workWeixin.send(WedocModDocMemberWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/mod_doc_member',
  desc: '修改文档通知范围及权限',
  httpMethod: HttpMethod.Post,
  output: WedocModDocMemberWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97781',
})
@WorkWxApi({ permission: '文档' })
export class WedocModDocMemberWorkWxInput extends AuthWorkWxInput<WedocModDocMemberWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 更新的文档成员列表。最多100个 */
  @JsonName('update_file_member_list', { type: () => [WedocModDocMemberUpdateFileMemberListDto] })
  @IsOptional()
  @IsArray({ message: '更新的文档成员列表必须是数组' })
  @ArrayMaxSize(100, { message: '更新的文档成员列表最多支持100个' })
  updateFileMemberList?: WedocModDocMemberUpdateFileMemberListDto[];

  /** 删除的文档成员列表 */
  @JsonName('del_file_member_list', { type: () => [WedocModDocMemberDelFileMemberListDto] })
  @IsOptional()
  delFileMemberList?: WedocModDocMemberDelFileMemberListDto[];
}
