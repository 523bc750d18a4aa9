export { startSandbox, type Sandbox } from './sandbox.js';
export type { SandboxOptions } from './sandbox.options.js';
export type { TokenFilter } from './token/access-token.registry.js';

export { Journal, type JournalEntry } from './journal/journal.js';

export { demoCorp } from './corp/demo-corp.js';
export type {
  AppSecretSeed,
  ContactsSecretSeed,
  CorpSecretsSeed,
  CorpSeed,
  CorpSnapshot,
  DepartmentSeed,
  Invitation,
  MemberSeed,
  TagSeed,
} from './corp/corp-seed.js';
export type { Department } from './corp/department.tree.js';
export type { Member, MemberStatus } from './member/member.js';
export type { ExtAttr } from './member/extattr.js';
export type { ExternalAttr } from './member/external-attr.js';
export type { ExternalProfile } from './member/external-profile.js';
