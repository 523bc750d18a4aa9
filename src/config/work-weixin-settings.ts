import { readFileSync } from 'node:fs';
import type { TenantOptions } from 'nestjs-work-weixin';
import { EnvReader, SettingInvalidError, type Env } from './env.reader.js';

const VARIABLES = [
  'WORK_WEIXIN_CORP_ID',
  'WORK_WEIXIN_CONTACTS_SECRET',
  'WORK_WEIXIN_APP_SECRET',
  'WORK_WEIXIN_TENANTS_FILE',
  'WORK_WEIXIN_BASE_URL',
  'WORK_WEIXIN_TIMEOUT_MS',
] as const;

export interface WorkWeixinSettings {
  /** The corps by tenant's name; undefined where none is configured, and a sandbox stands in. */
  readonly tenants: Readonly<Record<string, TenantOptions>> | undefined;
  readonly baseUrl: string | undefined;
  readonly timeoutMs: number;
}

/** @throws SettingInvalidError naming the variable that is wrong or missing */
export function readWorkWeixinSettings(env: Env): WorkWeixinSettings {
  const reader = new EnvReader(env);
  reader.refuseUnknown('WORK_WEIXIN_', VARIABLES);
  return {
    tenants: readTenants(reader),
    baseUrl: reader.url('WORK_WEIXIN_BASE_URL'),
    timeoutMs: reader.integer('WORK_WEIXIN_TIMEOUT_MS', { min: 1, max: 600_000, or: 10_000 }),
  };
}

function readTenants(reader: EnvReader): WorkWeixinSettings['tenants'] {
  const [corpId, contacts, app, file] = VARIABLES.map((name) => reader.text(name));
  if (file !== undefined) {
    if (corpId !== undefined) {
      throw new SettingInvalidError(
        'WORK_WEIXIN_TENANTS_FILE and WORK_WEIXIN_CORP_ID exclude each other: write the corp into the file.',
      );
    }
    return readTenantsFile(file);
  }
  const secrets = { contacts, app };
  if (corpId === undefined) {
    if (contacts === undefined && app === undefined) return undefined;
    throw new SettingInvalidError('WORK_WEIXIN_CORP_ID is missing: there is a secret without its corp.');
  }
  if (contacts === undefined && app === undefined) {
    throw new SettingInvalidError(
      'WORK_WEIXIN_CONTACTS_SECRET or WORK_WEIXIN_APP_SECRET is missing: WORK_WEIXIN_CORP_ID needs one of them.',
    );
  }
  return { default: { corpId, secrets } };
}

/** What stands in the file is checked by `WorkWeixinModule`, which knows all options of a tenant. */
function readTenantsFile(path: string): Readonly<Record<string, TenantOptions>> {
  const wrong = (why: string): never => {
    throw new SettingInvalidError(`WORK_WEIXIN_TENANTS_FILE ${why}.`);
  };
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    wrong('names a file that cannot be read');
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    wrong('names a file that is no JSON');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read) || Object.keys(read).length === 0) {
    wrong(
      'must hold an object of tenants by name: { "acme": { "corpId": "…", "secrets": { "contacts": "…" } } }',
    );
  }
  return read as Readonly<Record<string, TenantOptions>>;
}
