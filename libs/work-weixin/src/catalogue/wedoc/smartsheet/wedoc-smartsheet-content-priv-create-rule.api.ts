import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 新增智能表格指定成员额外权限的返回结果，见 {@link WedocSmartsheetContentPrivCreateRuleWorkWxInput} */
export class WedocSmartsheetContentPrivCreateRuleWorkWxOutput extends WorkWxOutput {
  /** 规则ID */
  @JsonName('rule_id')
  ruleId?: number;
}

/**
 * 新增智能表格指定成员额外权限
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99935
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartsheetContentPrivCreateRuleWorkWxInput.from({ docId: 'DOC_ID', name: '权限规则名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartsheet/content_priv/create_rule',
  desc: '新增智能表格指定成员额外权限',
  httpMethod: HttpMethod.Post,
  output: WedocSmartsheetContentPrivCreateRuleWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99935',
})
@WorkWxApi({ permission: '文档' })
export class WedocSmartsheetContentPrivCreateRuleWorkWxInput extends AuthWorkWxInput<WedocSmartsheetContentPrivCreateRuleWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 权限规则名称 */
  @JsonName('name')
  @IsDefined({ message: '权限规则名称不能为空' })
  @IsString({ message: '权限规则名称必须是字符串' })
  name!: string;
}
