import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 添加分组的返回结果，见 {@link KfKnowledgeAddGroupWorkWxInput} */
export class KfKnowledgeAddGroupWorkWxOutput extends WorkWxOutput {
  /** 分组ID */
  @JsonName('group_id')
  groupId?: string;
}

/**
 * 添加分组
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95971
 * @example
 * ```ts
 * await workWeixin.send(KfKnowledgeAddGroupWorkWxInput.from({ name: '分组名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/knowledge/add_group',
  desc: '添加分组',
  httpMethod: HttpMethod.Post,
  output: KfKnowledgeAddGroupWorkWxOutput,
  credential: ['kf', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95971',
})
@WorkWxApi({ permission: '微信客服' })
export class KfKnowledgeAddGroupWorkWxInput extends AuthWorkWxInput<KfKnowledgeAddGroupWorkWxOutput> {
  /** 分组名称。长度不超过12个字符 */
  @JsonName('name')
  @IsDefined({ message: '分组名称不能为空' })
  @CharacterLength(0, 12, { message: '分组名称长度不能超过12个字符' })
  name!: string;
}
