import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除智能表格指定成员额外权限的返回结果，见 {@link WedocSmartsheetContentPrivDeleteRuleWorkWxInput} */
export class WedocSmartsheetContentPrivDeleteRuleWorkWxOutput extends WorkWxOutput {}

/**
 * 删除智能表格指定成员额外权限
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99935
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetContentPrivDeleteRuleWorkWxInput.from({ docId: 'DOC_ID', ruleIdList: [1] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/content_priv/delete_rule',
  desc: '删除智能表格指定成员额外权限',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetContentPrivDeleteRuleWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99935',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetContentPrivDeleteRuleWorkWxInput extends AuthWorkWxInput<WedocSmartsheetContentPrivDeleteRuleWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 规则ID列表 */
  @JsonName('rule_id_list')
  @IsDefined({ message: '规则ID列表不能为空' })
  @IsArray({ message: '规则ID列表必须是数组' })
  @IsInt({ each: true, message: '规则ID列表的每一项必须是整数' })
  ruleIdList!: number[];
}
