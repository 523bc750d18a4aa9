import { parseArgs } from 'node:util';
import { DemoConsole } from './demo-console.js';
import { runDemo } from './demo.js';

const HELP = `npm run demo [-- --write]

Without configuration: everything, against a sandbox in this process.
With WORK_WEIXIN_CORP_ID and WORK_WEIXIN_CONTACTS_SECRET or WORK_WEIXIN_APP_SECRET in the environment: the real server,
reading only; --write also creates a member of its own, changes it and deletes it again.
`;

try {
  const { values } = parseArgs({
    options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];
  const paper = new DemoConsole((line) => process.stdout.write(`${line}\n`), coloured);
  if (values.help) process.stdout.write(HELP);
  else await runDemo({ env: process.env, write: values.write, paper });
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : 'failed');
  process.exitCode = 1;
}
