import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { types } from 'node:util';
import { apisCommand } from './apis/apis-command.js';
import { ChangeSet } from './change-set.js';
import { HostApp } from './new-api/host-app.js';
import { LibraryTree } from './new-api/library-tree.js';
import { parseNewApiArguments } from './new-api/new-api-arguments.js';
import type { Target } from './new-api/target.js';
import { formatterOf } from './prettier.js';
import { RejectedError, shown, WrongArgumentError } from './rejected.error.js';

const HELP = `Usage: nestjs-work-weixin-cli new-api <path below /cgi-bin/>
       nestjs-work-weixin-cli apis [words]

  new-api               writes the classes of an API that nestjs-work-weixin does not have
  apis                  finds APIs of the installed nestjs-work-weixin: class, import and official page

  --help, --version     the options of a command: nestjs-work-weixin-cli apis --help
`;

const APIS_HELP = `Usage: nestjs-work-weixin-cli apis [words] [options]

Finds the APIs of the installed nestjs-work-weixin that match all words: parts of a path, an official title, a class name or a category,
or the number of a page. Without words it lists the families. The exit code is 1 if nothing matches.

  --all                 print every hit, not only the best 20
  --json                print every hit as JSON
`;

const NEW_API_HELP = `Usage: nestjs-work-weixin-cli new-api <path below /cgi-bin/> [options]

Writes the input and output classes of an API that nestjs-work-weixin does not have, and their spec.

  --desc <text>         what the API does, in the official wording: 创建群聊会话
  --method GET|POST     (default POST)
  --doc <number or URL> its page on developer.work.weixin.qq.com
  --credential <list>   the secrets that may call it, the preferred one first: contacts,app (default app)
  --field <field>       a parameter, repeatable: name:wire_name:type[:required][:sensitive][:query][=文字]
                        types: string, number (whole numbers), float, boolean, json, map, object, lists such as string[]
                        and object[], and file. Fields of an object follow it: articles:articles:object[], then
                        articles.title:title:string
  --answer <field>      a field of the response, in the same form
  --one-of <union>      which field belongs to which value of a key: msgType:text=text,news=news
                        a field with ? is optional, and ... at the end allows other values
  --effect <effect>     read, idempotent-write, write, once:consumes or once:issues (default by the method)
  --idempotent          a POST that may be sent twice
  --not-idempotent      a GET that must not be sent twice
  --from <file>         reads the whole API from a JSON file, with limits, values and rules across fields
  --name <Name>         another prefix of the class names, if the derived one is already used
  --out <folder>        the folder for the APIs of an application (default src/work-weixin)
  --dry-run             print the changes without writing them
  --force               overwrite existing files
`;

/** The surroundings of the program, apart from files. Tests replace it. */
export interface CliIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** The working directory. */
  readonly cwd: string;
  /** The folder of this package. */
  readonly home: string;
}

/**
 * The command line program.
 *
 * @param argv arguments without node and the script
 * @returns the exit code: 0 on success, 1 if files prevent it or no API matches, 2 for wrong arguments
 */
export async function main(
  argv: readonly string[] = process.argv.slice(2),
  io: CliIo = processIo(),
): Promise<number> {
  const [command = '', ...rest] = argv;
  if (argv.includes('--help')) return print(io, helpOf(command));
  if (command === '--version') return print(io, `${versionOf(io.home)}\n`);
  try {
    if (command === 'apis') {
      const { text, code } = apisCommand(rest, io.cwd);
      print(io, text);
      return code;
    }
    if (command !== 'new-api') throw new WrongArgumentError(commandAdvice(command));
    return print(io, await newApi(rest, io));
  } catch (error) {
    const isWrongArgument = error instanceof WrongArgumentError || isParseArgsError(error);
    if (!isWrongArgument && !(error instanceof RejectedError)) throw error;
    const help = isWrongArgument ? 'See nestjs-work-weixin-cli --help\n' : '';
    io.stderr(`nestjs-work-weixin-cli: ${reasonOf(error)}\n${help}`);
    return isWrongArgument ? 2 : 1;
  }
}

async function newApi(argv: readonly string[], { cwd }: CliIo): Promise<string> {
  const tree = LibraryTree.around(cwd);
  const targetFor = (out: string | undefined): Target => {
    if (tree === undefined) return HostApp.around(cwd, out);
    if (out === undefined) return tree;
    throw new WrongArgumentError(
      '--out is for applications: leave it out, this repository has fixed folders',
    );
  };
  const { api, out, isDryRun, force } = parseNewApiArguments(argv, cwd, (action, folder, isForced) =>
    targetFor(folder).rejectKnown(action, isForced),
  );
  const target = targetFor(out);
  const planned = target.plan(api, force);
  const format = await formatterOf(target.root);
  const changes = new ChangeSet(
    target.root,
    await Promise.all(planned.map(async (one) => ({ ...one, after: await format(one.path, one.after) }))),
  );
  if (isDryRun) return `${changes.details()}\n${changes.summary(true)}`;
  changes.write();
  const remaining = target.remainingWork(api).map((one) => `  ${one}\n`);
  return `${changes.summary(false)}\nLeft for you:\n${remaining.join('')}`;
}

function processIo(): CliIo {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    home: dirname(dirname(realpathSync(process.argv[1] ?? '.'))),
  };
}

function print(io: CliIo, text: string): number {
  io.stdout(text);
  return 0;
}

function helpOf(command: string): string {
  if (command === 'apis') return APIS_HELP;
  return command === 'new-api' ? NEW_API_HELP : HELP;
}

function commandAdvice(command: string): string {
  const example = "write 'apis 部门' or 'new-api user/get_foo'";
  return command === ''
    ? `the command is missing: ${example}`
    : `${shown(command)} is not a command: ${example}`;
}

/** Node's advice for unknown options is about positional arguments that start with a hyphen: no command takes one. */
function reasonOf(error: Error): string {
  const { message } = error;
  return isParseArgsError(error) ? message.replace(/\. To specify .*$/s, '') : message;
}

function isParseArgsError(error: unknown): error is Error {
  return types.isNativeError(error) && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function versionOf(home: string): string {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
