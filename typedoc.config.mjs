import { Converter, ReflectionKind } from 'typedoc';
import { entryPoints } from './tools/entry-points.mjs';

const entries = entryPoints();

/** Modules are called as hosts import them, and not by the path of their file. */
function namedAsImported(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return;
    const [source] = reflection.sources ?? [];
    const entry = entries.find(({ file }) => source?.fullFileName.endsWith(`/${file}`));
    if (entry) reflection.name = entry.name;
  });
}

/** The API reference of every entry point: `npm run docs`. */
export default {
  name: 'nestjs-work-weixin',
  readme: 'none',
  entryPoints: entries.map(({ file }) => file),
  plugin: [namedAsImported],
  tsconfig: 'tsconfig.json',
  // `npm run check -- types` checks.
  skipErrorChecking: true,
  out: 'docs/reference',
  // A clone may come from anywhere: what it is a clone of is no address to link to.
  disableGit: true,
  sourceLinkTemplate: '../../../libs/{path}',
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true },
};
