import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { types } from 'node:util';
import { ChangeSet } from './cli/change-set.js';
import { HostApp } from './cli/host-app.js';
import { LibraryTree } from './cli/library-tree.js';
import { parseNewApiArguments } from './cli/new-api.arguments.js';
import { layoutOf } from './cli/prettier.js';
import { RefusedError, shown, WrongArgumentError } from './cli/refused.error.js';
import type { Target } from './cli/target.js';
import { VERSION } from './version.js';

const HELP = `nestjs-work-weixin ${VERSION}: 企业微信 (WeCom) for NestJS

Usage: nestjs-work-weixin new-api <path below /cgi-bin/> [options]

Writes the classes of an API that the library does not have, as user/get_foo, and their test.

  --desc <text>         what it does, in the official words: 创建群聊会话
  --method GET|POST     (default POST)
  --doc <number or URL> its page on developer.work.weixin.qq.com
  --credential <list>   which secrets may call it, the preferred first: contacts,app (default app)
  --field <field>       a parameter, repeatable: name:wire_name:type[:required][:sensitive][=文字]
                        types: string, number (a whole one), boolean, and lists of them, as string[]
  --answer <field>      the same for a field of the answer
  --idempotent          it may be sent twice, though it is a POST
  --not-idempotent      it must not be sent twice, though it is a GET
  --name <Name>         names the classes, where UserGetFoo is taken
  --out <folder>        where an application keeps its APIs (default src/work-weixin)
  --dry-run             print what would be written
  --force               begin files anew that are there
  --help, --version
`;

/** What the program touches besides files; replaced in tests. */
export interface CliIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** The folder it is run in. */
  readonly cwd: string;
  /** The folder of the package that the program is part of. */
  readonly library: string;
}

/**
 * The command line program.
 *
 * @param argv arguments without node and the script
 * @returns the exit code: 0 when it is done, 1 where files stand in its way, 2 for wrong arguments
 */
export async function main(
  argv: readonly string[] = process.argv.slice(2),
  io: CliIo = processIo(),
): Promise<number> {
  const [command = '', ...rest] = argv;
  if (argv.includes('--help')) return say(io, HELP);
  if (command === '--version') return say(io, `${VERSION}\n`);
  try {
    if (command !== 'new-api') throw new WrongArgumentError(commandAdvice(command));
    return say(io, await newApi(rest, io));
  } catch (error) {
    const isWrongArgument = error instanceof WrongArgumentError || isParseArgsError(error);
    if (!isWrongArgument && !(error instanceof RefusedError)) throw error;
    const help = isWrongArgument ? 'See nestjs-work-weixin --help\n' : '';
    io.stderr(`nestjs-work-weixin: ${error.message}\n${help}`);
    return isWrongArgument ? 2 : 1;
  }
}

async function newApi(argv: readonly string[], { cwd, library }: CliIo): Promise<string> {
  const tree = LibraryTree.around(cwd);
  const targetFor = (out: string | undefined): Target => {
    if (tree === undefined) return HostApp.around(cwd, out, library);
    if (out === undefined) return tree;
    throw new WrongArgumentError('--out is for applications: here the folders are given, leave it out');
  };
  const { api, out, isDryRun, force } = parseNewApiArguments(argv, (action, folder, isForced) =>
    targetFor(folder).refuseKnown(action, isForced),
  );
  const target = targetFor(out);
  const planned = target.plan(api, force);
  const layOut = await layoutOf(target.root);
  const changes = new ChangeSet(
    target.root,
    await Promise.all(planned.map(async (one) => ({ ...one, after: await layOut(one.path, one.after) }))),
  );
  if (isDryRun) return `${changes.details()}\n${changes.summary(true)}`;
  changes.write();
  const left = target.whatIsLeft(api).map((one) => `  ${one}\n`);
  return `${changes.summary(false)}\nLeft for you:\n${left.join('')}`;
}

function processIo(): CliIo {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    library: dirname(dirname(realpathSync(process.argv[1] ?? '.'))),
  };
}

function say(io: CliIo, text: string): number {
  io.stdout(text);
  return 0;
}

function commandAdvice(command: string): string {
  const example = "write 'new-api user/get_foo'";
  return command === '' ? `there is no command: ${example}` : `${shown(command)} is no command: ${example}`;
}

function isParseArgsError(error: unknown): error is Error {
  return types.isNativeError(error) && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
