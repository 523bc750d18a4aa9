/**
 * A tag: members, and departments with all their members.
 *
 * @see {@link CorpSnapshot}
 */
export interface Tag {
  readonly tagid: number;
  tagname: string;
  /** Name of the secret that made it; missing for a tag of the administrators. */
  readonly owner?: string;
  /** userids */
  users: string[];
  /** department ids */
  parties: number[];
}
