import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除规则的返回结果，见 {@link ContactruleDeleteWorkWxInput} */
export class ContactruleDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除规则
 *
 * 权限说明：使用通讯录同步的Secret
 *
 * 频率限制：每企业每分钟5次、每小时10次、每天60次，与同类接口合计：contactrule/create、contactrule/update、contactrule/delete
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101540
 * @example
 * ```ts
 * await workWeixin.send(ContactruleDeleteWorkWxInput.from({ ruleIds: [1] }));
 * ```
 */
@HttpRemoteApi({
  action: 'contactrule/delete',
  desc: '删除规则',
  httpMethod: HttpMethod.Post,
  output: ContactruleDeleteWorkWxOutput,
  credential: ['contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101540',
})
@WorkWxApi({
  partial: true,
  rates: [
    { calls: 5, perMs: 60_000, scope: 'corp', sharedWith: ['contactrule/create', 'contactrule/update'] },
    { calls: 10, perMs: 3_600_000, scope: 'corp', sharedWith: ['contactrule/create', 'contactrule/update'] },
    { calls: 60, perMs: 86_400_000, scope: 'corp', sharedWith: ['contactrule/create', 'contactrule/update'] },
  ],
})
export class ContactruleDeleteWorkWxInput extends AuthWorkWxInput<ContactruleDeleteWorkWxOutput> {
  /** 规则ID列表。最多100个 */
  @JsonName('rule_ids')
  @IsDefined({ message: '规则ID列表不能为空' })
  @IsArray({ message: '规则ID列表必须是数组' })
  @ArrayMaxSize(100, { message: '规则ID列表最多支持100个' })
  @IsInt({ each: true, message: '规则ID列表的每一项必须是整数' })
  ruleIds!: number[];
}
