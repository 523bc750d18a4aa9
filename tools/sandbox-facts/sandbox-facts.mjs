// Writes what the sandbox knows about the APIs that it has no route for, and about callbacks:
//   node tools/sandbox-facts/sandbox-facts.mjs [--from FILE_OR_FOLDER] [--events FILE_OR_FOLDER] [--check]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { compactRecord } from './compact.mjs';
import { compactEvent, readEvents } from './events.mjs';
import { readFacts } from './records.mjs';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'libs/work-weixin-sandbox/src');
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: join(ROOT, 'libs/work-weixin/facts') },
    events: { type: 'string', default: join(ROOT, 'libs/work-weixin/facts/events') },
    check: { type: 'boolean', default: false },
  },
});

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const list = (texts) => `[${texts.map(quoted).join(',')}]`;

function sourcesOf({ records, names }) {
  const lines = records.map(
    (record) => `${quoted(record.action)}: ${quoted(JSON.stringify(compactRecord(record)))},`,
  );
  return {
    'described/described-facts.ts': `
      /** One \`CompactApi\` as JSON for each path, so that a path that nobody calls costs only its text. */
      export const DESCRIBED_FACTS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};`,
    'described/described-paths.ts': `
      /** The paths in \`DESCRIBED_FACTS\`. */
      export const DESCRIBED_PATHS: readonly string[] = ${list(records.map(({ action }) => action))};

      /** Fields that hold a secret in every API. */
      export const SECRET_NAMES: readonly string[] = ${list(names.secret)};

      /** Fields that hold personal data in every API. */
      export const PERSONAL_NAMES: readonly string[] = ${list(names.personal)};`,
  };
}

function eventSources(events) {
  const lines = events.map((event) => `${quoted(event.id)}: ${quoted(JSON.stringify(compactEvent(event)))},`);
  return {
    'callback/event-facts.ts': `
      /**
       * One \`CompactEvent\` as JSON for each callback that the server sends, so that one that nobody sends costs only its
       * text.
       */
      export const EVENT_FACTS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};`,
  };
}

let drifted = 0;
const sources = { ...sourcesOf(readFacts(values.from)), ...eventSources(readEvents(values.events)) };
for (const [name, source] of Object.entries(sources)) {
  const path = join(FOLDER, name);
  const text = await format(source, { ...(await resolveConfig(path)), filepath: path });
  if (values.check) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    drifted += 1;
    console.error(`${path} differs from the facts: run node tools/sandbox-facts/sandbox-facts.mjs`);
  } else {
    writeFileSync(path, text);
    console.log(`${path}: ${Math.round(text.length / 1024)} KiB`);
  }
}
process.exitCode = drifted === 0 ? 0 : 1;
