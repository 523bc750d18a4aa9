import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ServicerResultDto } from './servicer-result.dto.js';

/** 添加接待人员的返回结果，见 {@link KfServicerAddWorkWxInput} */
export class KfServicerAddWorkWxOutput extends WorkWxOutput {
  /** 结果列表 */
  @JsonName('result_list', { type: () => [ServicerResultDto] })
  resultList?: ServicerResultDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, [], ['resultList']);
  }
}

/**
 * 添加接待人员
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94646
 * @example
 * ```ts
 * await workWeixin.send(KfServicerAddWorkWxInput.from({ openKfId: 'OPEN_KF_ID', userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/servicer/add',
  desc: '添加接待人员',
  httpMethod: HttpMethod.Post,
  output: KfServicerAddWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94646',
})
@WorkWxApi({ permission: '微信客服' })
export class KfServicerAddWorkWxInput extends AuthWorkWxInput<KfServicerAddWorkWxOutput> {
  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;

  /** 成员UserID列表。最多100个 */
  @JsonName('userid_list')
  @AtLeastOneOf(['userIdList', 'departmentIdList'], { message: '成员UserID列表和部门ID列表至少需要填写一个' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList?: string[];

  /** 部门ID列表。最多20个 */
  @JsonName('department_id_list')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @ArrayMaxSize(20, { message: '部门ID列表最多支持20个' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  departmentIdList?: number[];
}
