import { parseArgs } from 'node:util';
import { DemoConsole } from './demo-console.js';
import { runDemo } from './demo.js';

const HELP = `npm run demo [-- --write]

Without configuration it calls every API, against a sandbox in this process.
With WORK_WEIXIN_CORP_ID and WORK_WEIXIN_CONTACTS_SECRET or WORK_WEIXIN_APP_SECRET in the environment it calls the real
server, and only reads. With --write it also creates a member, updates it and deletes it again.
`;

try {
  const { values } = parseArgs({
    options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const isColored = process.stdout.isTTY && !process.env['NO_COLOR'];
  const demoConsole = new DemoConsole((line) => process.stdout.write(`${line}\n`), isColored);
  if (values.help) process.stdout.write(HELP);
  else await runDemo({ env: process.env, write: values.write, demoConsole });
} catch (error) {
  console.error(
    error instanceof Error ? `${error.name}: ${error.message}` : 'failed with a value that is not an Error',
  );
  process.exitCode = 1;
}
