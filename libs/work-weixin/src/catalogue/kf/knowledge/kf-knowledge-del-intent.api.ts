import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除问答的返回结果，见 {@link KfKnowledgeDelIntentWorkWxInput} */
export class KfKnowledgeDelIntentWorkWxOutput extends WorkWxOutput {}

/**
 * 删除问答
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95972
 * @example
 * ```ts
 * await workWeixin.send(KfKnowledgeDelIntentWorkWxInput.from({ intentId: 'INTENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/knowledge/del_intent',
  desc: '删除问答',
  httpMethod: HttpMethod.Post,
  output: KfKnowledgeDelIntentWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95972',
})
@WorkWxApi({ permission: '微信客服' })
export class KfKnowledgeDelIntentWorkWxInput extends AuthWorkWxInput<KfKnowledgeDelIntentWorkWxOutput> {
  /** 问答ID */
  @JsonName('intent_id')
  @IsDefined({ message: '问答ID不能为空' })
  @IsString({ message: '问答ID必须是字符串' })
  intentId!: string;
}
