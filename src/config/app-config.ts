import { randomBytes } from 'node:crypto';
import { registerAs, type ConfigType } from '@nestjs/config';
import { Environment, validateEnvironment, type Env } from './environment.js';
import { loginSettingsOf, type LoginSettings } from './login-settings.js';
import { PAGE_NAMES, type PageName } from './page-names.js';
import { workWeixinSettingsOf, type WorkWeixinSettings } from './work-weixin-settings.js';

export interface AppSettings {
  readonly host: string;
  readonly port: number;
  readonly logFormat: 'json' | 'text';
  readonly logLevel: 'debug' | 'log' | 'warn' | 'error';
  /** At least one key. */
  readonly apiKeys: readonly string[];
  /** The key was generated for this run and is printed at startup. */
  readonly isKeyGenerated: boolean;
  readonly bodyLimitKb: number;
  readonly hasDocs: boolean;
  /** Number of calls that `/calls` stores, and of callbacks that `/callbacks` stores. */
  readonly callsKept: number;
  /** The names of families and groups of the catalogue to load. */
  readonly families: readonly string[];
  /** The pages to load. */
  readonly pages: readonly PageName[];
  readonly workWeixin: WorkWeixinSettings;
  readonly login: LoginSettings;
}

/** Inject it as `@Inject(appConfig.KEY) settings: AppConfig`. */
export const appConfig = registerAs('app', () => readAppSettings(process.env));
export type AppConfig = ConfigType<typeof appConfig>;

/** @throws SettingInvalidError if a variable is invalid or missing; the message names it */
export function readAppSettings(env: Env): AppSettings {
  const variables = validateEnvironment(Environment, env);
  const { API_KEYS: keys, isProduction } = variables;
  // The rules allow no key only if it may be generated.
  const isKeyGenerated = keys.length === 0;
  return {
    host: variables.HOST,
    port: variables.PORT,
    logFormat: variables.LOG_FORMAT ?? (isProduction ? 'json' : 'text'),
    logLevel: variables.LOG_LEVEL,
    apiKeys: isKeyGenerated ? [randomBytes(24).toString('base64url')] : keys,
    isKeyGenerated,
    bodyLimitKb: variables.BODY_LIMIT_KB,
    hasDocs: variables.DOCS === 'on',
    callsKept: variables.CALLS_KEPT,
    families: variables.WORK_WEIXIN_FAMILIES,
    pages: PAGE_NAMES.filter((name) => variables.PAGES.includes(name)),
    workWeixin: workWeixinSettingsOf(variables),
    login: loginSettingsOf(variables),
  };
}
