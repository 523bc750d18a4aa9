import { statement } from './source-text.js';

/** The package of the core. */
export const CORE = 'nestjs-http-remote';
const VALIDATOR = 'class-validator';
/** Rules of the core; class-validator has the others. */
const CORE_RULES = new Set(
  (
    'AllOrNone AtLeastOneOf ByteLength CharacterLength ExactlyOneOf ForbiddenIf GivenFor IsOneOfTypes RequiredIf ' +
    'RequiredWith SameLengthAs'
  ).split(' '),
);

/** The module that a file imports a name of the library from, such as a base class. */
export type ModuleOf = (name: string) => string;

/** Collects what the classes of a file import. */
export class SourceFile {
  readonly modules = new Map<string, string>();
  private readonly imported = new Map<string, Set<string>>();

  constructor(private readonly moduleOf: ModuleOf) {}

  use(module: string, ...names: readonly string[]): void {
    const known = this.imported.get(module) ?? new Set();
    for (const name of names) known.add(name);
    this.imported.set(module, known);
  }

  useLibrary(name: string): void {
    this.use(this.moduleOf(name), name);
  }

  useShape(name: string): void {
    const module = this.modules.get(name);
    if (module !== undefined) this.use(module, name);
  }

  useRule(name: string): void {
    this.use(CORE_RULES.has(name) ? CORE : VALIDATOR, name);
  }

  text(classes: readonly string[]): string {
    const rank = (module: string): string =>
      module === CORE ? '0' : module === VALIDATOR ? '1' : `2${module}`;
    const imports = [...this.imported]
      .sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
      .map(([module, names]) => statement('import', [...names].sort(byName), module));
    return `${imports.join('\n')}\n\n${classes.join('\n')}`;
  }
}

/** `type OneOf` last in the order of `OneOf`. */
function byName(one: string, other: string): number {
  const [a, b] = [one.replace(/^type /, ''), other.replace(/^type /, '')];
  return a < b ? -1 : 1;
}
