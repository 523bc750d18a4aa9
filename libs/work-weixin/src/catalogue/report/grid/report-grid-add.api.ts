import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../../declare/rejected-in.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 添加网格的返回结果，见 {@link ReportGridAddWorkWxInput} */
export class ReportGridAddWorkWxOutput extends WorkWxOutput {
  /** 网格ID */
  @JsonName('grid_id')
  gridId?: string;

  /** 无效成员列表 */
  @JsonName('invalid_userids', { type: () => [String] })
  invalidUserIds?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUserIds']);
  }
}

/**
 * 添加网格
 *
 * 权限说明：自建应用须在管理端「居民联系」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/94478
 * @example
 * ```ts
 * await workWeixin.send(ReportGridAddWorkWxInput.from({ gridName: '网格名称', gridParentId: 'GRID_PARENT_ID', gridAdmin: ['GRID_ADMIN'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'report/grid/add',
  desc: '添加网格',
  httpMethod: HttpMethod.Post,
  output: ReportGridAddWorkWxOutput,
  credential: ['report', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94478',
})
@WorkWxApi({ permission: '居民联系' })
export class ReportGridAddWorkWxInput extends AuthWorkWxInput<ReportGridAddWorkWxOutput> {
  /** 网格名称。长度不超过30个字符 */
  @JsonName('grid_name')
  @IsDefined({ message: '网格名称不能为空' })
  @CharacterLength(0, 30, { message: '网格名称长度不能超过30个字符' })
  gridName!: string;

  /** 父网格ID */
  @JsonName('grid_parent_id')
  @IsDefined({ message: '父网格ID不能为空' })
  @IsString({ message: '父网格ID必须是字符串' })
  gridParentId!: string;

  /** 网格负责人列表。最多20个 */
  @JsonName('grid_admin')
  @IsDefined({ message: '网格负责人列表不能为空' })
  @IsArray({ message: '网格负责人列表必须是数组' })
  @ArrayMaxSize(20, { message: '网格负责人列表最多支持20个' })
  @IsString({ each: true, message: '网格负责人列表的每一项必须是字符串' })
  gridAdmin!: string[];

  /** 网格成员列表。最多100个 */
  @JsonName('grid_member')
  @IsOptional()
  @IsArray({ message: '网格成员列表必须是数组' })
  @ArrayMaxSize(100, { message: '网格成员列表最多支持100个' })
  @IsString({ each: true, message: '网格成员列表的每一项必须是字符串' })
  gridMember?: string[];
}
