/**
 * The kind of secret or token that authorizes a call.
 *
 * `any` and the last four are no secrets. An API of `any` accepts every secret of the corp; a call uses an app's, if there is
 * one. Tokens of the last four belong to others: such a call needs the `accessToken` of its caller.
 *
 * @see {@link WorkWeixinModule}
 */
export const Credential = {
  /** 通讯录同步: the only secret of a corp that may write contacts. */
  Contacts: 'contacts',
  /** 自建应用: an app of the corp, within its visible range. `apps` takes several of them. */
  App: 'app',
  /** 客户联系: customers, customer groups, moments. */
  ExternalContact: 'externalContact',
  /** 家校沟通: schools, students, parents. */
  School: 'school',
  /** 微信客服: customer service accounts. */
  Kf: 'kf',
  /** 会议: meetings that the same secret has created. */
  Meeting: 'meeting',
  /** 文档: documents, sheets, forms. */
  Wedoc: 'wedoc',
  /** 微盘: spaces and files. */
  Wedrive: 'wedrive',
  /** 邮件: mail, mail groups, public mailboxes. */
  Exmail: 'exmail',
  /** 日程: calendars and schedules. */
  Calendar: 'calendar',
  /** 会议室: rooms and their bookings. */
  MeetingRoom: 'meetingRoom',
  /** 审批: approvals and vacations. */
  Approval: 'approval',
  /** 打卡: check-in records and rules. */
  Checkin: 'checkin',
  /** 汇报: reports of members. */
  Journal: 'journal',
  /** 人事助手: staff files. */
  Hr: 'hr',
  /** 健康上报: health reports. */
  Health: 'health',
  /** 公费电话: call records. */
  Dial: 'dial',
  /** 紧急通知: emergency calls. */
  Pstncc: 'pstncc',
  /** 安全与管理: devices, file protection, operation logs. */
  Security: 'security',
  /** 居民联系、居民上报、巡查上报: grids and reports of a government. */
  Report: 'report',
  /** 高级功能: accounts with paid functions. */
  AdvancedFeature: 'advancedFeature',
  /** 直播、上课直播: live streams. */
  Living: 'living',
  /** 对外收款: payments of customers. */
  ExternalPay: 'externalPay',
  /** 上下游: corps upstream and downstream. */
  CorpGroup: 'corpGroup',
  /** 会话内容存档: the archive of messages. It has a secret of its own, which no app's can replace. */
  MsgAudit: 'msgAudit',
  /** Any secret of the corp. */
  Any: 'any',
  /** 会话存档接口授权: the token of a provider. */
  ChatArchive: 'chatArchive',
  /** 授权企业: the token of a provider for a corp that has authorized it. */
  AuthCorp: 'authCorp',
  /** 注册定制化: the token of a registration event. */
  Registration: 'registration',
  /** 下级企业: the token that `corpgroup/corp/gettoken` returns. */
  Downstream: 'downstream',
} as const;
export type Credential = (typeof Credential)[keyof typeof Credential];

/**
 * The credentials whose tokens a caller passes as `accessToken`, because no secret of the corp gives them.
 *
 * @see {@link Credential}
 */
export type CallerCredential =
  | typeof Credential.ChatArchive
  | typeof Credential.AuthCorp
  | typeof Credential.Registration
  | typeof Credential.Downstream;

/**
 * The kinds of secret that a corp can have.
 *
 * @see {@link WorkWeixinSecrets}
 */
export type SecretKind = Exclude<Credential, CallerCredential | typeof Credential.Any>;

/**
 * The secrets of a corp, by kind. Since 2023-12 the console gives new corps no secrets of the built-in functions: the secret of
 * a kind is then that of a self-built app that stands in the list of the function (可调用接口的应用).
 *
 * @example `{ contacts: '…', app: '…', kf: '…' }`
 * @see {@link WorkWeixinModule}
 * @see {@link Credential}
 */
export type WorkWeixinSecrets = Readonly<Partial<Record<SecretKind, string | undefined>>>;

/**
 * A self-built app (自建应用) of a corp.
 *
 * @see {@link WorkWeixinApps}
 */
export interface WorkWeixinApp {
  /**
   * The AgentId of the app, as a number or as its digits. Calls whose API wants it need not give it.
   * @default none: such calls have to give it
   */
  agentId?: number | string | undefined;
  /** The Secret of the app. */
  secret: string;
}

/**
 * The self-built apps of a corp, by names of your choice. `default` is the app of calls that choose none. Without it, a corp of
 * several apps needs a choice.
 *
 * @example `{ default: { agentId: 1000002, secret: '…' }, helpdesk: { agentId: 1000003, secret: '…' } }`
 * @see {@link WorkWeixinModule}
 */
export type WorkWeixinApps = Readonly<Record<string, WorkWeixinApp>>;

const CALLER_CREDENTIALS: ReadonlySet<string> = new Set<CallerCredential>([
  Credential.ChatArchive,
  Credential.AuthCorp,
  Credential.Registration,
  Credential.Downstream,
]);

/** In the order in which an API of `any` looks for a secret, after the apps. */
export const SECRET_KINDS: readonly SecretKind[] = Object.values(Credential).filter(
  (credential): credential is SecretKind =>
    credential !== Credential.Any && !CALLER_CREDENTIALS.has(credential),
);

export function isCallerCredential(credential: string): credential is CallerCredential {
  return CALLER_CREDENTIALS.has(credential);
}

export function isCredential(credential: string): credential is Credential {
  return (Object.values(Credential) as string[]).includes(credential);
}
