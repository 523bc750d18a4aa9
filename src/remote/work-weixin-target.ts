import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import type { TenantOptions, WorkWeixinTenantsOptions } from 'nestjs-work-weixin';
import type { WorkWeixinSettings } from '../config/work-weixin-settings.js';

/** Which server to talk to: the real one where a corp is configured, a sandbox of our own otherwise. */
export interface WorkWeixinTarget {
  readonly options: Pick<WorkWeixinTenantsOptions, 'baseUrl' | 'timeoutMs'> & {
    readonly tenants: Readonly<Record<string, TenantOptions>>;
  };
  /** Undefined where it is the real server. */
  readonly sandbox: Sandbox | undefined;
  close(): Promise<void>;
}

export async function chooseTarget(settings: WorkWeixinSettings): Promise<WorkWeixinTarget> {
  const { tenants, baseUrl, timeoutMs } = settings;
  if (tenants) {
    return { options: { tenants, baseUrl, timeoutMs }, sandbox: undefined, close: () => Promise.resolve() };
  }
  const sandbox = await startSandbox();
  const { corpId, secrets } = sandbox.demo;
  return {
    options: {
      tenants: { default: { corpId, secrets: { contacts: secrets.contacts } } },
      baseUrl: sandbox.baseUrl,
      timeoutMs,
    },
    sandbox,
    close: () => sandbox.close(),
  };
}
