import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRCODE_TEXTS } from './errcode-texts.js';

const SRC = join(import.meta.dirname, '..');

function readAll(wanted: (name: string) => boolean): string {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && wanted(name))
    .map((name) => readFileSync(join(SRC, name), 'utf8'))
    .join('\n');
}

describe('every errcode', () => {
  const specs = readAll((name) => name.endsWith('.spec.ts'));
  const code = readAll((name) => !name.endsWith('.spec.ts') && !name.endsWith('errcode-texts.ts'));

  it.each(Object.keys(ERRCODE_TEXTS))('%s is returned somewhere and tested somewhere', (errcode) => {
    const word = new RegExp(`\\b${errcode}\\b`);
    expect(code).toMatch(word);
    expect(specs).toMatch(word);
  });
});
