import { resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** The options of the root tsconfig.json, for checking only. */
export function compilerOptions(): ts.CompilerOptions {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(ROOT, 'tsconfig.json'),
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error('tsconfig.json is missing');
  return config.options;
}

/** The compiler errors of one file, as `:line TScode: message`. */
export function problemsOf(program: ts.Program, path: string): string[] {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} was not compiled`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ code, messageText, start = 0 }) => {
      const line = file.getLineAndCharacterOfPosition(start).line + 1;
      return `:${line} TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    },
  );
}
