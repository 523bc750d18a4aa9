const ABSENT = 1;
const THERE = 2;
const UNSURE = 3;

/** Far more than a run creates. A fixed size, so that the ledger does not look like a leak. */
const MAX_MEMBERS = 2_000_000;

/** Records the reported outcome of every write, to compare it with the members on the server. */
export class MembersLedger {
  made = 0;
  #states = new Uint8Array(MAX_MEMBERS);
  /** The number in the last written position: 0 if there is none, −1 if it is uncertain. */
  #positions = new Int32Array(MAX_MEMBERS);

  begin() {
    return this.made++;
  }

  created(id, outcome) {
    this.#states[id] = outcome === undefined ? THERE : outcome === 'unknown' ? UNSURE : ABSENT;
  }

  updated(id, position, outcome) {
    if (outcome === undefined) this.#positions[id] = position;
    else if (outcome === 'unknown') this.#positions[id] = -1;
  }

  deleted(id, outcome) {
    if (outcome === undefined) this.#states[id] = ABSENT;
    else if (outcome === 'unknown') this.#states[id] = UNSURE;
  }

  /**
   * Differences between the members on the server and the reported outcomes, with the number of checked and uncertain
   * members.
   */
  compare(members) {
    const found = new Map(members.map(({ userid, position }) => [userid, position]));
    const wrong = [];
    let unsure = 0;
    for (let id = 0; id < this.made; id++) {
      const state = this.#states[id];
      const userId = userIdOf(id);
      const isThere = found.has(userId);
      if (state === UNSURE) unsure++;
      else if (state === THERE && !isThere) wrong.push(`${userId} was reported as present, but is missing`);
      else if (state === ABSENT && isThere) wrong.push(`${userId} was reported as missing, but is present`);
      else if (state === 0) wrong.push(`${userId} has no recorded outcome`);
      const position = this.#positions[id];
      if (state === THERE && isThere && position !== -1 && found.get(userId) !== positionOf(position)) {
        wrong.push(
          `${userId} was reported with position "${positionOf(position)}", but has "${found.get(userId)}"`,
        );
      }
    }
    return { wrong, unsure, checked: this.made - unsure };
  }
}

export const userIdOf = (id) => `soak-${id}`;
export const positionOf = (number) => `post ${number}`;
