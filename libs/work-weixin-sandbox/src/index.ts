export { startSandbox, type Sandbox, type SandboxControls, type SecretRotation } from './sandbox.js';
export type { OptionsWithBothSecrets, SandboxOptions } from './sandbox.options.js';
export type { TokenFilter } from './token/access-token.registry.js';

export type { SandboxClock } from './clock/movable-clock.js';
export { type CallRate, type SandboxLimits, WECOM_DEFAULT_LIMITS } from './limits/limits.options.js';

export type { SandboxJobs } from './jobs/jobs.options.js';

export { Faults } from './faults/faults.js';
export type { FaultHandle } from './faults/armed-fault.js';
export type {
  DelayFault,
  ErrcodeFault,
  Fault,
  FaultKind,
  FaultTrigger,
  GzipBombFault,
  HangFault,
  HeaderFloodFault,
  HugeBodyFault,
  NotJsonFault,
  ProtoKeysFault,
  RedirectFault,
  ResetAfterFault,
  ResetBeforeFault,
  SlowDripFault,
  StatusFault,
  TokenExpiredFault,
  TokenRevokedFault,
  TruncatedFault,
  WrongCharsetFault,
  WrongContentTypeFault,
} from './faults/fault.js';

export { Answers } from './answers/answers.js';
export type { Answer, AnswerHandle, AnswerOptions } from './answers/answer.js';

export { Journal, type JournalEntry } from './journal/journal.js';
export type { ResponseSource } from './http/response.js';

export { Messages } from './message/messages.js';
export type { MessageFilter, SandboxMessage } from './message/sandbox-message.js';

export { CallbackCheckError } from './callback/callback-check.error.js';
export type { CallbackDelivery, CallbackResult } from './callback/callback-delivery.js';
export {
  type CallbackFault,
  type CallbackFaultHandle,
  type CallbackFaultKind,
  CallbackFaults,
} from './callback/callback-faults.js';
export type { CallbackFields, CallbackValue } from './callback/callback-fields.js';
export type { CallbackKind, CallbackReceiverSeed } from './callback/callback-seed.js';
export type { DeviceSeed, ProviderSeed, SuiteSeed } from './callback/service-seed.js';
export type { SandboxCallbacks } from './callback/callback.options.js';
export { type CallbackReceiverOptions, Callbacks, type CallbackSendOptions } from './callback/callbacks.js';

export { type BotAnswer, BotExchange } from './bot/bot-exchange.js';
export type { ClientBotMessage } from './client/bot-message.js';
export type { CardPress } from './client/card-press.js';
export { type ClientAppMessage, ClientApps } from './client/client-apps.js';
export { type BotFeedback, type ClientBotOptions, ClientBots } from './client/client-bots.js';
export { type ClientCardOptions, ClientCards } from './client/client-cards.js';
export { ClientKf, type ClientKfOptions } from './client/client-kf.js';
export type { ClientOptions } from './client/client-member.js';
export { SandboxClient } from './client/sandbox-client.js';

export type { ConsoleOptions } from './console/console-change.js';
export {
  type ConsoleDepartmentFields,
  ConsoleDepartments,
  type NewConsoleDepartment,
} from './console/console-departments.js';
export type { ConsoleMemberFields, NewConsoleMember } from './console/console-member.js';
export { ConsoleMembers } from './console/console-members.js';
export { type ConsoleTagChange, ConsoleTags } from './console/console-tags.js';
export { SandboxConsole } from './console/sandbox-console.js';

export { demoCorp } from './corp/demo-corp.js';
export type {
  CorpSeed,
  CorpSnapshot,
  DemoCorpSeed,
  DepartmentSeed,
  GuestSeed,
  Invitation,
  LinkedMemberSeed,
  MemberSeed,
  RobotSeed,
  RobotState,
  TagSeed,
} from './corp/corp-seed.js';
export type { AppSecretSeed, ContactsSecretSeed, CorpSecretsSeed } from './corp/secret-seed.js';
export type { CredentialKind } from './corp/credential-kind.js';
export type { LoginScope } from './login/login.js';
export type { OauthCodeOptions, TfaCodeOptions } from './login/grant-code.js';
export type { MediaOptions } from './media/store-media.js';
export type { MediaType } from './media/media.store.js';
export type { Department } from './corp/department-tree.js';
export type { Member, MemberStatus } from './member/member.js';
export type { Tag } from './tag/tag.js';
export type { ExtAttr } from './member/extattr.js';
export type { ExternalAttr } from './member/external-attr.js';
export type { ExternalProfile } from './member/external-profile.js';

export type {
  PublicRoute,
  SandboxCall,
  SandboxReply,
  SandboxRoute,
  SandboxTokenCall,
  TokenRoute,
} from './routes/sandbox-route.js';
