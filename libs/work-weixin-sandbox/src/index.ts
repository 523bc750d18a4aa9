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
