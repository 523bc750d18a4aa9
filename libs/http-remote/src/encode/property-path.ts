/**
 * The encoder's position in an input: at each depth a property, an index, or undefined if a value replaces another (`toJSON`).
 * Only an error formats it; entries beyond the current depth are stale.
 */
export type PropertyPath = (string | number | undefined)[];

/** @example `describePath(['lines', 2, 'sku'], 2) // 'lines[2].sku'` */
export function describePath(steps: PropertyPath, depth: number): string {
  return steps
    .slice(0, depth + 1)
    .reduce<string>(
      (path, step) =>
        step === undefined
          ? path
          : typeof step === 'number'
            ? `${path}[${step}]`
            : path === ''
              ? step
              : `${path}.${step}`,
      '',
    );
}
