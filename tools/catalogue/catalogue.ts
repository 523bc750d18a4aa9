import type {
  ApiDefinition,
  ApiField,
  ApiShape,
} from '../../libs/work-weixin-cli/src/write/api-definition.js';
import { dtoFile, sharedDtoFile } from '../../libs/work-weixin-cli/src/write/dto-file.js';
import type { ModuleOf } from '../../libs/work-weixin-cli/src/write/source-file.js';
import { Classes, type NestedClass } from './classes.js';
import { apiName, definitionOf, skippedBecause } from './definition.js';
import { exampleOf } from './example.js';
import type { ApiFact } from './fact-types.js';
import type { Facts } from './facts.js';
import { groupedBy } from './facts.js';
import { indexFile, type ExportLine } from './index-file.js';
import { Names } from './names.js';
import { takesCallersToken } from './notes.js';
import type { Overlays } from './overlays.js';
import { Sensitivity } from './sensitivity.js';
import { Shapes } from './shapes.js';

/** A file below `src/catalogue`, before it is formatted. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Modules of the library, from `src`. */
const LIBRARY: Readonly<Record<string, string>> = {
  AuthWorkWxInput: 'declare/auth-work-wx.input.js',
  WorkWxApi: 'declare/work-wx-api.decorator.js',
  WorkWxInput: 'declare/work-wx.input.js',
  WorkWxOutput: 'declare/work-wx.output.js',
  rejectedIn: 'declare/rejected-in.js',
};

interface Unit {
  readonly api: ApiFact;
  readonly definition: ApiDefinition;
  readonly folder: string;
}

/** The whole catalogue in memory: what `npm run catalogue` writes. */
export class Catalogue {
  readonly names: Names;
  readonly skipped: ReadonlyMap<string, readonly string[]>;
  readonly units: readonly Unit[];
  private readonly classes: Classes;
  private readonly shapes: Shapes;
  private readonly moduleOfShared = new Map<string, string>();

  constructor(
    facts: Facts,
    private readonly overlays: Overlays,
    isSecretName: (wire: string) => boolean,
  ) {
    this.names = new Names(facts.names);
    const skipped = new Map<string, string[]>();
    const included = facts.apis.filter((api) => {
      const why = skippedBecause(api);
      if (why !== undefined) skipped.set(why, [...(skipped.get(why) ?? []), api.action]);
      return why === undefined;
    });
    this.skipped = skipped;
    this.classes = new Classes(included, this.names);
    this.shapes = new Shapes(this.names, this.classes, new Sensitivity(facts.sensitiveNames, isSecretName));
    const folderOfShared = new Map(
      facts.names.shared.map(({ name, folder }) => [name, this.names.facts.files.folders[folder] ?? folder]),
    );
    for (const { name, home } of this.classes.shared.values()) {
      const folder = folderOfShared.get(home ?? name) ?? '';
      this.moduleOfShared.set(name, `${folder}/${kebab((home ?? name).replace(/Dto$/, ''))}.dto`);
    }
    const inputs = new Map(included.map((api) => [api.action, apiName(api, this.names).input]));
    this.units = included.map((api) => this.unit(api, (action) => inputs.get(action)));
  }

  isHandOwned({ action }: ApiFact): boolean {
    return this.overlays.handOwned.apis.includes(action);
  }

  /** All files that the generator owns. */
  files(): GeneratedFile[] {
    const apis = this.units
      .filter(({ api }) => !this.isHandOwned(api))
      .map(({ definition, folder }) => ({
        path: `${folder}/${definition.name.file}.api.ts`,
        text: dtoFile(definition, libraryFrom(folder)),
      }));
    return [...apis, ...this.sharedFiles(), ...this.indexFiles()].sort((one, other) =>
      one.path < other.path ? -1 : 1,
    );
  }

  /** The generator's version of the files that people own. */
  handOwnedDefinitions(): readonly Unit[] {
    return this.units.filter(({ api }) => this.isHandOwned(api));
  }

  private unit(api: ApiFact, inputOf: (action: string) => string | undefined): Unit {
    const folder = this.names.folderOf(api);
    const request = this.shapes.top(api, 'request');
    const response = this.shapes.top(api, 'response');
    const used = [...request.fields, ...response.fields].flatMap(({ nested }) => nested ?? []);
    const parts = {
      fields: api.takesAgentId ? request.fields.map(withAgentIdFilledIn) : request.fields,
      outputFields: response.fields,
      union: request.union,
      shapes: this.shapesFor(api.action, used, folder),
    };
    const definition = definitionOf(api, parts, this.names, inputOf);
    return {
      api,
      folder,
      definition: { ...definition, example: exampleOf(definition, takesCallersToken(api)) },
    };
  }

  /** The classes that some fields use, each after those that it uses itself. */
  private shapesFor(action: string, used: readonly string[], folder: string): ApiShape[] {
    const own = new Map(this.classes.ownOf(action).map((one) => [one.name, one]));
    const ordered: ApiShape[] = [];
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const nested = own.get(name) ?? this.classes.shared.get(name);
      if (nested === undefined) throw new Error(`${action}: no class ${name}`);
      const shape = this.shapeOf(nested, folder);
      for (const { nested: inner } of shape.fields) if (inner !== undefined) visit(inner);
      ordered.push(shape);
    };
    for (const name of used) visit(name);
    return ordered;
  }

  private shapeOf(nested: NestedClass, folder: string): ApiShape {
    const module = this.moduleOfShared.get(nested.name);
    return this.shapes.shape(nested, module === undefined ? undefined : relativeModule(folder, module));
  }

  private sharedFiles(): GeneratedFile[] {
    const files = groupedBy(
      [...this.classes.shared.values()],
      ({ name }) => this.moduleOfShared.get(name) ?? '',
    );
    return [...files].map(([module, classes]) => {
      const folder = module.slice(0, module.lastIndexOf('/'));
      const shapes = this.shapesFor(
        '',
        classes.map(({ name }) => name),
        folder,
      );
      const own = new Set(classes.map(({ name }) => name));
      const [root] = classes;
      const user = this.units.find(({ api }) => api.action === root?.places[0]?.api.action);
      const text = sharedDtoFile(
        shapes.map((shape) => (own.has(shape.name) ? without(shape) : shape)),
        user?.definition.name.input ?? '',
        libraryFrom(folder),
      );
      return { path: `${module}.ts`, text };
    });
  }

  private indexFiles(): GeneratedFile[] {
    const lines = new Map<string, ExportLine[]>();
    const add = (folder: string, line: ExportLine): void => {
      lines.set(folder, [...(lines.get(folder) ?? []), line]);
    };
    for (const { api, definition, folder } of this.units) {
      const { name, shapes = [], isBinary } = definition;
      const folders = [...new Set([folder, familyOf(folder)])];
      const file = `${folder}/${name.file}.api`;
      const names = this.isHandOwned(api)
        ? this.overlays.exportsOf(`${file}.ts`)
        : [
            ...shapes.filter(({ module }) => module === undefined).map((shape) => shape.name),
            name.input,
            ...(isBinary ? [] : [name.output]),
          ];
      const base = this.names.pathBase(api.action);
      const aliases = this.isHandOwned(api)
        ? [
            { name: name.input, as: `${base}WorkWxInput` },
            { name: name.output, as: `${base}WorkWxOutput` },
          ]
        : [];
      for (const one of folders) {
        add(one, { module: relativeModule(one, file), names, aliases });
        for (const { name: shape, module } of shapes) {
          const shared = module === undefined ? undefined : this.moduleOfShared.get(shape);
          if (shared !== undefined)
            add(one, { module: relativeModule(one, shared), names: [shape], aliases: [] });
        }
      }
    }
    const listed = new Set(
      this.handOwnedDefinitions().map(({ definition, folder }) => `${folder}/${definition.name.file}.api.ts`),
    );
    for (const [file, names] of Object.entries(this.overlays.handOwned.exports)) {
      if (listed.has(file)) continue;
      const folder = file.slice(0, file.lastIndexOf('/'));
      add(folder, { module: relativeModule(folder, file.replace(/\.ts$/, '')), names, aliases: [] });
    }
    return [...lines].map(([folder, all]) => ({ path: `${folder}/index.ts`, text: indexFile(all) }));
  }
}

function without(shape: ApiShape): ApiShape {
  const { module: _module, ...own } = shape;
  return own;
}

function withAgentIdFilledIn(field: ApiField): ApiField {
  if (field.wireName.toLowerCase() !== 'agentid') return field;
  return { ...field, isFilledIn: true, notes: [...(field.notes ?? []), '不填时使用当前应用的AgentId'] };
}

/** `externalcontact/groupchat` → `externalcontact` */
function familyOf(folder: string): string {
  return folder.split('/')[0] ?? folder;
}

/** Where a file in a folder of `catalogue` imports the library from. */
export function libraryFrom(folder: string): ModuleOf {
  const up = '../'.repeat(folder.split('/').length + 1);
  return (name) => {
    const module = LIBRARY[name];
    if (module === undefined) throw new Error(`no module of the library has ${name}`);
    return `${up}${module}`;
  };
}

/** @param module from `catalogue`, without an extension */
function relativeModule(folder: string, module: string): string {
  const from = folder.split('/');
  const to = module.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return `${from.length === 0 ? './' : '../'.repeat(from.length)}${to.join('/')}.js`;
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}
