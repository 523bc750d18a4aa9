import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAppSettings } from './app-config.js';
import type { Env } from './environment.js';
import { SettingInvalidError } from './setting-invalid.error.js';

const KEY = 's3cret-key-of-sixteen';
const CORP = { WORK_WEIXIN_CORP_ID: 'ww1', WORK_WEIXIN_CONTACTS_SECRET: 's3cret-contacts', API_KEYS: KEY };

describe('the settings', () => {
  it('are those of a sandbox on loopback with a generated key if nothing is configured', () => {
    const settings = readAppSettings({});
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      logFormat: 'text',
      isKeyGenerated: true,
      bodyLimitKb: 100,
      hasDocs: true,
      callsKept: 500,
      workWeixin: { tenants: undefined, timeoutMs: 10_000 },
    });
    expect(settings.apiKeys[0]).toMatch(/^[\w-]{32}$/);
    expect(readAppSettings({}).apiKeys).not.toEqual(settings.apiKeys);
  });

  it('are those of a corp with the configured keys', () => {
    const { workWeixin, apiKeys, isKeyGenerated } = readAppSettings({
      ...CORP,
      API_KEYS: `${KEY}, ${KEY}2,`,
    });
    expect(apiKeys).toEqual([KEY, `${KEY}2`]);
    expect(isKeyGenerated).toBe(false);
    expect(workWeixin.tenants).toEqual({
      default: { corpId: 'ww1', secrets: { contacts: 's3cret-contacts', app: undefined } },
    });
  });

  it('have the AgentId of the app, and what logins need', () => {
    const secret = 's3cret-of-at-least-thirty-two-characters';
    const { workWeixin, login } = readAppSettings({
      ...CORP,
      WORK_WEIXIN_APP_SECRET: 's3cret-app',
      WORK_WEIXIN_AGENT_ID: '1000002',
      PUBLIC_URL: 'https://hr.example.com/',
      STATE_SECRET: `${secret},${secret}2`,
    });
    expect(workWeixin.tenants).toEqual({
      default: {
        corpId: 'ww1',
        secrets: { contacts: 's3cret-contacts' },
        apps: { default: { agentId: '1000002', secret: 's3cret-app' } },
      },
    });
    expect(login).toMatchObject({
      publicUrl: 'https://hr.example.com',
      allowsLoopback: false,
      stateSecrets: [secret, `${secret}2`],
    });
    const tried = readAppSettings({ PUBLIC_URL: 'http://localhost:3000' }).login;
    expect(tried).toMatchObject({ publicUrl: 'http://localhost:3000', allowsLoopback: true });
    expect(tried.stateSecrets[0]?.length).toBeGreaterThanOrEqual(32);
  });

  it('have the receivers of callbacks whose Token and EncodingAESKey are configured', () => {
    const key = 's3cret'.padEnd(43, 'x');
    const { workWeixin } = readAppSettings({
      ...CORP,
      WORK_WEIXIN_APP_SECRET: 's3cret-app',
      WORK_WEIXIN_CALLBACKS_CONTACTS_TOKEN: 'one',
      WORK_WEIXIN_CALLBACKS_CONTACTS_AES_KEY: key,
      WORK_WEIXIN_CALLBACKS_APP_TOKEN: 'two',
      WORK_WEIXIN_CALLBACKS_APP_AES_KEY: key,
      WORK_WEIXIN_CALLBACKS_ROBOT_TOKEN: 'three',
      WORK_WEIXIN_CALLBACKS_ROBOT_AES_KEY: key,
    });
    expect(workWeixin.tenants?.['default']?.callbacks).toEqual({
      contacts: { token: 'one', aesKey: key },
      app: { token: 'two', aesKey: key, kind: 'app', app: 'default' },
      robot: { token: 'three', aesKey: key, kind: 'bot' },
    });
  });

  it('log JSON in production, unless configured otherwise', () => {
    expect(readAppSettings({ ...CORP, NODE_ENV: 'production' }).logFormat).toBe('json');
    expect(readAppSettings({ ...CORP, NODE_ENV: 'production', LOG_FORMAT: 'text' }).logFormat).toBe('text');
  });

  it.each<[string, Env]>([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '3e3' }],
    ['LOG_FORMAT', { LOG_FORMAT: 'yaml' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['BODY_LIMIT_KB', { BODY_LIMIT_KB: '0' }],
    ['CALLS_KEPT', { CALLS_KEPT: 'many' }],
    ['DOCS', { DOCS: 'yes' }],
    ['API_KEYS', { API_KEYS: 's3cret-short' }],
    ['API_KEYS', { ...CORP, API_KEYS: '' }],
    ['API_KEYS', { HOST: '0.0.0.0' }],
    ['API_KEYS', { NODE_ENV: 'production' }],
    ['WORK_WEIXIN_CORP_ID', { WORK_WEIXIN_APP_SECRET: 's3cret-app' }],
    ['WORK_WEIXIN_CONTACTS_SECRET', { WORK_WEIXIN_CORP_ID: 'ww1' }],
    ['WORK_WEIXIN_AGENT_ID', { ...CORP, WORK_WEIXIN_AGENT_ID: '1000002' }],
    ['WORK_WEIXIN_AGENT_ID', { ...CORP, WORK_WEIXIN_APP_SECRET: 's3cret-app', WORK_WEIXIN_AGENT_ID: 'ww1' }],
    ['WORK_WEIXIN_CALLBACKS_APP_TOKEN', { ...CORP, WORK_WEIXIN_CALLBACKS_APP_TOKEN: 's3cret-dash' }],
    ['WORK_WEIXIN_CALLBACKS_APP_AES_KEY', { ...CORP, WORK_WEIXIN_CALLBACKS_APP_TOKEN: 'tok3n' }],
    [
      'WORK_WEIXIN_CALLBACKS_ROBOT_TOKEN',
      { ...CORP, WORK_WEIXIN_CALLBACKS_ROBOT_AES_KEY: 's3cret'.padEnd(43, 'x') },
    ],
    [
      'WORK_WEIXIN_CALLBACKS_CONTACTS_AES_KEY',
      {
        ...CORP,
        WORK_WEIXIN_CALLBACKS_CONTACTS_TOKEN: 'tok3n',
        WORK_WEIXIN_CALLBACKS_CONTACTS_AES_KEY: 's3cretkey',
      },
    ],
    [
      'WORK_WEIXIN_CORP_ID',
      {
        WORK_WEIXIN_CALLBACKS_CONTACTS_TOKEN: 'tok3n',
        WORK_WEIXIN_CALLBACKS_CONTACTS_AES_KEY: 's3cret'.padEnd(43, 'x'),
      },
    ],
    ['PAGES', { PAGES: 'messages,s3cret-file' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'hr.example.com' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://hr.example.com/app' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://user:s3cret-x@hr.example.com' }],
    ['STATE_SECRET', { ...CORP, PUBLIC_URL: 'https://hr.example.com' }],
    ['STATE_SECRET', { STATE_SECRET: 's3cret-short' }],
    ['LOGIN_AUTHORIZE_PAGE', { LOGIN_AUTHORIZE_PAGE: 'open.weixin.qq.com' }],
    ['LOGIN_SSO_PAGE', { LOGIN_SSO_PAGE: 'x' }],
    ['WORK_WEIXIN_BASE_URL', { ...CORP, WORK_WEIXIN_BASE_URL: 'qyapi.weixin.qq.com' }],
    ['WORK_WEIXIN_TIMEOUT_MS', { ...CORP, WORK_WEIXIN_TIMEOUT_MS: '0' }],
    ['WORK_WEIXIN_SECRET', { ...CORP, WORK_WEIXIN_SECRET: 's3cret-misnamed' }],
    ['WORK_WEIXIN_TENANTS_FILE', { API_KEYS: KEY, WORK_WEIXIN_TENANTS_FILE: '/nowhere/s3cret-x.json' }],
    ['WORK_WEIXIN_TENANTS_FILE', { ...CORP, WORK_WEIXIN_TENANTS_FILE: '/nowhere' }],
  ])('are rejected with one sentence that names %s and no value: %j', (variable, env) => {
    let thrown: unknown;
    try {
      readAppSettings(env);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SettingInvalidError);
    const { message } = thrown as Error;
    expect(message).toContain(variable);
    expect(message).toMatch(/^[^\n]+\.$/);
    expect(message).not.toContain('s3cret-');
  });

  it('are rejected with a sentence for each mistake', () => {
    const read = () => readAppSettings({ PORT: '3e3', DOCS: 'yes', WORK_WEIXIN_SECRET: '' });
    const sentences = [
      'PORT must be a whole number from 0 to 65535.',
      'DOCS must be one of on, off.',
      'WORK_WEIXIN_SECRET is not a variable of this application: write one of WORK_WEIXIN_CORP_ID, ',
    ];
    for (const sentence of sentences) expect(read).toThrow(sentence);
  });

  it.each([
    'http://127.0.0.1:8080/cgi-bin/',
    'http://[::1]:8080/cgi-bin/',
    'https://work_weixin:8080/cgi-bin/',
  ])('accept the base URL %s', (url) => {
    expect(readAppSettings({ ...CORP, WORK_WEIXIN_BASE_URL: url }).workWeixin.baseUrl).toBe(url);
  });

  it('load the contacts and all pages, unless others are named', () => {
    expect(readAppSettings({}).families).toEqual(['contacts']);
    expect(readAppSettings({ WORK_WEIXIN_FAMILIES: ' user, corp,' }).families).toEqual(['user', 'corp']);
    expect(readAppSettings({}).pages).toEqual(['callbacks', 'messages', 'departments', 'files', 'login']);
    expect(readAppSettings({ PAGES: 'login, files' }).pages).toEqual(['files', 'login']);
    expect(readAppSettings({ PAGES: 'off' }).pages).toEqual([]);
    expect(readAppSettings({ WORK_WEIXIN_FAMILIES: 'all' }).families).toEqual(['all']);
  });

  it.each([
    ['contacs', 'name 1 of 1 is not a family or group of the catalogue: did you mean contacts?'],
    ['contacts,usr', 'name 2 of 2 is not a family or group of the catalogue: did you mean user?'],
    ['Batch', 'did you mean batch?'],
    ['s3cret-0123456789', 'write some of contacts, messages, '],
  ])('are rejected if %s is not a family, with the name that was probably meant', (given, sentence) => {
    const read = () => readAppSettings({ WORK_WEIXIN_FAMILIES: given });
    expect(read).toThrow(SettingInvalidError);
    expect(read).toThrow(`WORK_WEIXIN_FAMILIES: `);
    expect(read).toThrow(sentence);
    expect(read).not.toThrow('s3cret-');
  });

  it('count empty variables as missing, and ignore variables of other programs', () => {
    const env = { PORT: ' ', WORK_WEIXIN_CORP_ID: '', PATH: '/bin', PORTS: 'x' };
    expect(readAppSettings(env)).toMatchObject({ port: 3000, workWeixin: { tenants: undefined } });
  });

  describe('of tenants', () => {
    const folder = mkdtempSync(join(tmpdir(), 'work-weixin-tenants-'));
    const file = join(folder, 'tenants.json');
    afterAll(() => rmSync(folder, { recursive: true }));

    it('come from a file', () => {
      const tenants = { acme: { corpId: 'ww1', secrets: { app: 's3cret-app' } } };
      writeFileSync(file, JSON.stringify(tenants));
      const settings = readAppSettings({ API_KEYS: KEY, WORK_WEIXIN_TENANTS_FILE: file });
      expect(settings.workWeixin.tenants).toEqual(tenants);
    });

    it.each(['', '[]', '{}', '"s3cret-text"', '{"s3cret-'])(
      'are rejected if the file contains %j',
      (text) => {
        writeFileSync(file, text);
        const read = () => readAppSettings({ API_KEYS: KEY, WORK_WEIXIN_TENANTS_FILE: file });
        expect(read).toThrow(/^WORK_WEIXIN_TENANTS_FILE (?!.*s3cret-).*\.$/);
      },
    );
  });
});
