import { types } from 'node:util';

/** What was thrown, in words: it may be anything. */
export function messageOf(error: unknown): string {
  // Not instanceof: in a test runner node's own errors are of another realm.
  return types.isNativeError(error) ? error.message : String(error);
}
