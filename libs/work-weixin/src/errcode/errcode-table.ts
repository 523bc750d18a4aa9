import { ErrcodeCategory } from './errcode-category.js';
import { Errcode } from './errcode.js';

/**
 * The meaning of an errcode, and what to do about it.
 *
 * @see {@link describeErrcode}
 */
export interface ErrcodeInfo {
  /** The code, such as 60102. */
  readonly code: Errcode;
  /** Its name in `Errcode`, such as `UserIdExists`. */
  readonly name: keyof typeof Errcode;
  /** The wording of the official list, in Chinese. */
  readonly meaning: string;
  /** The advice on what to do, in Chinese. */
  readonly advice: string;
  /** How a caller reacts to it. */
  readonly category: ErrcodeCategory;
  /** Whether the same request may succeed later, unchanged. */
  readonly retryable: boolean;
}

/**
 * Looks up the meaning of an errcode and what to do about it; `undefined` for a code that `Errcode` does not name.
 *
 * @example `describeErrcode(60102)?.advice`
 */
export function describeErrcode(code: number): ErrcodeInfo | undefined {
  return INFOS.get(code);
}

type Row = readonly [category: ErrcodeCategory, meaning: string, advice: string];

// One row per line, to be read as a table.
// prettier-ignore
const TABLE: Readonly<Record<keyof typeof Errcode, Row>> = {
  SystemBusy: ['retry', '系统繁忙', '服务器暂不可用，稍候重试，最多重试 3 次'],
  Ok: ['ok', '请求成功', '无需处理；若 errmsg 含 “Warning: wrong json format.”，请检查请求的 JSON 与字段类型'],
  DataVersionConflict: ['retry', '数据版本冲突', '可能有多个调用端同时修改同一数据，稍后重试'],

  InvalidSecret: ['configuration', '不合法的 secret 参数', '检查 corpId 与 secret 是否匹配、secret 是否被重置、应用是否停用；不要重试，连续错误会使 IP 被封禁 1 小时'],
  InvalidUserId: ['request', '无效的 UserID', '检查 userid 是否已填、格式是否正确、成员是否存在，以及请求方法（GET/POST）是否正确'],
  InvalidMediaFileType: ['request', '不合法的媒体文件类型', '图片用 JPG、PNG，语音用 AMR，视频用 MP4'],
  InvalidTypeParameter: ['request', '不合法的 type 参数', 'type 只能是 image、voice、video、file'],
  InvalidFileSize: ['request', '不合法的文件大小', '文件须大于 5 字节；图片、视频不超过 10MB，语音不超过 2MB，普通文件不超过 20MB'],
  InvalidMediaId: ['request', '不合法的 media_id 参数', 'media_id 有效期 3 天且类型须与用途一致，请重新上传后再用'],
  InvalidMsgType: ['request', '不合法的 msgtype 参数', '检查 msgtype 是否为该接口支持的消息类型'],
  InvalidImageSize: ['request', '上传图片大小不是有效值', '图片须大于 5 字节且不超过 10MB；永久图片（media/uploadimg）不超过 2MB'],
  InvalidVideoSize: ['request', '上传视频大小不是有效值', '视频须大于 5 字节且不超过 10MB'],
  InvalidCorpId: ['configuration', '不合法的 CorpID', '检查配置的 corpId 是否正确'],
  InvalidAccessToken: ['token', '不合法的 access_token', '重新获取 access_token 后重试一次；仍失败则检查是否用错了令牌种类或应用'],
  InvalidOauthCode: ['request', '不合法的 oauth_code', 'code 只能用一次、5 分钟内有效且不能跨应用，请重新发起网页授权'],
  InvalidUserIdList: ['request', '不合法的 UserID 列表', '检查列表中的 UserID 是否都存在且在可见范围内'],
  InvalidUserIdListLength: ['request', '不合法的 UserID 列表长度', '发送消息最多 1000 人，批量删除成员最多 200 人'],
  InvalidRequestCharacter: ['request', '不合法的请求字符', '请求中不能含 \\uXXXX 形式的转义，请直接发送 UTF-8 文本'],
  InvalidTagMemberParameter: ['request', '不合法的参数', '标签成员的 userlist（最多 1000）与 partylist（最多 100）须为数组，且不能同时为空'],
  ChatNotFound: ['request', 'chatid 不存在', '先创建群聊会话，再修改或向其发送消息'],
  InvalidAgentId: ['configuration', '不合法的 agentid', '检查 agentid 是否为整数，以及管理端是否存在该应用'],
  InvalidParameter: ['request', '不合法的参数', '检查 JSON 是否合法、长度与个数是否超限、必填项是否缺失、请求方法是否正确'],
  EmptyParameter: ['request', '参数为空', '检查必填参数、请求方法（GET/POST）以及参数应放在 URL 还是 JSON 包体'],
  InvalidDepartmentList: ['request', '不合法的部门列表', '部门列表不能为空，且每个部门都须存在'],
  InvalidTagId: ['request', '不合法的标签 ID', '检查标签 ID 是否已填且存在'],
  AllTagMembersInvalid: ['request', '指定的标签范围结点全部无效', '检查 userlist、partylist 是否为数组，其中的成员与部门是否存在'],
  TagNameExists: ['request', '标签名字已经存在', '换一个标签名字'],
  InvalidTagNameLength: ['request', '不合法的标签名字长度', '标签名字须为 1 至 32 个字'],
  InvalidOpenId: ['request', '不合法的 openid', 'openid 不存在，检查其来源'],
  JobNotFound: ['request', 'jobid 不存在', '检查 jobid 的来源'],
  JobResultPurged: ['request', '批量任务的结果已清理', '系统只保留最近 5 次任务的结果，请到通讯录查看实际导入情况'],
  SecretOfAnotherCorp: ['configuration', 'secret 不合法', '可能用了别的企业的 secret，检查 corpId 与 secret 是否属于同一企业'],
  InvalidImportFile: ['request', '导入文件存在不合法的内容', '检查文件是否为空、必填列是否齐全，修正后重新上传'],
  InvalidImageFormat: ['request', '图片格式非法', '检查图片是否损坏，以及内容是否为所支持的图片格式'],
  MediaIdExpired: ['request', 'media_id 已过期', '重新上传素材，使用新的 media_id'],
  InvalidRangeHeader: ['request', '不合法的 Range 请求头', '检查 Range 的格式；加密资源的区间须按 16 字节对齐'],
  RequestBodyTooLarge: ['request', '请求包体过大', '减少单次请求的数据量，分批提交'],
  InvalidTfaCode: ['request', '不合法的 tfa_code', 'tfa_code 5 分钟内有效且只能用一次，请重新获取'],
  UserNotUnderTfa: ['request', '成员不在二次验证流程中', '确认该成员正在进行二次验证后再调用'],
  TfaDomainMismatch: ['configuration', '二次验证的域名不匹配', '检查二次验证页面的域名与管理端的配置是否一致'],
  TfaUrlNotConfigured: ['configuration', '未设置二次验证的链接', '在管理端设置二次验证的链接'],

  AccessTokenMissing: ['request', '缺少 access_token 参数', 'access_token 须放在 URL 的查询参数中，不能放在包体；刷新令牌无用'],
  CorpIdMissing: ['configuration', '缺少 corpid 参数', '检查是否配置了 corpId'],
  SecretMissing: ['configuration', '缺少 secret 参数', '检查是否配置了 secret'],
  MediaIdMissing: ['request', '缺少 media_id 参数', '填写 media_id'],
  UserIdMissing: ['request', '缺少 userid 参数', '填写 userid'],
  AgentIdMissing: ['request', '缺少 agentid 参数', '填写 agentid'],
  TagIdMissing: ['request', '缺少 tagid 参数', '填写 tagid'],
  TagNameMissing: ['request', '缺少标签名', '填写 tagname'],
  DepartmentMissing: ['request', '缺少 department 参数', '以数字数组填写 department；错误码页称创建成员时必填，而创建成员页未列为必填'],
  CorpShortNameNotVerified: ['request', '不合法的企业对外简称', 'external_corp_name 须为已认证的企业简称之一，传空字符串可清除'],
  InvalidWechatChannelsName: ['request', '视频号名称错误', '填写企业已绑定的视频号名称'],

  AccessTokenExpired: ['token', 'access_token 已过期', '重新获取 access_token 后重试一次'],
  OauthCodeExpired: ['request', 'oauth code 已过期', 'code 5 分钟内有效，请重新发起网页授权'],
  SuiteAccessTokenExpired: ['token', 'suite_access_token 已过期', '重新获取第三方应用的 suite_access_token，不是企业的 access_token'],
  OauthCodeUsed: ['request', 'code 已经被使用过', 'code 只能用一次，请重新发起网页授权'],
  MsgIdTooOldToRecall: ['request', '消息已超过可撤回的时间', '只能撤回 24 小时内发送的消息'],
  MemberNotBoundToWechat: ['request', '成员未绑定微信或未关注微信插件', '请成员用微信登录企业微信或关注微信插件后再试'],
  EmptyMediaFile: ['request', '多媒体文件为空', '检查上传的文件是否有内容'],
  EmptyTextContent: ['request', '文本消息 content 参数为空', '填写 text.content'],

  MediaFileTooLarge: ['request', '多媒体文件大小超过限制', '错误码页仍称图片、语音上限为 5MB；上传页为图片 10MB、语音 2MB、视频 10MB、文件 20MB'],
  MessageTooLarge: ['request', '消息内容大小超过限制', '缩短消息内容，各消息类型的上限见发送消息的文档'],
  VoiceTooLong: ['request', '语音播放时间超过限制', '语音不得超过 60 秒'],
  InvalidArticleCount: ['request', '图文消息的文章数量不符合系统限制', '图文消息为 1 至 8 篇文章'],
  FrequencyLimitExceeded: ['wait', '接口调用超过限制', '限制窗口内不要重试：超分钟限制等 60 秒，小时 60 分钟，天至当日结束，月 30 天；gettoken 报此错可能是 IP 被封禁 1 小时'],
  AccountLimitReached: ['configuration', '账号数量超过上限', '在管理端提升企业的账号上限，或删除不用的成员'],
  MassDeletionGuarded: ['request', '触发删除用户数的保护', '全量覆盖将删除过多成员（超过 50 人且超 20%，或不足 50 人但超 80%），检查文件是否完整'],
  ResponseTooLarge: ['request', '回包大小超过上限', '缩小查询范围，例如不递归子部门（fetch_child），逐个部门获取'],
  SecretTooWeak: ['configuration', 'secret 强度不足', '在管理端重置 secret，再更新配置'],
  ConcurrencyLimitExceeded: ['retry', '接口并发调用超过限制', '降低并发数，退避后重试；也可能是反复获取同一资源'],
  ConcurrentOperationConflict: ['retry', '并发操作同一数据发生冲突', '对同一数据的操作改为依次进行，稍后重试'],
  DataAccessLimited: ['wait', '数据访问超过限制', '数据的访问量异常，降低频率或调整参数，稍后再试'],
  MemberNotFound: ['idempotent', '指定的用户不存在', '该手机号或邮箱在通讯录中查不到或不可见；查错次数超过成员上限的 20% 会被封禁 1 天'],

  FeatureNotAuthorized: ['configuration', '功能未授权', '确认企业或应用已开通、获授权使用该功能'],
  ApiForbidden: ['configuration', 'API 接口无权限调用', '检查所用 secret 对应的应用是否有权调用此接口，例如写通讯录须用通讯录同步的 secret'],
  InvalidAuthorization: ['configuration', '授权关系无效', '检查企业是否已取消授权，必要时重新授权'],
  ApiRetired: ['configuration', 'API 接口已废弃', '改用官方文档给出的替代接口'],
  ApiPermissionWithdrawn: ['configuration', '接口权限被收回', '企业因长期不活跃被收回权限，恢复后再调用'],
  ContactEditApiForbidden: ['configuration', '通讯录编辑授权不含此接口', '通讯录编辑授权只开放部分接口，改用文档列出的接口'],
  ContactSyncDetailsForbidden: ['configuration', '通讯录同步不能从新 IP 读取详情', '2022-08-15 后新增的 IP 不能用通讯录同步读详情，改用 user/list_id 与 department/simplelist'],
  TlsVersionUnsupported: ['configuration', '不支持的 TLS 版本', '用 TLS 1.2 或更高版本访问'],
  RedirectDomainNotTrusted: ['configuration', 'redirect_url 未登记可信域名', '在管理端将回调域名登记为应用的可信域名'],
  MemberOutOfPermissionRange: ['configuration', '成员不在权限范围', '在管理端将该成员加入应用的权限范围'],
  AppDisabled: ['configuration', '应用已禁用', '在管理端启用该应用'],
  InvalidPageCursor: ['request', '分页查询的游标无效', '从第一页重新查询，cursor 只能用上一次返回的 next_cursor'],

  InvalidDepartmentNameLength: ['request', '部门名称长度不符合限制', '部门名称须为 1 至 64 个字；错误码页仍称 32'],
  DepartmentNotFound: ['request', '部门 ID 不存在', '检查部门 ID 是否存在'],
  ParentDepartmentNotFound: ['request', '父部门不存在', '先创建父部门，或检查 parentid'],
  DepartmentHasMembers: ['request', '部门下存在成员', '先移走或删除部门下的成员'],
  DepartmentHasChildren: ['request', '部门下存在子部门', '先删除子部门'],
  RootDepartmentNotDeletable: ['request', '不允许删除根部门', '根部门（ID 为 1）不能删除'],
  DepartmentExists: ['idempotent', '部门 ID 或部门名称已存在', '若要的正是该部门，可视为已创建；否则换一个 ID 或名称'],
  InvalidDepartmentNameCharacter: ['request', '部门名称含有非法字符', '部门名称不能含 \\ : * ? " < > | 等字符'],
  DepartmentCycle: ['request', '部门存在循环关系', 'parentid 不能是部门自身或其下级'],
  NoContactPermission: ['configuration', '指定的成员、部门或标签无权限', '检查所用 secret 对该成员、部门或标签的权限'],
  IpNotTrusted: ['configuration', '访问 IP 不在白名单之中', '将 errmsg 中 from ip 后的 IP 加入应用的企业可信 IP，约 1 分钟后生效'],
  UserIdOutOfVisibleRange: ['configuration', 'userid 不在应用可见范围内', '在管理端将该成员加入应用的可见范围'],
  AppBarredFromApi: ['configuration', '应用被禁止调用接口', '到管理端查看应用的状态'],
  UserIdExists: ['idempotent', 'UserID 已存在', '若要的正是该成员，可视为已创建；否则换一个 userid（不区分大小写）'],
  InvalidMobile: ['request', '手机号码不合法', '手机号不超过 32 字节，由数字、“+”、“-” 组成；境外号码须带国家码'],
  MobileExists: ['request', '手机号码已存在', '手机号在企业内须唯一，检查是否已被其他成员使用'],
  InvalidEmail: ['request', '邮箱不合法', '邮箱须为 6 至 64 字节的有效邮箱'],
  EmailExists: ['request', '邮箱已存在', '邮箱在企业内须唯一，检查是否已被其他成员使用'],
  TooManyDepartments: ['request', '用户所属部门数量超过限制', '减少 department 的个数：错误码页称最多 20 个，接口页称最多 100 个'],
  UserNotFound: ['idempotent', 'UserID 不存在', '成员不存在、已离职或不可见；删除时可视为已删除'],
  InvalidName: ['request', '成员 name 参数不合法', 'name 须为 1 至 64 个字符'],
  InvalidDepartmentId: ['request', '无效的部门 ID', '检查部门 ID 是否存在于通讯录'],
  InvalidParentDepartmentId: ['request', '无效的父部门 ID', '检查父部门 ID 是否存在于通讯录'],
  InvalidDepartmentName: ['request', '非法部门名字', '部门名字不能为空，不能含 \\ : * ? " < > | 等字符；错误码页称不超过 64 字节'],
  DepartmentMissing60127: ['request', '缺少 department 参数', '填写 department'],
  MobileAndEmailEmpty: ['request', '成员手机和邮箱都为空', 'mobile 与 email 至少填一个'],
  LeaderCountMismatch: ['request', 'is_leader_in_dept 与 department 的元素个数不一致', '两个数组的元素个数须相同'],
  RecordNotFound: ['idempotent', '记录不存在', '检查所指的记录；删除时可视为已删除'],
  InvalidResponseCode: ['request', 'response_code 不合法或已过期', 'response_code 72 小时内有效且只能用一次，请使用新的回调或发送结果中的值'],
  InvalidEmailWithoutMobile: ['request', '个人邮箱不合法且未填手机号', '填写有效的 email，或同时填写 mobile'],
  EmailNotUpdatable: ['request', '个人邮箱无法更新', '该邮箱已存在，换一个邮箱'],
  InvalidBizMail: ['request', '企业邮箱不合法', 'biz_mail 须为企业自有域名下 6 至 63 字节的有效邮箱'],
  BizMailNotChangeable: ['request', '企业邮箱不能再修改', '创建时指定的企业邮箱不能修改，系统分配的只能修改一次'],
  BizMailExists: ['request', '企业邮箱已存在', 'biz_mail 在企业内须唯一，换一个邮箱'],
  MobileNotFound: ['idempotent', '手机号码不存在', '通讯录中没有该手机号的成员，或成员不可见'],
  EmailNotFound: ['idempotent', '邮箱不存在', '通讯录中没有该邮箱的成员，或成员不可见'],
  BizMailNotFound: ['idempotent', '企业邮箱不存在', '通讯录中没有该企业邮箱的成员，或成员不可见'],
  InvalidExtAttrType: ['request', '扩展属性类型不合法', 'extattr 的 type 只能是 0（文本）或 1（网页）'],
  InvalidExtAttrDescriptionLength: ['request', '扩展属性描述的长度不合法', '文本不超过 64 个字，网页标题不超过 12 个字'],
  InvalidExtAttrDescription: ['request', '扩展属性描述不合法', '检查扩展属性的内容；网页的 url 与 title 须同时填写或同时为空'],
  TooManyDirectLeaders: ['request', '直属上级数量超过限制', 'direct_leader 最多 1 个；错误码页仍称最多 5 个'],
  InvalidCursor: ['request', '不合法的 cursor', '从头开始分页，cursor 只能用上一次返回的 next_cursor'],
  InvalidBizMailAlias: ['request', '企业邮箱别名不合法', '每个别名须为 6 至 63 字节的有效企业邮箱'],
  BizMailAliasExists: ['request', '企业邮箱别名已存在', '别名在企业内须唯一，换一个别名'],
  InvalidBizMailAlias60271: ['request', '企业邮箱别名不合法', '检查别名；文档未说明与 60269 的区别，可用 errmsg 中的 hint 到官方查询工具查询'],
  BizMailAliasNeedsOwnDomain: ['request', '设置企业邮箱别名需要企业自有域名的邮箱', '先为企业配置自有域名的邮箱'],
  TooManyBizMailAliases: ['request', '企业邮箱别名数量超过限制', '别名最多 5 个'],

  TooManyDepartmentNodes: ['request', '部门下的结点数超过限制', '一个部门下的部门与成员合计最多 30000 个'],
  DepartmentTooDeep: ['request', '部门层级超过限制', '部门最多 15 层'],
  TooManyTagNodes: ['request', '标签下的结点数超过限制', '一个标签下最多 30000 个结点'],
  NoTagPermission: ['configuration', '无权限操作标签', '标签只能由创建它的应用修改'],
  TargetsMissing: ['request', '未指定成员、部门或标签', '至少指定一个成员、部门或标签'],
  AllTargetsInvalid: ['request', 'UserID、部门 ID、标签 ID 全部非法或无权限', '检查所给的成员、部门、标签是否存在且在可见范围内'],
  TooManyTagMembers: ['request', '标签添加成员，单次添加过多', '每次最多 1000 个成员、100 个部门，请分批添加'],
  AllTargetsEmpty: ['request', '指定的成员、部门、标签全部为空', '至少填写成员、部门、标签中的一项'],
  InvalidDepartmentListLength: ['request', '不合法的部门列表长度', '部门最多 100 个'],
  InvalidTagListLength: ['request', '不合法的标签列表长度', '标签最多 100 个'],
  UserTicketExpired: ['request', '成员票据过期', 'user_ticket 有效期 1800 秒，请成员重新登录授权'],
  InvalidUserTicket: ['request', '成员票据无效', '请成员重新登录授权，取得新的 user_ticket'],

  InvalidChatId: ['request', '参数 chatid 不合法', 'chatid 只能由 0-9、a-z、A-Z 组成，最长 32 个字符'],
  ChatError86002: ['request', '群聊的参数或权限错误', '文档未单独说明此码，可用 errmsg 中的 hint 到官方查询工具查询'],
  ChatIdNotFound: ['request', '参数 chatid 不存在', '先创建群聊会话，或检查 chatid'],
  InvalidChatName: ['request', '群名不合法', '群名最多 50 个字符'],
  InvalidChatOwner: ['request', '群主不合法', '检查 owner 是否为有效的成员'],
  InvalidChatMemberCount: ['request', '群成员数过多或过少', '创建群聊须指定 2 至 2000 个成员'],
  InvalidChatMember: ['request', '不合法的群成员', '检查群成员是否存在'],
  ChatNotCreatedByCaller: ['request', '非法操作非自己创建的群', '用创建该群的应用操作'],
  ChatOwnerOnly: ['request', '仅群主才有操作权限', '由群主操作'],
  ChatIdMissing: ['request', '缺少 chatid', '填写 chatid'],
  ChatNameMissing: ['request', '缺少群名', '填写群名'],
  ChatOwnerMissing: ['request', '缺少群主', '填写 owner'],
  ChatMembersMissing: ['request', '缺少群成员', '填写群成员列表'],
  ChatIdTooLong: ['request', '字符串 chatid 过长', 'chatid 最长 32 个字符'],
  ChatIdTooLarge: ['request', '数字 chatid 过大', '换一个较小的 chatid'],
  ChatOwnerNotMember: ['request', '群主不在群成员列表', '将群主加入群成员列表'],
  ChatIdExists: ['request', '会话 ID 已经存在', '换一个 chatid，或不填由系统生成'],
  InvalidChatMemberId: ['request', '存在非法会话成员 ID', '添加的成员须在通讯录中，删除的成员须在会话中'],
  ChatSenderNotMember: ['request', '会话发送者不在会话成员列表中', '发送者须是会话的成员'],

  InvalidExternalAttrType: ['request', '非法的对外属性类型', 'type 只能是 0（文本）、1（网页）、2（小程序）'],
  InvalidExternalAttrTextLength: ['request', '对外属性：文本类型长度不合法', '接口页称文本不超过 32 个字，错误码页仍称 12 个'],
  InvalidExternalAttrWebTitle: ['request', '对外属性：网页类型标题长度不合法', '标题不超过 12 个字'],
  InvalidExternalAttrWebUrl: ['request', '对外属性：网页 url 不合法', 'url 须以 http:// 或 https:// 开头'],
  InvalidExternalAttrMiniProgramTitle: ['request', '对外属性：小程序类型标题长度不合法', '标题不超过 12 个字'],
  InvalidExternalAttrMiniProgramPagePath: ['request', '对外属性：小程序类型 pagepath 不合法', '检查小程序的页面路径'],
  InvalidExternalAttrParameter: ['request', '对外属性：请求参数不合法', '检查对外属性；url 与 title、appid 与 title 须同时填写或同时为空'],

  InvalidWebhookKey: ['configuration', '机器人 webhook 的 key 不正确，或机器人已被移出群', '到群的机器人设置中重新复制 webhook 地址；不要把 key 写进日志'],
  WebhookGroupForbidden: ['configuration', '群不允许接收机器人消息', '检查群是否仍然存在、是否允许机器人发消息'],
  WebhookDisabled: ['configuration', '机器人被停用', '在群的机器人设置或管理端中启用'],
  WebhookNotInGroup: ['configuration', '机器人不在群中', '把机器人重新添加到群，并使用新的 webhook 地址'],
  WebhookContentEmpty: ['request', '消息内容为空', '填写 msgtype 对应的内容'],
  WebhookImageTooLarge: ['request', '图片过大', '图片编码前不超过 2MB，格式为 JPG 或 PNG'],

  AgentIdForbidden: ['configuration', '无权限操作指定的应用', '用 agentid 所指应用自己的 secret 获取 access_token'],
  CreatorNotDeletable: ['request', '不允许删除创建者', '先在管理端转移企业创建者的身份'],
  InvalidPosition: ['request', '参数 position 不合法', 'position 不超过 128 个字符'],
  InvalidTelephone: ['request', '参数 telephone 不合法', 'telephone 不超过 32 字节，接口页允许数字、“-”、“+”、“,”，错误码页只列数字与 “-”'],
  InvalidEnglishName: ['request', '参数 english_name 不合法', '检查 english_name；该字段已不在成员接口的文档中，可不传'],
  InvalidAvatarMediaId: ['request', '参数 mediaid 不合法', '用 media/upload 以 image 类型上传头像，取得新的 media_id'],
  Md5Mismatch: ['request', 'MD5 不一致', '异步上传的 md5 须是 url 指向的文件的 MD5，重新计算后再提交'],
  SomeUserIdInvalid: ['request', '参数 userid 无效', '至少有一个 userid 无效，检查列表'],
  UserIdNotChangeable: ['request', '不允许更新该用户的 userid', '只有系统生成的 userid 可以修改，且只能修改一次'],
  ImportUserIdDuplicate: ['request', '批量导入任务的文件中 userid 有重复', '去掉重复的 userid 后重新上传'],
  InvalidImportTree: ['request', '组织架构不合法', '检查部门是否构成一棵树，修正后重新上传'],
  ImportSystemFailure: ['retry', '批量导入系统失败', '稍后重新导入'],
  ImportDepartmentIdDuplicate: ['request', '批量导入任务的文件中 partyid 有重复', '去掉重复的部门 ID 后重新上传'],
  ImportSiblingNameDuplicate: ['request', '批量导入任务的文件中，同一个部门下有两个子部门名字一样', '修改重名的子部门后重新上传'],
  ImportRunning: ['wait', '已有导入任务在执行', '等当前的导入任务结束后再提交'],

  InvalidUploadUrl: ['request', '异步上传的 url 不合法', '检查 url 是否有效，且不超过 1024 字节'],
  FileOrRangeTooLarge: ['request', '文件或 Range 区间过大', '异步上传不超过 200MB；下载超过 20MB 的文件须用 Range 分段'],
  DownloadFailed: ['request', 'url 资源下载失败', '检查 url 是否可被外部访问'],
};

const RETRYABLE: ReadonlySet<ErrcodeCategory> = new Set([ErrcodeCategory.Retry, ErrcodeCategory.Wait]);

const INFOS: ReadonlyMap<number, ErrcodeInfo> = new Map(
  (Object.keys(TABLE) as (keyof typeof Errcode)[]).map((name) => {
    const [category, meaning, advice] = TABLE[name];
    const code = Errcode[name];
    return [
      code,
      Object.freeze({ code, name, meaning, advice, category, retryable: RETRYABLE.has(category) }),
    ];
  }),
);
