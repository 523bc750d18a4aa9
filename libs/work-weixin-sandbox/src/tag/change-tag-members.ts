import { ApiError } from '../errors/api.error.js';
import type { Tag } from './tag.js';

const MAX_NODES = 30_000;

/** Members and departments of a tag. */
export interface TagNodes {
  readonly users: ReadonlySet<string>;
  readonly parties: ReadonlySet<number>;
}

/** Adds members and departments, each once. @throws ApiError 81003 if the tag gets too many; nothing changed then */
export function addToTag(tag: Tag, added: TagNodes): void {
  const users = new Set([...tag.users, ...added.users]);
  const parties = new Set([...tag.parties, ...added.parties]);
  if (users.size + parties.size > MAX_NODES) throw new ApiError(81003);
  tag.users = [...users];
  tag.parties = [...parties];
}

export function removeFromTag(tag: Tag, removed: TagNodes): void {
  tag.users = tag.users.filter((userid) => !removed.users.has(userid));
  tag.parties = tag.parties.filter((id) => !removed.parties.has(id));
}
