import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform } from 'class-transformer';
import {
  Allow,
  ArrayNotEmpty,
  IsDefined,
  IsEmpty,
  IsIn,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  validateSync,
  type ValidationError,
} from 'class-validator';
import { DEFAULT_FAMILIES, findFamily, knownNames } from '../catalogue/families.js';
import { NO_PAGES, PAGE_NAMES } from './page-names.js';
import { SettingInvalidError } from './setting-invalid.error.js';

/** Environment variables, such as `process.env`. */
export type Env = Readonly<Record<string, string | undefined>>;

export const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/;
const PREFIX = 'WORK_WEIXIN_';

/** The variables that configure the corps and the catalogue. Each has an initializer, so that the class lists its own variables. */
export class WorkWeixinEnvironment {
  @ValidateIf(
    (env: WorkWeixinEnvironment) =>
      env.WORK_WEIXIN_TENANTS_FILE === undefined &&
      (env.WORK_WEIXIN_CONTACTS_SECRET ?? env.WORK_WEIXIN_APP_SECRET) !== undefined,
  )
  @IsDefined({ message: '$property is missing: a secret needs its corp.' })
  WORK_WEIXIN_CORP_ID?: string = undefined;

  @ValidateIf(
    (env: WorkWeixinEnvironment) =>
      env.WORK_WEIXIN_CORP_ID !== undefined &&
      env.WORK_WEIXIN_APP_SECRET === undefined &&
      env.WORK_WEIXIN_TENANTS_FILE === undefined,
  )
  @IsDefined({
    message: '$property or WORK_WEIXIN_APP_SECRET is missing: WORK_WEIXIN_CORP_ID needs one of them.',
  })
  WORK_WEIXIN_CONTACTS_SECRET?: string = undefined;

  @Allow()
  WORK_WEIXIN_APP_SECRET?: string = undefined;

  @ValidateIf((env: WorkWeixinEnvironment) => env.WORK_WEIXIN_AGENT_ID !== undefined)
  @Matches(/^\d{1,10}$/, { message: '$property must be the AgentId of the app, such as 1000002.' })
  @BelongsTo('WORK_WEIXIN_APP_SECRET')
  WORK_WEIXIN_AGENT_ID?: string = undefined;

  @IsToken('WORK_WEIXIN_CALLBACKS_CONTACTS_AES_KEY')
  WORK_WEIXIN_CALLBACKS_CONTACTS_TOKEN?: string = undefined;

  @IsAesKey('WORK_WEIXIN_CALLBACKS_CONTACTS_TOKEN')
  WORK_WEIXIN_CALLBACKS_CONTACTS_AES_KEY?: string = undefined;

  @IsToken('WORK_WEIXIN_CALLBACKS_APP_AES_KEY')
  WORK_WEIXIN_CALLBACKS_APP_TOKEN?: string = undefined;

  @IsAesKey('WORK_WEIXIN_CALLBACKS_APP_TOKEN')
  WORK_WEIXIN_CALLBACKS_APP_AES_KEY?: string = undefined;

  @IsToken('WORK_WEIXIN_CALLBACKS_ROBOT_AES_KEY')
  WORK_WEIXIN_CALLBACKS_ROBOT_TOKEN?: string = undefined;

  @IsAesKey('WORK_WEIXIN_CALLBACKS_ROBOT_TOKEN')
  WORK_WEIXIN_CALLBACKS_ROBOT_AES_KEY?: string = undefined;

  @ValidateIf((env: WorkWeixinEnvironment) => env.WORK_WEIXIN_CORP_ID !== undefined)
  @IsEmpty({ message: '$property and WORK_WEIXIN_CORP_ID exclude each other: write the corp into the file.' })
  WORK_WEIXIN_TENANTS_FILE?: string = undefined;

  @IsOptional()
  @IsHttpUrl()
  WORK_WEIXIN_BASE_URL?: string = undefined;

  @IsWholeNumber(1, 600_000)
  WORK_WEIXIN_TIMEOUT_MS: number = 10_000;

  @IsList()
  @AreFamilies()
  WORK_WEIXIN_FAMILIES: string[] = [...DEFAULT_FAMILIES];
}

/** All variables of the application. */
export class Environment extends WorkWeixinEnvironment {
  @Allow()
  NODE_ENV?: string = undefined;

  @Allow()
  HOST: string = '127.0.0.1';

  @IsWholeNumber(0, 65_535)
  PORT: number = 3000;

  @IsOptional()
  @IsOneOf(['json', 'text'])
  LOG_FORMAT?: 'json' | 'text' = undefined;

  @IsOneOf(['debug', 'log', 'warn', 'error'])
  LOG_LEVEL: 'debug' | 'log' | 'warn' | 'error' = 'log';

  @IsList()
  @ValidateIf((env: Environment) => env.API_KEYS.length > 0 || !env.isTryOut)
  @ArrayNotEmpty({
    message: '$property is missing: it is optional only on loopback with the sandbox, outside of production.',
  })
  @Matches(/^[\x21-\x7e]{16,}$/, {
    each: true,
    message: '$property must be keys of at least 16 ASCII characters without spaces, separated by commas.',
  })
  API_KEYS: string[] = [];

  @IsWholeNumber(1, 10_240)
  BODY_LIMIT_KB: number = 100;

  @IsOneOf(['on', 'off'])
  DOCS: 'on' | 'off' = 'on';

  @IsList()
  @IsIn([...PAGE_NAMES, NO_PAGES], {
    each: true,
    message: `$property must be some of ${PAGE_NAMES.join(', ')}, separated by commas, or ${NO_PAGES}.`,
  })
  PAGES: string[] = [...PAGE_NAMES];

  @IsWholeNumber(1, 10_000)
  CALLS_KEPT: number = 500;

  @IsOptional()
  @IsHttpUrl()
  @Matches(/^https?:\/\/[^/?#@]+\/?$/, {
    message: '$property must be the origin of the service, without a path, such as https://hr.example.com.',
  })
  PUBLIC_URL?: string = undefined;

  @IsList()
  @ValidateIf(
    (env: Environment) => env.STATE_SECRET.length > 0 || (env.PUBLIC_URL !== undefined && !env.isTryOut),
  )
  @ArrayNotEmpty({ message: '$property is missing: PUBLIC_URL needs it to sign the state of logins.' })
  @Matches(/^[\x21-\x7e]{32,}$/, {
    each: true,
    message: '$property must be secrets of at least 32 ASCII characters without spaces, separated by commas.',
  })
  STATE_SECRET: string[] = [];

  @IsOptional()
  @IsHttpUrl()
  LOGIN_AUTHORIZE_PAGE?: string = undefined;

  @IsOptional()
  @IsHttpUrl()
  LOGIN_SSO_PAGE?: string = undefined;

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }

  /** Only invented data is within reach, and only from this machine. */
  get isTryOut(): boolean {
    const hasCorp = (this.WORK_WEIXIN_CORP_ID ?? this.WORK_WEIXIN_TENANTS_FILE) !== undefined;
    return !hasCorp && !this.isProduction && LOOPBACK.test(this.HOST);
  }
}

/**
 * Reads and validates variables. Empty variables count as missing; other variables of the process are ignored.
 *
 * Called by the factory of a configuration namespace and not as `validate` of `ConfigModule.forRoot()`: that function runs
 * while the module is imported, before `main.ts` can report its error.
 *
 * @throws SettingInvalidError with one sentence for each variable that is invalid or missing
 */
export function validateEnvironment<T extends object>(variables: new () => T, env: Env): T {
  const known = Object.keys(new variables());
  const given = Object.entries(env)
    .map(([name, value = '']) => [name, value.trim()] as const)
    // A misspelled variable would otherwise be ignored in silence.
    .filter(([name, value]) => (known.includes(name) ? value !== '' : name.startsWith(PREFIX)));
  const validated = plainToInstance(variables, Object.fromEntries(given));
  const errors = validateSync(validated, {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
  });
  if (errors.length === 0) return validated;
  throw new SettingInvalidError(errors.map((error) => sentenceOf(error, known)).join(' '));
}

function sentenceOf({ property, constraints = {} }: ValidationError, known: readonly string[]): string {
  if ('whitelistValidation' in constraints) {
    const names = known.filter((name) => name.startsWith(PREFIX)).join(', ');
    return `${property} is not a variable of this application: write one of ${names}.`;
  }
  return Object.values(constraints)[0] ?? `${property} is invalid.`;
}

/** Values that are separated by commas. */
function IsList(): PropertyDecorator {
  return Transform(({ value }: { value: string }) =>
    value
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );
}

function IsHttpUrl(): PropertyDecorator {
  return IsUrl(
    { protocols: ['https', 'http'], require_protocol: true, require_tld: false, allow_underscores: true },
    { message: '$property must be a URL that starts with https:// or http://.' },
  );
}

function IsWholeNumber(min: number, max: number): PropertyDecorator {
  const message = `$property must be a whole number from ${min} to ${max}.`;
  return applyDecorators(
    Transform(({ value }: { value: string }) => (/^\d{1,15}$/.test(value) ? Number(value) : value)),
    Min(min, { message }),
    Max(max, { message }),
  );
}

/** The Token of a callback URL. */
function IsToken(aesKey: keyof WorkWeixinEnvironment): PropertyDecorator {
  return IsCallbackSetting(aesKey, /^[A-Za-z\d]{1,32}$/, 'Token of the console, 1 to 32 letters and digits');
}

function IsAesKey(token: keyof WorkWeixinEnvironment): PropertyDecorator {
  return IsCallbackSetting(token, /^[A-Za-z\d]{43}$/, 'EncodingAESKey of the console, 43 letters and digits');
}

/** One half of the settings of a callback URL, which needs the other half and a corp. */
function IsCallbackSetting(
  other: keyof WorkWeixinEnvironment,
  pattern: RegExp,
  phrase: string,
): PropertyDecorator {
  return applyDecorators(
    ValidateIf((env: WorkWeixinEnvironment, value: unknown) => (value ?? env[other]) !== undefined),
    Matches(pattern, { message: `$property must be the ${phrase}.` }),
    BelongsTo('WORK_WEIXIN_CORP_ID'),
  );
}

/** A setting that has no effect without another one. */
function BelongsTo(other: keyof WorkWeixinEnvironment): PropertyDecorator {
  return ValidateBy({
    name: 'belongsTo',
    validator: {
      validate: (_, args) => (args?.object as WorkWeixinEnvironment | undefined)?.[other] !== undefined,
      defaultMessage: () => `$property has no effect without ${other}: set both.`,
    },
  });
}

function AreFamilies(): PropertyDecorator {
  return ValidateBy({
    name: 'areFamilies',
    validator: {
      validate: (names) => (names as string[]).every((name) => findFamily(name).known),
      defaultMessage: (args) => unknownFamily((args?.value as string[] | undefined) ?? []),
    },
  });
}

/** The value is not shown, because a secret may be in the wrong variable. */
function unknownFamily(names: readonly string[]): string {
  const position = names.findIndex((name) => !findFamily(name).known);
  const found = findFamily(names[position] ?? '');
  const meant = found.known ? undefined : found.meant;
  const advice = meant === undefined ? `write some of ${knownNames().join(', ')}` : `did you mean ${meant}?`;
  return `WORK_WEIXIN_FAMILIES: name ${position + 1} of ${names.length} is not a family or group of the catalogue: ${advice}${meant === undefined ? '.' : ''}`;
}

function IsOneOf(choices: readonly string[]): PropertyDecorator {
  return IsIn(choices, { message: `$property must be one of ${choices.join(', ')}.` });
}
