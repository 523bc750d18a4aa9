import { join } from 'node:path';
import { isSecretName } from '../../libs/http-remote/src/observe/secret-names.js';
import { Catalogue } from './catalogue.js';
import { countsOf, eventCountsOf } from './counts.js';
import { EventCatalogue } from './events/event-catalogue.js';
import { readEventFacts, splitEventFacts } from './events/event-facts.js';
import { EventOverlays } from './events/event-overlays.js';
import { checkNames } from './names.check.js';
import { readFacts, splitFacts } from './facts.js';
import { Formatter } from './formatter.js';
import { compareHandOwned } from './hand-owned.js';
import { Overlays, OverlayError } from './overlays.js';
import { Tree } from './tree.js';

/**
 * `write` writes the catalogue and the events, `check` compares them, `facts FOLDER` replaces the facts by those of a folder, `counts` prints what is in
 * them.
 *
 * @returns the exit code
 */
export async function main([command = '', folder = '']: readonly string[], root: string): Promise<number> {
  const library = join(root, 'libs/work-weixin');
  if (command === 'facts') {
    splitFacts(folder, join(library, 'facts'));
    splitEventFacts(folder, join(library, 'facts/events'));
    return 0;
  }
  try {
    const facts = readFacts(join(library, 'facts'));
    checkNames(facts);
    const overlays = new Overlays(join(library, 'facts/overlays'));
    const corrected = overlays.apply(facts);
    const catalogue = new Catalogue(corrected, overlays, isSecretName);
    const events = new EventCatalogue(
      readEventFacts(join(library, 'facts/events')),
      new EventOverlays(join(library, 'facts/events/overlays')),
      corrected.names,
      facts.sensitiveNames,
      isSecretName,
    );
    const counts = `${countsOf(catalogue)}\n${eventCountsOf(events)}`;
    if (command === 'counts') {
      console.log(counts);
      return 0;
    }
    const formatter = new Formatter(root);
    const trees = [
      {
        tree: new Tree({
          folder: join(library, 'src/catalogue'),
          manifest: join(library, 'facts/generated.json'),
          owned: Object.keys(overlays.handOwned.exports),
          folders: ['rules'],
        }),
        files: await formatter.formatAll(catalogue.files()),
      },
      {
        tree: new Tree({
          folder: join(library, 'src/events'),
          manifest: join(library, 'facts/generated-events.json'),
          owned: [],
          folders: ['envelope'],
        }),
        files: await formatter.formatAll(events.files()),
      },
    ];
    if (command === 'write') {
      for (const { tree, files } of trees) console.log(tree.write(files));
      console.log(counts);
      return 0;
    }
    await compareHandOwned(catalogue, overlays.handOwned, root);
    const problems = trees.flatMap(({ tree, files }) => tree.problems(files));
    for (const problem of problems) console.error(problem);
    if (problems.length === 0) console.log(counts);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof OverlayError)) throw error;
    console.error(error.message);
    return 1;
  }
}
