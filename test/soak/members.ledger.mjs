const ABSENT = 1;
const THERE = 2;
const UNSURE = 3;

/** More than a run creates. The size is fixed, so that it does not look like a leak. */
const MAX_MEMBERS = 2_000_000;

/** The results that the caller received for each member, to compare with the server. */
export class MembersLedger {
  made = 0;
  #states = new Uint8Array(MAX_MEMBERS);
  /** The number in the last written position; 0 if there is none, −1 if unknown. */
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

  /** The differences between the server's members and the callers' results, and how many members were and were not comparable. */
  compare(members) {
    const found = new Map(members.map(({ userid, position }) => [userid, position]));
    const wrong = [];
    let unsure = 0;
    for (let id = 0; id < this.made; id++) {
      const state = this.#states[id];
      const userId = userIdOf(id);
      const isThere = found.has(userId);
      if (state === UNSURE) unsure++;
      else if (state === THERE && !isThere) wrong.push(`${userId} was reported as there, and is not`);
      else if (state === ABSENT && isThere) wrong.push(`${userId} was reported as not there, and is`);
      else if (state === 0) wrong.push(`${userId} has no recorded outcome`);
      const position = this.#positions[id];
      if (state === THERE && isThere && position !== -1 && found.get(userId) !== positionOf(position)) {
        wrong.push(
          `${userId} was reported to have position "${positionOf(position)}", and has "${found.get(userId)}"`,
        );
      }
    }
    return { wrong, unsure, checked: this.made - unsure };
  }
}

export const userIdOf = (id) => `soak-${id}`;
export const positionOf = (number) => `post ${number}`;
