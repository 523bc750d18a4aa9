import { Logger } from '@nestjs/common';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import type { TenantOptions, WorkWeixinTenantsOptions } from 'nestjs-work-weixin';
import type { WorkWeixinSettings } from '../config/work-weixin-settings.js';

/** The server to call: the real one if a corp is configured, a sandbox in this process otherwise. */
export interface WorkWeixinTarget {
  readonly options: Pick<WorkWeixinTenantsOptions, 'baseUrl' | 'timeoutMs'> & {
    readonly tenants: Readonly<Record<string, TenantOptions>>;
  };
  /** `undefined` for the real server. */
  readonly sandbox: Sandbox | undefined;
  close(): Promise<void>;
}

export async function chooseTarget(settings: WorkWeixinSettings): Promise<WorkWeixinTarget> {
  const { tenants, baseUrl, timeoutMs } = settings;
  if (tenants) {
    return { options: { tenants, baseUrl, timeoutMs }, sandbox: undefined, close: () => Promise.resolve() };
  }
  const logger = new Logger('Sandbox');
  // Whoever tries an API out wants to see a response. A sample is announced in the log, once for each API.
  const sandbox = await startSandbox({ unwritten: 'sample', onNotice: (notice) => logger.warn(notice) });
  const { corpId, secrets } = sandbox.demo;
  return {
    options: {
      tenants: { default: { corpId, secrets } },
      baseUrl: sandbox.baseUrl,
      timeoutMs,
    },
    sandbox,
    close: () => sandbox.close(),
  };
}
