// Writes the public names and types, one page for each entry point that people write, and one page with the names of each generated tree:
// `npm run api`. `npm run check -- build api` fails if they differ from the pages.
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import extractor from '@microsoft/api-extractor';
import { TREES, generatedFiles, namesOfTree } from './catalogue-names.mjs';
import { entryPointsOf } from './entry-points.mjs';

const { Extractor, ExtractorConfig } = extractor;
const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'docs/api');
const QUIET = { default: { logLevel: 'none' } };

function writeReport(library, entry, reportFileName, reportFolder) {
  const mainEntryPointFilePath = join(library, entry);
  const compilerOptions = {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'ES2022',
    lib: ['ES2022', 'ES2024.String', 'DOM'],
    types: ['node'],
    strict: true,
    skipLibCheck: true,
  };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: library,
      mainEntryPointFilePath,
      compiler: { overrideTsconfig: { compilerOptions, files: [mainEntryPointFilePath] } },
      apiReport: {
        enabled: true,
        // The base of an exported class is part of it, exported or not.
        includeForgottenExports: true,
        reportFileName,
        reportFolder,
        reportTempFolder: join(reportFolder, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: QUIET,
        tsdocMessageReporting: QUIET,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(library, 'package.json'),
  });
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === 'error') console.error(`${reportFileName}: ${message.text}`);
      message.handled = true;
    },
  });
  if (errorCount > 0) throw new Error(`${reportFileName} could not be written`);
}

/** Whether the generator writes all files of an entry point: 60 reports of them would be 3 MB. */
function isGenerated(types) {
  const [, name, path] = /\/(catalogue|events)\/(.*)\/index\.d\.ts$/.exec(types) ?? [];
  const tree = TREES.find((each) => each.name === name);
  if (tree === undefined) return false;
  const own = readdirSync(join(tree.folder, path)).filter((file) => file.endsWith('.ts'));
  const generated = new Set(generatedFiles(tree));
  return own.every((file) => generated.has(`${path}/${file}`));
}

function writeReports(folder) {
  for (const tree of TREES) writeFileSync(join(folder, tree.page), namesOfTree(tree));
  for (const name of readdirSync(join(ROOT, 'libs'))) {
    const library = join(ROOT, 'libs', name);
    const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
    for (const { subpath, types } of entryPointsOf(manifest, library)) {
      if (isGenerated(types)) continue;
      const entry = subpath === '.' ? 'index' : subpath.slice('./'.length).replaceAll('/', '-');
      writeReport(library, types, `${manifest.name}.${entry}.api.md`, folder);
    }
  }
  rmSync(join(folder, 'temp'), { recursive: true, force: true });
}

/** @returns whether the pages are up to date; prints the difference otherwise */
function check() {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    writeReports(folder);
    const { status, stdout } = spawnSync('diff', ['-ruN', REPORTS, folder], { encoding: 'utf8' });
    if (status === 0) return true;
    console.error(stdout.replaceAll(folder, 'current').replaceAll(`${ROOT}/`, ''));
    console.error(
      'The public names or types have changed. If this is intended, run npm run api, commit docs/api and add a changeset.',
    );
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) {
  if (check()) console.log(`${readdirSync(REPORTS).length} API reports are up to date`);
  else process.exitCode = 1;
} else {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  writeReports(REPORTS);
  console.log(`${readdirSync(REPORTS).length} API reports are in docs/api`);
}
