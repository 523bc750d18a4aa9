import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Prettier {
  resolveConfig(path: string, options: { editorconfig: boolean }): Promise<object | null>;
  format(text: string, options: object): string | Promise<string>;
}

/** Formats the text of a file. */
export type Format = (path: string, text: string) => Promise<string>;

/** Formats with the project's own Prettier and configuration. Without Prettier, text is not changed. */
export async function formatterOf(root: string): Promise<Format> {
  const prettier = await load(root);
  if (prettier === undefined) return (_path, text) => Promise.resolve(text);
  return async (path, text) => {
    const config = await prettier.resolveConfig(path, { editorconfig: true });
    return prettier.format(text, { ...config, filepath: path });
  };
}

async function load(root: string): Promise<Prettier | undefined> {
  try {
    const entry = createRequire(join(root, 'package.json')).resolve('prettier');
    const loaded = (await import(pathToFileURL(entry).href)) as Prettier & { default?: Prettier };
    return loaded.default ?? loaded;
  } catch {
    return undefined;
  }
}
