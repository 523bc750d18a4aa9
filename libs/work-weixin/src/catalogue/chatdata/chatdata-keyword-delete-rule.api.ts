import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除关键词规则的返回结果，见 {@link ChatdataKeywordDeleteRuleWorkWxInput} */
export class ChatdataKeywordDeleteRuleWorkWxOutput extends WorkWxOutput {}

/**
 * 删除关键词规则
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/97237
 * @example
 * ```ts
 * await workWeixin.send(ChatdataKeywordDeleteRuleWorkWxInput.from({ ruleId: 'RULE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/keyword/delete_rule',
  desc: '删除关键词规则',
  httpMethod: HttpMethod.Post,
  output: ChatdataKeywordDeleteRuleWorkWxOutput,
  credential: ['chatArchive'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97237',
})
export class ChatdataKeywordDeleteRuleWorkWxInput extends AuthWorkWxInput<ChatdataKeywordDeleteRuleWorkWxOutput> {
  /** 规则ID */
  @JsonName('rule_id')
  @IsDefined({ message: '规则ID不能为空' })
  @IsString({ message: '规则ID必须是字符串' })
  ruleId!: string;
}
