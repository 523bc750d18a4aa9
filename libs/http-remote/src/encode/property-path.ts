/**
 * Where in an input the encoder is: at each depth a property, an index, or undefined where a value is written in place of
 * another. Only a failure turns it into words; what is left behind at a greater depth means nothing.
 */
export type PropertyPath = (string | number | undefined)[];

/** @example `describePath(['lines', 2, 'sku'], 2) // 'lines[2].sku'` */
export function describePath(trail: PropertyPath, depth: number): string {
  return trail
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
