import type { Place } from './place.js';

/** A request can have any number of them. */
const MAX_FIELDS = 50;
const MAX_SHOWN_CHARACTERS = 200;

/** The fields of one request that the documentation does not mention. Each counts once, whatever the number of elements. */
export class UnknownFields {
  private readonly found = new Set<string>();

  add(place: Place): void {
    if (this.found.size < MAX_FIELDS) this.found.add(place.toPattern().slice(0, MAX_SHOWN_CHARACTERS));
  }

  list(): string[] {
    return [...this.found];
  }
}
