import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { demoCorp, startSandbox, type DemoCorpSeed, type Sandbox } from 'work-weixin-sandbox';
import type { TenantCallbacks, TenantOptions, WorkWeixinTenantsOptions } from 'nestjs-work-weixin';
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

/** The AgentId of the app in the sandbox: messages and logins need one. */
const AGENT_ID = 1_000_002;

export async function chooseTarget(settings: WorkWeixinSettings): Promise<WorkWeixinTarget> {
  const { tenants, baseUrl, timeoutMs } = settings;
  if (tenants) {
    return { options: { tenants, baseUrl, timeoutMs }, sandbox: undefined, close: () => Promise.resolve() };
  }
  const logger = new Logger('Sandbox');
  // To try an API out, one needs a response. A sample is announced in the log, once for each API.
  const sandbox = await startSandbox({
    corps: [corpWithAgentId()],
    unwritten: 'sample',
    onNotice: (notice) => logger.warn(notice),
  });
  const { corpId, secrets } = sandbox.demo;
  const { contacts, app: secret } = secrets;
  return {
    options: {
      tenants: {
        default: {
          corpId,
          secrets: { contacts },
          apps: { default: { agentId: AGENT_ID, secret } },
          callbacks: callbacksOf(),
        },
      },
      baseUrl: sandbox.baseUrl,
      timeoutMs,
    },
    sandbox,
    close: () => sandbox.close(),
  };
}

function corpWithAgentId(): DemoCorpSeed {
  const corp = demoCorp();
  corp.secrets.app.agentId = AGENT_ID;
  return corp;
}

/** Nobody but the sandbox in this process needs to know them, so they are generated for this run. */
function callbacksOf(): TenantCallbacks {
  const generated = () => ({
    token: randomBytes(16).toString('hex'),
    aesKey: randomBytes(22).toString('hex').slice(1),
  });
  return {
    contacts: generated(),
    app: { ...generated(), kind: 'app', app: 'default' },
    robot: { ...generated(), kind: 'bot' },
  };
}
