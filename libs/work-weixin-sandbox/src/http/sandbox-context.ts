import type { Answers } from '../answers/answers.js';
import type { Corps } from '../corp/corps.js';
import type { DescribedApiRegistry } from '../described/described-api.registry.js';
import type { SampleOptions } from '../described/described-response.js';
import type { JobEvents } from '../jobs/job-events.js';
import type { ResolvedSandboxJobs } from '../jobs/jobs.options.js';
import type { RateLimits } from '../limits/rate-limits.js';
import type { Messaging } from '../message/messaging.js';
import type { CursorCodec } from '../paging/cursor-codec.js';
import type { RouteTable } from '../routes/route-table.js';
import type { AccessTokenRegistry } from '../token/access-token.registry.js';
import type { Downloads } from './downloads.js';
import type { HostedFiles } from './hosted-files.js';
import type { FailureResponses } from './response.js';

/** State and services of one sandbox. Two sandboxes share nothing. */
export interface SandboxContext {
  readonly corps: Corps;
  readonly tokens: AccessTokenRegistry;
  readonly routes: RouteTable;
  readonly cursors: CursorCodec;
  readonly described: DescribedApiRegistry;
  readonly samples: SampleOptions;
  readonly answers: Answers;
  readonly failures: FailureResponses;
  readonly limits: RateLimits;
  readonly messaging: Messaging;
  readonly hosted: HostedFiles;
  readonly jobs: ResolvedSandboxJobs;
  readonly jobEvents: JobEvents;
  readonly downloads: Downloads;
  readonly now: () => number;
}
