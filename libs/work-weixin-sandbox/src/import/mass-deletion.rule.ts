/** 全量覆盖成员 page 90981: stops a file that would delete most of a corp by mistake. */
const LARGE = 50;
const MAX_SHARE_IF_LARGE = 0.2;
const MAX_SHARE = 0.8;

/** Whether a job must not delete so many members. Exactly 50 follow the rule of the smaller case. */
export function isMassDeletion(deleted: number, members: number): boolean {
  return deleted > members * (deleted > LARGE ? MAX_SHARE_IF_LARGE : MAX_SHARE);
}
