import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString, Matches } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../../declare/rejected-in.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { ChildDto } from '../child.dto.js';
import { ParentResultDto } from '../parent-result.dto.js';

/** 批量更新家长的返回结果，见 {@link SchoolUserBatchUpdateParentWorkWxInput} */
export class SchoolUserBatchUpdateParentWorkWxOutput extends WorkWxOutput {
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
 * @see {@link SchoolUserBatchUpdateParentWorkWxInput}
 */
export class SchoolUserBatchUpdateParentParentsDto {
  /** 家长UserID。长度1~64个字节。只能由 0-9A-Za-z_-@. 组成 */
  @JsonName('parent_userid')
  @IsDefined({ message: '家长UserID不能为空' })
  @ByteLength(1, 64, { message: '家长UserID长度必须在1-64个字节之间' })
  @Matches(/^[0-9A-Za-z][0-9A-Za-z_\-@.]*$/, { message: '家长UserID包含不支持的字符' })
  parentUserId!: string;

  /** 新家长UserID */
  @JsonName('new_parent_userid')
  @IsOptional()
  @IsString({ message: '新家长UserID必须是字符串' })
  newParentUserId?: string;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  @IsOptional()
  @IsString({ message: '手机号码必须是字符串' })
  mobile?: string;

  /** 孩子列表。最多10个 */
  @JsonName('children', { type: () => [ChildDto] })
  @IsOptional()
  @IsArray({ message: '孩子列表必须是数组' })
  @ArrayMaxSize(10, { message: '孩子列表最多支持10个' })
  children?: ChildDto[];
}

/**
 * 批量更新家长
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92336
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserBatchUpdateParentWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/batch_update_parent',
  desc: '批量更新家长',
  httpMethod: HttpMethod.Post,
  output: SchoolUserBatchUpdateParentWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92336',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolUserBatchUpdateParentWorkWxInput extends AuthWorkWxInput<SchoolUserBatchUpdateParentWorkWxOutput> {
  /** 家长列表。最多100个 */
  @JsonName('parents', { type: () => [SchoolUserBatchUpdateParentParentsDto] })
  @IsOptional()
  @IsArray({ message: '家长列表必须是数组' })
  @ArrayMaxSize(100, { message: '家长列表最多支持100个' })
  parents?: SchoolUserBatchUpdateParentParentsDto[];
}
