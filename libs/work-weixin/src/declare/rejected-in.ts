/** The value at a dotted path of properties. */
type ValueAt<T, TPath extends string> = TPath extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? ValueAt<NonNullable<T[Head]>, Rest>
    : never
  : TPath extends keyof T
    ? NonNullable<T[TPath]>
    : never;

/**
 * What a successful call did not do, by the property of the output that lists it. Only lists with elements are present.
 *
 * @see {@link WorkWxOutput.rejected}
 */
export type Rejected<T, TPath extends string> = {
  readonly [Path in TPath]?: ValueAt<T, Path>;
};

/**
 * Collects what an output lists as not done, for the getter `rejected` of its class.
 *
 * @param lists properties that list what was rejected, dotted below the top level
 * @param results properties that list a result for each element: those with an `errCode` other than 0 were rejected
 * @returns undefined if nothing was rejected
 * @example
 * ```ts
 * override get rejected() {
 *   return rejectedIn(this, ['invalidUser', 'invalidParty']);
 * }
 * ```
 */
export function rejectedIn<T extends object, TList extends string, TResult extends string = never>(
  output: T,
  lists: readonly TList[],
  results: readonly TResult[] = [],
): Rejected<T, TList | TResult> | undefined {
  let found: Record<string, readonly unknown[]> | undefined;
  const keep = (path: string, isRejected: (element: unknown) => boolean): void => {
    const value = valueAt(output, path);
    if (!Array.isArray(value)) return;
    const rejected = value.filter(isRejected);
    if (rejected.length > 0) (found ??= {})[path] = rejected;
  };
  // A joined list may end with its separator.
  for (const path of lists) keep(path, (element) => element !== '');
  for (const path of results) keep(path, hasErrcode);
  return found as Rejected<T, TList | TResult> | undefined;
}

function valueAt(output: object, path: string): unknown {
  let value: unknown = output;
  for (const property of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[property];
  return value;
}

/** A missing errcode is success, as in a response. */
function hasErrcode(result: unknown): boolean {
  const { errCode = 0 } = (result ?? {}) as { readonly errCode?: number };
  return errCode !== 0;
}
