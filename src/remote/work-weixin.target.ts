import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import type { WorkWeixinOptions } from 'nestjs-work-weixin';

/** Which server to talk to: the real one where the environment names a corp, a sandbox of our own otherwise. */
export interface WorkWeixinTarget {
  readonly options: Pick<WorkWeixinOptions, 'corpId' | 'secrets' | 'baseUrl'>;
  /** Undefined where it is the real server. */
  readonly sandbox: Sandbox | undefined;
  close(): Promise<void>;
}

/**
 * Reads WORK_WEIXIN_CORP_ID, WORK_WEIXIN_CONTACTS_SECRET, WORK_WEIXIN_APP_SECRET and WORK_WEIXIN_BASE_URL, or starts a
 * sandbox where there is no WORK_WEIXIN_CORP_ID.
 *
 * @throws Error where a corp is named without a secret
 */
export async function chooseTarget(env: NodeJS.ProcessEnv): Promise<WorkWeixinTarget> {
  const {
    WORK_WEIXIN_CORP_ID: corpId,
    WORK_WEIXIN_CONTACTS_SECRET: contacts,
    WORK_WEIXIN_APP_SECRET: app,
    WORK_WEIXIN_BASE_URL: baseUrl,
  } = env;
  if (corpId) {
    if (!contacts && !app) {
      throw new Error(
        'WORK_WEIXIN_CORP_ID is set: set WORK_WEIXIN_CONTACTS_SECRET or WORK_WEIXIN_APP_SECRET too',
      );
    }
    const secrets = { contacts: contacts || undefined, app: app || undefined };
    return {
      options: { corpId, secrets, baseUrl: baseUrl || undefined },
      sandbox: undefined,
      close: () => Promise.resolve(),
    };
  }
  const sandbox = await startSandbox();
  return {
    options: {
      corpId: sandbox.demo.corpId,
      secrets: { contacts: sandbox.demo.secrets.contacts },
      baseUrl: sandbox.baseUrl,
    },
    sandbox,
    close: () => sandbox.close(),
  };
}
