/** Divides a list into blocks. An empty list is one empty block. */
export function blocksOf<T>(items: readonly T[], blockSize: number): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / blockSize));
  return Array.from({ length: count }, (_, index) => items.slice(index * blockSize, (index + 1) * blockSize));
}
