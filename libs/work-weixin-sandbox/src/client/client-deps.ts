import type { Bots } from '../bot/bots.js';
import type { Callbacks } from '../callback/callbacks.js';
import type { ResolvedSandboxCallbacks } from '../callback/callback.options.js';
import type { Timetable } from '../clock/timetable.js';
import type { Corp } from '../corp/corp.js';
import type { HostedFiles } from '../http/hosted-files.js';
import type { MessageLog } from '../message/message-log.js';

/** The parts of the sandbox that the client needs. */
export interface ClientDeps {
  readonly callbacks: Callbacks;
  /** The corp with this id, by default the first one. @throws TypeError for an unknown corp */
  readonly corp: (corpId?: string) => Corp;
  readonly log: MessageLog;
  readonly bots: Bots;
  readonly hosted: HostedFiles;
  readonly timetable: Timetable;
  readonly patience: ResolvedSandboxCallbacks;
  readonly now: () => number;
  /** Scheme and host of the sandbox. */
  readonly origin: () => string;
}
