import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @returns the folder of an installed package, searched from `folder` upwards, or `undefined` */
export function installedPackage(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(at) === at) return undefined;
  }
}
