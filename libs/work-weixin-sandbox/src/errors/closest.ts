const SHOWN = 5;
/** Longer names are cut before they are compared. */
const MAX_COMPARED = 60;

/** The most similar of the known names, at most `shown`. */
export function closestOf(name: string, all: Iterable<string>, shown = SHOWN): string[] {
  const wanted = name.slice(0, MAX_COMPARED);
  const best: { known: string; distance: number }[] = [];
  for (const known of all) {
    // Only a name that is closer than the last one shown matters: most of hundreds of comparisons end early.
    const limit = best.length < shown ? Infinity : (best.at(-1)?.distance ?? 0);
    const distance = editDistance(known, wanted, limit);
    if (distance >= limit) continue;
    best.push({ known, distance });
    best.sort((one, other) => one.distance - other.distance);
    best.length = Math.min(best.length, shown);
  }
  return best.map(({ known }) => known);
}

/** Levenshtein distance, or `limit` if it is not below. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let row = Uint32Array.from({ length: other.length + 1 }, (_, index) => index);
  let next = new Uint32Array(row.length);
  for (let i = 1; i <= one.length; i += 1) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const distance = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = distance;
      if (distance < least) least = distance;
    }
    if (least >= limit) return limit;
    [row, next] = [next, row];
  }
  return row[other.length] ?? 0;
}
