import { isIP } from 'node:net';
import { parseArgs, types } from 'node:util';
import { ADMIN_PREFIX } from './admin/admin.api.js';
import { runCallbackCommand } from './callback/callback-command.js';
import type { CorpSeed } from './corp/corp-seed.js';
import { demoCorp } from './corp/demo-corp.js';
import { messageOf } from './errors/message-of.js';
import type { JournalEntry } from './journal/journal.js';
import { type Sandbox, startSandbox } from './sandbox.js';
import { readJsonFile } from './json-file.reader.js';
import { oauthAuthorize } from './routes/pages/oauth-authorize.js';
import { ssoLogin } from './routes/pages/sso-login.js';
import type { SandboxReply } from './routes/sandbox-route.js';
import { readSeedFile } from './seed-file.reader.js';
import { VERSION } from './version.js';

const HELP = `work-weixin-sandbox ${VERSION}: a stateful 企业微信 (WeCom) compatible server for demos and tests

Usage: work-weixin-sandbox [options]
       work-weixin-sandbox callback --help    call a callback URL as WeCom does

  --port <n>     port to listen on, 0 for any free port (default 8080)
  --host <ip>    address to listen on (default 127.0.0.1)
  --seed <file>  companies to start with: a CorpSeed as JSON, or an array of them (default: one demo company)
  --member-cap <n>
                 maximum number of members of each company (default 1000, or the value in the seed file)
  --unwritten <sample|refuse>
                 how to answer calls that change something, in APIs without a route (default refuse: an HTTP 501);
                 reads get a sample of the documented shape
  --sample-elements <n>
                 number of elements of lists with pages, in samples (default 1)
  --strict       reject request fields that the documentation does not mention, in APIs without a route (40058)
  --answers <file>
                 responses as JSON by path: { "message/send": { "msgid": "m1" } }
  --admin        let other processes control it through /__sandbox/: answers, faults, clock, tokens, secrets, login
                 codes, media, corps, journal
  --quiet        do not log requests
  --help         show this help
  --version      show the version
`;

/** Maximum number of corps listed in the banner. */
const MAX_SHOWN_CORPS = 10;

/** Output and signals of the program. Tests replace them. */
export interface CliIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Resolves when the program is asked to stop. */
  stopped(): Promise<void>;
}

const PROCESS_IO: CliIo = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
};

/**
 * Runs the command line program.
 * @param argv arguments without node and the script
 * @returns the exit code: 0 after a clean stop, 1 if it cannot listen, 2 for invalid arguments; `callback` has its own
 */
export async function main(
  argv: readonly string[] = process.argv.slice(2),
  io = PROCESS_IO,
): Promise<number> {
  if (argv[0] === 'callback') return runCallbackCommand(argv.slice(1), io);
  let options: CliOptions;
  try {
    options = parseOptions(argv);
  } catch (error) {
    io.stderr(`work-weixin-sandbox: ${messageOf(error)}\nSee work-weixin-sandbox --help\n`);
    return 2;
  }
  if (options.help || options.version) {
    io.stdout(options.help ? HELP : `${VERSION}\n`);
    return 0;
  }
  // Called before the start, so that a signal during the start is not lost.
  const stopped = io.stopped();
  const { host, port, admin, quiet, corps, unwritten, strict, sampleElements, answers } = options;
  let sandbox: Sandbox<never>;
  try {
    sandbox = await startSandbox({
      host,
      port,
      admin,
      corps,
      unwritten,
      strict,
      sampleElements,
      onNotice: (message) => (quiet ? undefined : io.stdout(`note: ${message}\n`)),
      ...(quiet ? {} : { onCall: (entry: JournalEntry) => io.stdout(lineOf(entry)) }),
    });
  } catch (error) {
    // The sandbox throws a TypeError for a contradictory seed.
    const isSeed = error instanceof TypeError && options.seed !== undefined;
    io.stderr(
      `work-weixin-sandbox: ${isSeed ? `--seed ${options.seed}: ${error.message}` : explain(error, host, port)}\n`,
    );
    return isSeed ? 2 : 1;
  }
  try {
    for (const [path, reply] of Object.entries(answers)) sandbox.answer(path, reply);
  } catch (error) {
    io.stderr(`work-weixin-sandbox: --answers ${options.answersFile}: ${messageOf(error)}\n`);
    await sandbox.close();
    return 2;
  }
  io.stdout(banner(sandbox, options));
  await stopped;
  await sandbox.close();
  return 0;
}

interface CliOptions {
  host: string;
  port: number;
  seed?: string;
  corps: CorpSeed[];
  unwritten: 'sample' | 'refuse';
  strict: boolean;
  sampleElements: number;
  answersFile: string | undefined;
  answers: Readonly<Record<string, SandboxReply>>;
  admin: boolean;
  quiet: boolean;
  help: boolean;
  version: boolean;
}

function parseOptions(argv: readonly string[]): CliOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      seed: { type: 'string' },
      'member-cap': { type: 'string' },
      unwritten: { type: 'string', default: 'refuse' },
      'sample-elements': { type: 'string', default: '1' },
      strict: { type: 'boolean', default: false },
      answers: { type: 'string' },
      admin: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1;
  if (port < 0 || port > 65535)
    throw new Error(`--port takes a number from 0 to 65535, not '${values.port}'`);
  if (values.host !== 'localhost' && isIP(values.host) === 0) {
    throw new Error(`--host takes an IP address or localhost, not '${values.host}'`);
  }
  const {
    'member-cap': cap,
    'sample-elements': elements,
    unwritten,
    answers: answersFile,
    ...others
  } = values;
  if (cap !== undefined && !/^[1-9]\d{0,8}$/.test(cap)) {
    throw new Error(`--member-cap takes a whole number of at least 1, not '${cap}'`);
  }
  if (unwritten !== 'sample' && unwritten !== 'refuse') {
    throw new Error(`--unwritten takes sample or refuse, not '${unwritten}'`);
  }
  if (!/^[1-9]\d{0,3}$/.test(elements)) {
    throw new Error(`--sample-elements takes a whole number from 1 to 9999, not '${elements}'`);
  }
  return {
    ...others,
    port,
    corps: corpsFrom(values.seed, cap),
    unwritten,
    sampleElements: Number(elements),
    answersFile,
    answers: answersFile === undefined ? {} : readAnswersFile(answersFile),
  };
}

function corpsFrom(seed: string | undefined, cap: string | undefined): CorpSeed[] {
  if (seed === '') throw new Error('--seed takes the path of a JSON file');
  const corps = seed === undefined ? [demoCorp()] : readSeedFile(seed);
  return cap === undefined ? corps : corps.map((corp) => ({ ...corp, memberCap: Number(cap) }));
}

/** @throws TypeError if the file is not a JSON object of objects */
function readAnswersFile(path: string): Readonly<Record<string, SandboxReply>> {
  if (path === '') throw new Error('--answers takes the path of a JSON file');
  const given = readJsonFile(path);
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(given) || !Object.values(given as object).every(isObject)) {
    throw new TypeError(
      `${path} must be an object of responses: write { "message/send": { "msgid": "m1" } }`,
    );
  }
  return given as Readonly<Record<string, SandboxReply>>;
}

function banner({ baseUrl, demo }: Sandbox<never>, { admin, seed, corps }: CliOptions): string {
  const adminUrl = new URL(ADMIN_PREFIX, baseUrl).href;
  return `
work-weixin-sandbox ${VERSION} is listening. Press Ctrl+C to stop it. Its state is not saved.

  base URL         ${baseUrl}${admin ? `\n  admin API        ${adminUrl}` : ''}
  login pages      ${new URL(oauthAuthorize.path, baseUrl).href}
                   ${new URL(ssoLogin.path, baseUrl).href}
${seed === undefined ? demoLines(baseUrl, demo) : seedLines(baseUrl, corps)}
`;
}

function demoLines(baseUrl: string, { corpId, secrets: { contacts, app } }: Sandbox<never>['demo']): string {
  return `  demo corp id     ${corpId}
  demo secrets     made up, public, and valid in sandboxes only:
    contacts       ${contacts}   (contact-sync: reads and writes)
    app            ${app}   (self-built app: reads)

  Try it:
    curl '${baseUrl}gettoken?corpid=${corpId}&corpsecret=${contacts}'
    curl '${baseUrl}user/get?userid=zhangsan&access_token=<access_token of the response>'
`;
}

/** Without the secrets: they are in the seed file. */
function seedLines(baseUrl: string, corps: readonly CorpSeed[]): string {
  const shown = corps.slice(0, MAX_SHOWN_CORPS).map(({ corpId, name, members = [], secrets }) => {
    const facts = `${name}, members: ${members.length}, secrets: ${Object.keys(secrets).join(', ')}`;
    return `  corp id          ${corpId}   (${facts})\n`;
  });
  const more = corps.length > MAX_SHOWN_CORPS ? `  and ${corps.length - MAX_SHOWN_CORPS} more\n` : '';
  const [{ corpId }] = corps as [CorpSeed];
  return `${shown.join('')}${more}
  Try it:
    curl '${baseUrl}gettoken?corpid=${corpId}&corpsecret=<a secret of the seed file>'
`;
}

function lineOf({ method, path, status, errcode, durationMs, fault, source }: JournalEntry): string {
  const result = errcode ?? (status === undefined ? 'no response' : `HTTP ${status}`);
  return `${method} ${path} ${result} ${durationMs.toFixed(1)}ms${fault === undefined ? '' : ` fault ${fault}`}${source === undefined ? '' : ` ${source}`}\n`;
}

function explain(error: unknown, host: string, port: number): string {
  const code = types.isNativeError(error) && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `port ${port} on ${host} is already in use; choose another with --port`;
  return `cannot listen on ${host}, port ${port}: ${messageOf(error)}`;
}
