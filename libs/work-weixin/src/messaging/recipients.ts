/** Joins the ids of `toUser` on the wire. */
const MARK = '|';
/** Sent as the id of a member, it would send to everybody. */
const EVERYBODY = '@all';

/** The recipients of a message to many. */
export interface Recipients {
  /** Batches of different members. */
  readonly batches: readonly (readonly string[])[];
  /** Texts that are not the id of a member: they must not be sent as one. */
  readonly unfit: readonly string[];
}

/** Members in batches, each of them once: ids differ by more than their case. */
export function recipientsIn(userIds: Iterable<string>, batchSize: number): Recipients {
  const known = new Set<string>();
  const unfit: string[] = [];
  const batches: string[][] = [];
  let last: string[] | undefined;
  for (const userId of userIds) {
    if (!isMember(userId)) {
      unfit.push(userId);
      continue;
    }
    const id = userId.toLowerCase();
    if (known.has(id)) continue;
    known.add(id);
    if (!last || last.length >= batchSize) batches.push((last = []));
    last.push(userId);
  }
  return { batches, unfit };
}

function isMember(userId: string): boolean {
  return (
    typeof userId === 'string' &&
    userId.trim() !== '' &&
    !userId.includes(MARK) &&
    userId.trim().toLowerCase() !== EVERYBODY
  );
}
