// Reads the facts of callbacks for the sandbox, and writes their compact form.
// `libs/work-weixin-sandbox/src/callback/compact-event.ts` documents the keys.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds that the sandbox pushes, or offers to `kf/sync_msg`. Others are answers, or arrive by another way. */
const SENT = new Set(['message', 'event', 'info', 'bot', 'device', 'kf']);

const RECEIVERS = {
  'contact-sync': 'c',
  'customer-contact': 'x',
  kf: 'k',
  'corp-app': 'a',
  'delegated-app': 'd',
  bot: 'b',
  'suite-data': 's',
  'suite-command': 'n',
  'provider-system': 'p',
  'device-model': 'm',
  'device-service': 'v',
  'kf-pull': 'q',
};

/**
 * The callbacks that the server sends, sorted by id.
 * @param {string} from a file with an array of records, or a folder of such files
 */
export function readEvents(from) {
  const files = statSync(from).isDirectory()
    ? readdirSync(from)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(from, name))
    : [from];
  const records = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  const sent = records.filter(({ kind }) => SENT.has(kind));
  if (sent.length === 0) throw new Error(`${from} has no callback that the server sends`);
  return sent.sort((one, other) => (one.id < other.id ? -1 : 1));
}

export function compactEvent({ key, format, receiver, fields, answer, answerText, answerWithinMs }) {
  const compact = {
    k: key,
    j: format === 'json' ? 1 : undefined,
    r: receiversOf(receiver),
    a: answerText,
    w: answer?.map(({ wire }) => wire),
    t: answerWithinMs,
    f: namesOf(fields),
  };
  return Object.fromEntries(Object.entries(compact).filter(([, value]) => value !== undefined));
}

/** One letter for each kind of receiver. */
function receiversOf(receiver) {
  const letters = receiver.map((one) => {
    if (Object.hasOwn(RECEIVERS, one)) return RECEIVERS[one];
    throw new Error(`no letter for the receiver ${one}`);
  });
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
