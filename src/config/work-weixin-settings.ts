import { readFileSync } from 'node:fs';
import type { CallbackReceiverOptions, TenantCallbacks, TenantOptions } from 'nestjs-work-weixin';
import { validateEnvironment, WorkWeixinEnvironment, type Env } from './environment.js';
import { SettingInvalidError } from './setting-invalid.error.js';

export interface WorkWeixinSettings {
  /** The corps by tenant name. `undefined` if no corp is configured: the sandbox is used. */
  readonly tenants: Readonly<Record<string, TenantOptions>> | undefined;
  readonly baseUrl: string | undefined;
  readonly timeoutMs: number;
}

/** @throws SettingInvalidError if a variable is invalid or missing; the message names it */
export function readWorkWeixinSettings(env: Env): WorkWeixinSettings {
  return workWeixinSettingsOf(validateEnvironment(WorkWeixinEnvironment, env));
}

/** @throws SettingInvalidError if the file of tenants cannot be read */
export function workWeixinSettingsOf(variables: WorkWeixinEnvironment): WorkWeixinSettings {
  return {
    tenants: tenantsOf(variables),
    baseUrl: variables.WORK_WEIXIN_BASE_URL,
    timeoutMs: variables.WORK_WEIXIN_TIMEOUT_MS,
  };
}

function tenantsOf(variables: WorkWeixinEnvironment): WorkWeixinSettings['tenants'] {
  if (variables.WORK_WEIXIN_TENANTS_FILE !== undefined) {
    return readTenantsFile(variables.WORK_WEIXIN_TENANTS_FILE);
  }
  const { WORK_WEIXIN_CORP_ID: corpId, WORK_WEIXIN_CONTACTS_SECRET: contacts } = variables;
  if (corpId === undefined) return undefined;
  const { WORK_WEIXIN_APP_SECRET: app, WORK_WEIXIN_AGENT_ID: agentId } = variables;
  const callbacks = callbacksOf(variables);
  if (app === undefined || agentId === undefined)
    return { default: { corpId, secrets: { contacts, app }, ...callbacks } };
  return {
    default: {
      corpId,
      secrets: { contacts },
      apps: { default: { agentId, secret: app } },
      ...callbacks,
    },
  };
}

/** The receivers whose Token and EncodingAESKey are configured. The rules of the variables allow no half of them. */
function callbacksOf(variables: WorkWeixinEnvironment): { readonly callbacks?: TenantCallbacks } {
  const receivers: Record<string, CallbackReceiverOptions> = {};
  const add = (
    name: string,
    [token, aesKey]: readonly [string | undefined, string | undefined],
    options: Pick<CallbackReceiverOptions, 'kind' | 'app'>,
  ) => {
    if (token !== undefined && aesKey !== undefined) receivers[name] = { token, aesKey, ...options };
  };
  const { WORK_WEIXIN_CALLBACKS_CONTACTS_TOKEN: contacts, WORK_WEIXIN_CALLBACKS_APP_TOKEN: app } = variables;
  const { WORK_WEIXIN_CALLBACKS_ROBOT_TOKEN: robot, WORK_WEIXIN_APP_SECRET: secret } = variables;
  add('contacts', [contacts, variables.WORK_WEIXIN_CALLBACKS_CONTACTS_AES_KEY], {});
  add('app', [app, variables.WORK_WEIXIN_CALLBACKS_APP_AES_KEY], {
    kind: 'app',
    ...(secret !== undefined && { app: 'default' }),
  });
  add('robot', [robot, variables.WORK_WEIXIN_CALLBACKS_ROBOT_AES_KEY], { kind: 'bot' });
  return Object.keys(receivers).length > 0 ? { callbacks: receivers } : {};
}

/** Only checks the outer form: `WorkWeixinModule` validates the options of each tenant. */
function readTenantsFile(path: string): Readonly<Record<string, TenantOptions>> {
  const wrong = (why: string): never => {
    throw new SettingInvalidError(`WORK_WEIXIN_TENANTS_FILE ${why}.`);
  };
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    wrong('names a file that cannot be read: write the path of a readable file');
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    wrong('names a file that is not valid JSON: fix the file');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read) || Object.keys(read).length === 0) {
    wrong(
      'must contain an object of tenants by name: { "acme": { "corpId": "…", "secrets": { "contacts": "…" } } }',
    );
  }
  return read as Readonly<Record<string, TenantOptions>>;
}
