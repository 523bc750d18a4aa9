import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 权限范围
 *
 * @see {@link ChatdataGetCorpAuthInfoWorkWxInput}
 */
export class ChatdataGetCorpAuthInfoAuthScopeDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userid_list', { type: () => [String] })
  userIdList?: string[];

  /** 部门ID列表 */
  @JsonName('department_id_list', { type: () => [Number] })
  departmentIdList?: number[];

  /** 标签ID列表 */
  @JsonName('tag_id_list', { type: () => [Number] })
  tagIdList?: number[];
}

/**
 * 授权会话版本
 *
 * @see {@link ChatdataGetCorpAuthInfoWorkWxInput}
 */
export class ChatdataGetCorpAuthInfoAuthEditionListDto extends HttpRemoteOutput {
  /** 会话存档版本。1-内部会话，2-内外部会话，3-内外部会话及语音通话 */
  @JsonName('edition', { type: () => Number })
  edition?: OpenEnum<1 | 2 | 3>;

  /** 权限范围 */
  @JsonName('auth_scope', { type: () => ChatdataGetCorpAuthInfoAuthScopeDto, sensitive: false })
  authScope?: ChatdataGetCorpAuthInfoAuthScopeDto;

  /** 版本状态。1-试用中，2-试用已到期，3-付费使用中，4-付费已到期，5-免费使用中，6-免费已到期，7-付费待生效 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3 | 4 | 5 | 6 | 7>;

  /** 开始时间 */
  @JsonName('begin_time')
  beginTime?: number;

  /** 版本试用到期时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 会话授权天数 */
  @JsonName('msg_duration_days')
  msgDurationDays?: number;

  /** 授权存档人数 */
  @JsonName('auth_user_count', { sensitive: false })
  authUserCount?: number;
}

/** 获取数据与智能专区授权信息的返回结果，见 {@link ChatdataGetCorpAuthInfoWorkWxInput} */
export class ChatdataGetCorpAuthInfoWorkWxOutput extends WorkWxOutput {
  /** 授权会话版本列表 */
  @JsonName('auth_edition_list', {
    type: () => [ChatdataGetCorpAuthInfoAuthEditionListDto],
    sensitive: false,
  })
  authEditionList?: ChatdataGetCorpAuthInfoAuthEditionListDto[];
}

/**
 * 获取数据与智能专区授权信息
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/100244
 * @example
 * ```ts
 * await workWeixin.send(ChatdataGetCorpAuthInfoWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/get_corp_auth_info',
  desc: '获取数据与智能专区授权信息',
  httpMethod: HttpMethod.Post,
  output: ChatdataGetCorpAuthInfoWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100244',
})
export class ChatdataGetCorpAuthInfoWorkWxInput extends AuthWorkWxInput<ChatdataGetCorpAuthInfoWorkWxOutput> {}
