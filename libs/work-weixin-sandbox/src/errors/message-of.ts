import { types } from 'node:util';

/** The message of a thrown value, which may be anything. */
export function messageOf(error: unknown): string {
  // Not instanceof: in a test runner, Node's own errors belong to another realm.
  return types.isNativeError(error) ? error.message : String(error);
}
