import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig, version } from 'prettier';
import type { GeneratedFile } from './catalogue.js';

/** Formats generated files by Prettier, and keeps the results: most files stay as they were. */
export class Formatter {
  private readonly cache: string;

  constructor(private readonly root: string) {
    this.cache = join(root, 'node_modules/.cache/catalogue');
    mkdirSync(this.cache, { recursive: true });
  }

  async formatAll(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
    const config = await resolveConfig(join(this.root, 'libs/work-weixin/src/index.ts'), {
      editorconfig: true,
    });
    const salt = `${version}${JSON.stringify(config)}`;
    const formatted: GeneratedFile[] = [];
    for (const { path, text } of files) {
      const cached = join(this.cache, createHash('sha256').update(salt).update(text).digest('hex'));
      let after = readIfThere(cached);
      if (after === undefined) {
        after = await format(text, { ...config, parser: 'typescript' });
        writeFileSync(cached, after);
      }
      formatted.push({ path, text: after });
    }
    return formatted;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
