import { statement } from '../../libs/work-weixin-cli/src/write/source-text.js';

/** What an `index.ts` exports from one module. A type has `type` before its name. */
export interface ExportLine {
  readonly module: string;
  readonly names: readonly string[];
  readonly aliases: readonly { readonly name: string; readonly as: string }[];
}

/** The text of an `index.ts`: one statement for each module, in alphabetical order. */
export function indexFile(lines: readonly ExportLine[]): string {
  const modules = new Map<string, Set<string>>();
  for (const { module, names, aliases } of lines) {
    const known = modules.get(module) ?? new Set();
    modules.set(module, known);
    for (const name of names) known.add(name);
    for (const { name, as } of aliases) if (name !== as) known.add(`${name} as ${as}`);
  }
  const bare = (name: string): string => name.replace(/^type /, '');
  return [...modules]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([module, names]) => {
      const sorted = [...names].sort((one, other) => (bare(one) < bare(other) ? -1 : 1));
      return `${statement('export', sorted, module)}\n`;
    })
    .join('');
}
