import { join } from 'node:path';
import { isSecretName } from '../../libs/http-remote/src/observe/secret-names.js';
import { Catalogue } from './catalogue.js';
import { countsOf } from './counts.js';
import { checkNames } from './names.check.js';
import { readFacts, splitFacts } from './facts.js';
import { Formatter } from './formatter.js';
import { compareHandOwned } from './hand-owned.js';
import { Overlays, OverlayError } from './overlays.js';
import { Tree } from './tree.js';

/**
 * `write` writes the catalogue, `check` compares it, `facts FOLDER` replaces the facts by those of a folder, `counts` prints what is in it.
 *
 * @returns the exit code
 */
export async function main([command = '', folder = '']: readonly string[], root: string): Promise<number> {
  const library = join(root, 'libs/work-weixin');
  if (command === 'facts') {
    splitFacts(folder, join(library, 'facts'));
    return 0;
  }
  try {
    const facts = readFacts(join(library, 'facts'));
    checkNames(facts);
    const overlays = new Overlays(join(library, 'facts/overlays'));
    const catalogue = new Catalogue(overlays.apply(facts), overlays, isSecretName);
    const tree = new Tree(library, overlays);
    if (command === 'counts') {
      console.log(countsOf(catalogue));
      return 0;
    }
    const formatter = new Formatter(root);
    const files = await formatter.formatAll(catalogue.files());
    if (command === 'write') {
      console.log(tree.write(files));
      console.log(countsOf(catalogue));
      return 0;
    }
    await compareHandOwned(catalogue, overlays.handOwned, root);
    const problems = tree.problems(files);
    for (const problem of problems) console.error(problem);
    if (problems.length === 0) console.log(countsOf(catalogue));
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof OverlayError)) throw error;
    console.error(error.message);
    return 1;
  }
}
