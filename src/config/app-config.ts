import { randomBytes } from 'node:crypto';
import { registerAs, type ConfigType } from '@nestjs/config';
import { EnvReader, SettingInvalidError, type Env } from './env.reader.js';
import { readWorkWeixinSettings, type WorkWeixinSettings } from './work-weixin-settings.js';

export interface AppSettings {
  readonly host: string;
  readonly port: number;
  readonly logFormat: 'json' | 'text';
  readonly logLevel: 'debug' | 'log' | 'warn' | 'error';
  /** At least one. */
  readonly apiKeys: readonly string[];
  /** The key was made for this run: whoever started it is shown it. */
  readonly isKeyGenerated: boolean;
  readonly bodyLimitKb: number;
  readonly hasDocs: boolean;
  /** How many calls `/calls` remembers. */
  readonly callsKept: number;
  readonly workWeixin: WorkWeixinSettings;
}

/** Inject it as `@Inject(appConfig.KEY) settings: AppConfig`. */
export const appConfig = registerAs('app', () => readAppSettings(process.env));
export type AppConfig = ConfigType<typeof appConfig>;

const SHORTEST_KEY = 16;
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/;

/** @throws SettingInvalidError naming the variable that is wrong or missing */
export function readAppSettings(env: Env): AppSettings {
  const reader = new EnvReader(env);
  const workWeixin = readWorkWeixinSettings(env);
  const host = reader.text('HOST') ?? '127.0.0.1';
  const isProduction = reader.text('NODE_ENV') === 'production';
  const isTryOut = workWeixin.tenants === undefined && LOOPBACK.test(host) && !isProduction;
  return {
    host,
    port: reader.integer('PORT', { min: 0, max: 65_535, or: 3000 }),
    logFormat: reader.oneOf('LOG_FORMAT', ['json', 'text'], isProduction ? 'json' : 'text'),
    logLevel: reader.oneOf('LOG_LEVEL', ['debug', 'log', 'warn', 'error'], 'log'),
    ...readKeys(reader, isTryOut),
    bodyLimitKb: reader.integer('BODY_LIMIT_KB', { min: 1, max: 10_240, or: 100 }),
    hasDocs: reader.oneOf('DOCS', ['on', 'off'], 'on') === 'on',
    callsKept: reader.integer('CALLS_KEPT', { min: 1, max: 10_000, or: 500 }),
    workWeixin,
  };
}

/** A key is made only where nothing but invented data, and nobody but this machine, is within reach. */
function readKeys(reader: EnvReader, isTryOut: boolean): Pick<AppSettings, 'apiKeys' | 'isKeyGenerated'> {
  const apiKeys = reader.list('API_KEYS');
  if (apiKeys.some((key) => key.length < SHORTEST_KEY || !/^[\x21-\x7e]+$/.test(key))) {
    throw new SettingInvalidError(
      `API_KEYS must be keys of at least ${SHORTEST_KEY} characters of ASCII without spaces, with commas between them.`,
    );
  }
  if (apiKeys.length > 0) return { apiKeys, isKeyGenerated: false };
  if (!isTryOut) {
    throw new SettingInvalidError(
      'API_KEYS is missing: it may be left out only on loopback with the sandbox, outside of production.',
    );
  }
  return { apiKeys: [randomBytes(24).toString('base64url')], isKeyGenerated: true };
}
