import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 批量获取申请单ID的返回结果，见 {@link AdvancedFeatureGetApplyIdListWorkWxInput} */
export class AdvancedFeatureGetApplyIdListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 申请ID列表 */
  @JsonName('apply_id_list', { type: () => [String] })
  applyIdList?: string[];

  /** 是否还有更多 */
  @JsonName('has_more')
  hasMore?: boolean;
}

/**
 * 批量获取申请单ID
 *
 * 权限说明：自建应用须在管理端「高级功能 - 成员申请管理」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/99883
 * @example
 * ```ts
 * await workWeixin.send(AdvancedFeatureGetApplyIdListWorkWxInput.from({ businessType: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'advanced_feature/get_apply_id_list',
  desc: '批量获取申请单ID',
  httpMethod: HttpMethod.Post,
  output: AdvancedFeatureGetApplyIdListWorkWxOutput,
  credential: ['advancedFeature', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'applyIdList',
    limit: 'limit',
    end: { field: 'hasMore', is: false },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99883',
})
@WorkWxApi({ permission: '高级功能 - 成员申请管理' })
export class AdvancedFeatureGetApplyIdListWorkWxInput extends AuthWorkWxInput<
  AdvancedFeatureGetApplyIdListWorkWxOutput,
  string
> {
  /** 业务类型。1-邮件，2-文档，3-微盘，4-会议 */
  @JsonName('business_type')
  @IsDefined({ message: '业务类型不能为空' })
  @IsInt({ message: '业务类型必须是整数' })
  businessType!: OpenEnum<1 | 2 | 3 | 4>;

  /** 分页大小。取值不超过200 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(200, { message: '分页大小不能超过200' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 请求类型。0-全部，1-仅接口单，2-非接口单 */
  @JsonName('req_type')
  @IsOptional()
  @IsIn([0, 1, 2], { message: '请求类型只能是0(全部)、1(仅接口单)或2(非接口单)' })
  reqType?: 0 | 1 | 2;

  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;
}
