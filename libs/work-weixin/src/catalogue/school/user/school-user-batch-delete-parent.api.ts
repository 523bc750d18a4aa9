import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../../declare/rejected-in.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { ParentResultDto } from '../parent-result.dto.js';

/** 批量删除家长的返回结果，见 {@link SchoolUserBatchDeleteParentWorkWxInput} */
export class SchoolUserBatchDeleteParentWorkWxOutput extends WorkWxOutput {
  /** 结果列表 */
  @JsonName('result_list', { type: () => [ParentResultDto] })
  resultList?: ParentResultDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, [], ['resultList']);
  }
}

/**
 * 批量删除家长
 *
 * 权限说明：自建应用须在管理端「家校沟通 - 读取和编辑家校通讯录」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92335
 * @example
 * ```ts
 * await workWeixin.send(SchoolUserBatchDeleteParentWorkWxInput.from({ userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'school/user/batch_delete_parent',
  desc: '批量删除家长',
  httpMethod: HttpMethod.Post,
  output: SchoolUserBatchDeleteParentWorkWxOutput,
  credential: ['school', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92335',
})
@WorkWxApi({ permission: '家校沟通 - 读取和编辑家校通讯录' })
export class SchoolUserBatchDeleteParentWorkWxInput extends AuthWorkWxInput<SchoolUserBatchDeleteParentWorkWxOutput> {
  /** 成员UserID列表。最多100个 */
  @JsonName('useridlist')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];
}
