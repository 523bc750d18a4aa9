import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除分组的返回结果，见 {@link KfKnowledgeDelGroupWorkWxInput} */
export class KfKnowledgeDelGroupWorkWxOutput extends WorkWxOutput {}

/**
 * 删除分组
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95971
 * @example
 * ```ts
 * await workWeixin.send(KfKnowledgeDelGroupWorkWxInput.from({ groupId: 'GROUP_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/knowledge/del_group',
  desc: '删除分组',
  httpMethod: HttpMethod.Post,
  output: KfKnowledgeDelGroupWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95971',
})
@WorkWxApi({ permission: '微信客服' })
export class KfKnowledgeDelGroupWorkWxInput extends AuthWorkWxInput<KfKnowledgeDelGroupWorkWxOutput> {
  /** 分组ID */
  @JsonName('group_id')
  @IsDefined({ message: '分组ID不能为空' })
  @IsString({ message: '分组ID必须是字符串' })
  groupId!: string;
}
