const LONGEST = 50;

/**
 * Finds the known name that was probably meant: it differs only in case and punctuation, is a shorter or longer form, or is a
 * few letters away. Undefined if there is none.
 *
 * @example
 * ```ts
 * nearestName('corp_id', ['corpId', 'secrets']); // 'corpId'
 * nearestName('timeout', ['timeoutMs', 'retry']); // 'timeoutMs'
 * nearestName('colour', ['timeoutMs', 'retry']); // undefined
 * ```
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
  // Such a long name is not a typing mistake, and the comparison takes time in proportion to both lengths.
  if (given.length > LONGEST) return undefined;
  const name = plain(given);
  let nearest: string | undefined;
  let least = Infinity;
  for (const each of known) {
    const other = plain(each);
    const distance = editDistance(name, other);
    if (
      distance < least &&
      (distance <= name.length / 3 || isForm(name, other, 3) || isForm(other, name, 4))
    ) {
      nearest = each;
      least = distance;
    }
  }
  return nearest;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isForm(short: string, long: string, least: number): boolean {
  return short.length >= least && long.startsWith(short);
}

/** The number of letters to insert, delete or replace (Levenshtein distance). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
