import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsOptional, IsString, Matches } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../../declare/rejected-in.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { ChildDto } from '../child.dto.js';
import { ParentResultDto } from '../parent-result.dto.js';

/** 批量创建家长的返回结果，见 {@link SchoolUserBatchCreateParentWorkWxInput} */
export class SchoolUserBatchCreateParentWorkWxOutput extends WorkWxOutput {
  /** 结果列表 */
  @JsonName('result_list', { type: () => [ParentResultDto] })
  resultList?: ParentResultDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, [], ['resultList']);
  }
}

/**
 * 家长
 *
 * @see {@link SchoolUserBatchCreateParentWorkWxInput}
 */
export class SchoolUserBatchCreateParentParentsDto {
  /** 家长UserID。长度1~64个字节。只能由 0-9A-Za-z_-@. 组成 */
  @JsonName('parent_userid')
  @IsDefined({ message: '家长UserID不能为空' })
  @ByteLength(1, 64, { message: '家长UserID长度必须在1-64个字节之间' })
  @Matches(/^[0-9A-Za-z][0-9A-Za-z_\-@.]*$/, { message: '家长UserID包含不支持的字符' })
  parentUserId!: string;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  @IsDefined({ message: '手机号码不能为空' })
  @IsString({ message: '手机号码必须是字符串' })
  mobile!: string;

  /** 是否发送邀请 */
  @JsonName('to_invite')
  @IsOptional()
  @IsBoolean({ message: '是否发送邀请必须是布尔值' })
  toInvite?: boolean;

  /** 孩子列表。最多10个 */
  @JsonName('children', { type: () => [ChildDto] })
  @IsDefined({ message: '孩子列表不能为空' })
  @IsArray({ message: '孩子列表必须是数组' })
  @ArrayMaxSize(10, { message: '孩子列表最多支持10个' })
  children!: ChildDto[];
}

/**
 * 批量创建家长
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92334
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserBatchCreateParentWorkWxInput.from({
 *   parents: [
 *     {
 *       parentUserId: 'PARENT_USER_ID',
 *       mobile: '13800000000',
 *       children: [{ studentUserId: 'STUDENT_USER_ID', relation: 'RELATION' }],
 *     },
 *   ],
 * }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/batch_create_parent',
  desc: '批量创建家长',
  httpMethod: HttpMethod.Post,
  output: SchoolUserBatchCreateParentWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92334',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolUserBatchCreateParentWorkWxInput extends AuthWorkWxInput<SchoolUserBatchCreateParentWorkWxOutput> {
  /** 家长列表。最多100个 */
  @JsonName('parents', { type: () => [SchoolUserBatchCreateParentParentsDto] })
  @IsDefined({ message: '家长列表不能为空' })
  @IsArray({ message: '家长列表必须是数组' })
  @ArrayMaxSize(100, { message: '家长列表最多支持100个' })
  parents!: SchoolUserBatchCreateParentParentsDto[];
}
