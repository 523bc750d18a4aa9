import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取互联企业应用可见范围的返回结果，见 {@link LinkedcorpAgentGetPermListWorkWxInput} */
export class LinkedcorpAgentGetPermListWorkWxOutput extends WorkWxOutput {
  /** 成员UserID列表 */
  @JsonName('userids', { type: () => [String] })
  userIds?: string[];

  /** 可见部门列表 */
  @JsonName('department_ids', { type: () => [String] })
  departmentIds?: string[];
}

/**
 * 获取互联企业应用可见范围
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93172
 * @example
 * ```ts
 * await workWeixin.send(LinkedcorpAgentGetPermListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'linkedcorp/agent/get_perm_list',
  desc: '获取互联企业应用可见范围',
  httpMethod: HttpMethod.Post,
  output: LinkedcorpAgentGetPermListWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93172',
})
export class LinkedcorpAgentGetPermListWorkWxInput extends AuthWorkWxInput<LinkedcorpAgentGetPermListWorkWxOutput> {}
