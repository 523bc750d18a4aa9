import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 更新智能表格指定成员额外权限的返回结果，见 {@link WedocSmartsheetContentPrivModRuleMemberWorkWxInput} */
export class WedocSmartsheetContentPrivModRuleMemberWorkWxOutput extends WorkWxOutput {}

/**
 * 新增成员范围
 *
 * @see {@link WedocSmartsheetContentPrivModRuleMemberWorkWxInput}
 */
export class WedocSmartsheetContentPrivModRuleMemberAddMemberRangeDto {
  /** 成员UserID列表 */
  @JsonName('userid_list')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList?: string[];
}

/**
 * 删除成员范围
 *
 * @see {@link WedocSmartsheetContentPrivModRuleMemberWorkWxInput}
 */
export class WedocSmartsheetContentPrivModRuleMemberDelMemberRangeDto {
  /** 成员UserID列表 */
  @JsonName('userid_list')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList?: string[];
}

/**
 * 更新智能表格指定成员额外权限
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99935
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetContentPrivModRuleMemberWorkWxInput.from({ docId: 'DOC_ID', ruleId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/content_priv/mod_rule_member',
  desc: '更新智能表格指定成员额外权限',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetContentPrivModRuleMemberWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99935',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetContentPrivModRuleMemberWorkWxInput extends AuthWorkWxInput<WedocSmartsheetContentPrivModRuleMemberWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsInt({ message: '规则ID必须是整数' })
  ruleId!: number;

  /** 新增成员范围 */
  @JsonName('add_member_range', { type: () => WedocSmartsheetContentPrivModRuleMemberAddMemberRangeDto })
  @IsOptional()
  addMemberRange?: WedocSmartsheetContentPrivModRuleMemberAddMemberRangeDto;

  /** 删除成员范围 */
  @JsonName('del_member_range', { type: () => WedocSmartsheetContentPrivModRuleMemberDelMemberRangeDto })
  @IsOptional()
  delMemberRange?: WedocSmartsheetContentPrivModRuleMemberDelMemberRangeDto;
}
