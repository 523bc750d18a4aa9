// Reads the facts for the sandbox. Independent of the generator of the DTOs on purpose: the sandbox is a second reading.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Kinds of credential that need no access token. */
const KEYED = new Set(['webhook', 'response']);

/**
 * The records that the sandbox answers, sorted by path, and the names that no journal may show.
 * @param {string} from the facts as one file, or a folder of them with `sensitive-names.json`
 */
export function readFacts(from) {
  const files = statSync(from).isDirectory()
    ? readdirSync(from, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(from, name))
    : [from, join(from, '..', 'sensitive-names.json')];
  const contents = files.map((file) => [basename(file), JSON.parse(readFileSync(file, 'utf8'))]);
  const records = contents.flatMap(([, content]) => recordsIn(content)).filter(isAnswered);
  const names = contents.find(([name]) => name === 'sensitive-names.json')?.[1];
  if (records.length === 0) throw new Error(`${from} has no records with an "action"`);
  if (names === undefined) throw new Error(`${from} has no sensitive-names.json`);
  const paths = new Set(records.map(({ action }) => action));
  if (paths.size < records.length)
    throw new Error(`${from} describes ${records.length - paths.size} paths twice`);
  return { records: records.sort((one, other) => (one.action < other.action ? -1 : 1)), names };
}

function recordsIn(content) {
  const list = Array.isArray(content) ? content : Object.values(content).find(isRecordList);
  return isRecordList(list) ? list : [];
}

function isRecordList(value) {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one?.action === 'string' && typeof one.token === 'string')
  );
}

/** Tokens of providers, suites, devices and models come later; payments are on another host. */
function isAnswered({ token, secret, excluded }) {
  return !excluded && (token === 'access_token' || secret.some((kind) => KEYED.has(kind)));
}
