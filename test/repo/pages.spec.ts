import { join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

describe('The build of the reference application', () => {
  it('does not compile the scripts of pages, which a plain <script> loads', () => {
    const { config, error } = ts.readConfigFile(
      join(ROOT, 'tsconfig.build.json'),
      ts.sys.readFile.bind(ts.sys),
    ) as {
      config: unknown;
      error?: ts.Diagnostic;
    };
    expect(error).toBeUndefined();
    const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    expect(fileNames).toContain(join(ROOT, 'src/main.ts'));
    expect(fileNames.filter((path) => !path.endsWith('.ts'))).toEqual([]);
  });
});
