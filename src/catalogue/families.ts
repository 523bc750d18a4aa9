import { FAMILIES } from './apis-index.js';

/** Names for several families at once. `all` is every family. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  contacts: ['batch', 'contactrule', 'corp', 'department', 'export', 'tag', 'user'],
  messages: ['agent', 'aibot', 'appchat', 'media', 'menu', 'message', 'todo', 'webhook'],
  customers: ['externalcontact', 'idconvert', 'kf'],
  office: ['checkin', 'exmail', 'hr', 'living', 'meeting', 'oa', 'wedoc', 'wedrive'],
  education: ['health-report', 'school'],
  payments: ['externalpay', 'miniapppay'],
  partners: ['corpgroup', 'linkedcorp'],
  archive: ['chatdata', 'msgaudit'],
  all: FAMILIES.map(({ name }) => name),
};

/** What to load if nothing is configured. */
export const DEFAULT_FAMILIES: readonly string[] = ['contacts'];

/** A family or group that was asked for, if it exists; otherwise the name that was probably meant. */
export type NamedFamily = { readonly known: true } | { readonly known: false; readonly meant?: string };

/** Looks up the name of a family or a group. */
export function findFamily(name: string): NamedFamily {
  const names = knownNames();
  return names.includes(name) ? { known: true } : { known: false, meant: nearestName(name, names) };
}

/**
 * The families behind names of families and groups, each once and in alphabetical order. A group leaves out a family that the
 * installed nestjs-work-weixin does not have.
 */
export function familiesOf(names: readonly string[]): readonly string[] {
  const wanted = new Set(names.flatMap((name) => GROUPS[name] ?? [name]));
  return FAMILIES.map(({ name }) => name).filter((name) => wanted.has(name));
}

/** Every name that the setting accepts. */
export function knownNames(): readonly string[] {
  return [...Object.keys(GROUPS), ...FAMILIES.map(({ name }) => name)];
}

function nearestName(given: string, names: readonly string[]): string | undefined {
  const pairs = pairsOf(given);
  const [nearest] = names
    .map((name) => {
      const others = pairsOf(name);
      const common = [...pairs].filter((pair) => others.has(pair)).length;
      return { name, likeness: (2 * common) / (pairs.size + others.size) };
    })
    .filter(({ likeness }) => likeness >= 0.4)
    .sort((one, other) => other.likeness - one.likeness);
  return nearest?.name;
}

/** Pairs of neighboring letters. The ends count as letters, so that a short name has more than one pair. */
function pairsOf(name: string): ReadonlySet<string> {
  const letters = `^${name.toLowerCase().replaceAll(/[^a-z]/g, '')}$`;
  return new Set([...letters].slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
