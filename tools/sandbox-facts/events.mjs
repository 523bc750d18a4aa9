// Reads the facts of callbacks for the sandbox, and writes their compact form.
// `libs/work-weixin-sandbox/src/callback/compact-event.ts` documents the keys.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds that the sandbox can push. Others are pulled, are answers, or go to devices. */
const PUSHED = new Set(['message', 'event', 'info', 'bot']);

const RECEIVERS = { 'contact-sync': 'c', 'customer-contact': 'x', kf: 'k', bot: 'b' };

/**
 * The callbacks that the server pushes, sorted by id.
 * @param {string} from a file with an array of records, or a folder of such files
 */
export function readEvents(from) {
  const files = statSync(from).isDirectory()
    ? readdirSync(from)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(from, name))
    : [from];
  const records = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  const pushed = records.filter(({ kind }) => PUSHED.has(kind));
  if (pushed.length === 0) throw new Error(`${from} has no callback that the server pushes`);
  return pushed.sort((one, other) => (one.id < other.id ? -1 : 1));
}

export function compactEvent({ key, format, receiver, fields, answerText, answerWithinMs }) {
  const compact = {
    k: key,
    j: format === 'json' ? 1 : undefined,
    r: receiversOf(receiver),
    a: answerText,
    t: answerWithinMs,
    f: namesOf(fields),
  };
  return Object.fromEntries(Object.entries(compact).filter(([, value]) => value !== undefined));
}

/** One letter for each kind of receiver. `a` stands for everything that an app can receive. */
function receiversOf(receiver) {
  const letters = receiver.map((one) => RECEIVERS[one] ?? 'a');
  return [...new Set(letters)].sort().join('');
}

function namesOf(fields) {
  return fields
    .map(({ wire, also = [], type, items, fields: own, joined }) => {
      const inner = own ?? items?.fields;
      const mark = type === 'integer' || type === 'number' ? '#' : joined === undefined ? '' : '&';
      return [wire, ...also].join('|') + mark + (inner === undefined ? '' : `(${namesOf(inner)})`);
    })
    .join(' ');
}
