import {
  InputInvalidError,
  validateInput,
  type RemoteApiDescription,
  type Violation,
} from 'nestjs-http-remote';
import { folderOf, loadCatalogue } from '../support/facts/catalogue.js';
import { includedFacts, type ApiFacts } from '../support/facts/facts.js';
import { OTHER_RULES, withoutFields, type Place } from '../support/facts/departures.js';
import { requestExamples } from '../support/facts/examples.js';
import { mutantsOf } from '../support/facts/mutants.js';
import { refusalsOf, type Refusal, type WireExample } from '../support/facts/refusals.js';
import { build, propertiesOf } from '../support/facts/wire.js';

/*
 * Requests that the facts accept pass the rules of their class, and requests that the facts refuse do not. Both are made from the facts: valid
 * requests, and changes of them at every place.
 */

const declared = await loadCatalogue();
const facts = includedFacts()
  .filter(({ action }) => declared.find(action) !== undefined)
  .map((api) => withoutFields(api));

async function violationsOf(api: RemoteApiDescription, example: WireExample): Promise<readonly Violation[]> {
  try {
    await validateInput(build(api.target, propertiesOf(api, example)));
    return [];
  } catch (error) {
    if (error instanceof InputInvalidError) return error.violations;
    throw error;
  }
}

/** Says how the verdict of a class differs from that of the facts; undefined if it does not. */
function difference(refusals: readonly Refusal[], violations: readonly Violation[]): string | undefined {
  const shown = violations.map(({ wirePath, rule }) => `${wirePath} ${rule}`).join(', ');
  if (refusals.length === 0) return violations.length > 0 ? `rejected by ${shown}` : undefined;
  const why = refusals.map(({ paths, why }) => `${paths.join('|')} ${why}`).join(', ');
  if (violations.length === 0) return `accepted in spite of ${why}`;
  const isExplained = ({ wirePath }: Violation) =>
    refusals.some(({ paths }) => paths.some((path) => areRelated(path, wirePath)));
  return violations.every(isExplained) ? undefined : `rejected by ${shown}, but refused for ${why}`;
}

function areRelated(one: string, other: string): boolean {
  return [one, other].some((above) =>
    [one, other].every((path) => /^$|^[.[]/.test(path.slice(above.length)) && path.startsWith(above)),
  );
}

interface Difference {
  readonly place: Place;
  readonly what: string;
}

async function differencesOf(api: ApiFacts): Promise<Difference[]> {
  const description = declared.find(api.action);
  if (!description) throw new Error(`${api.action} is missing`);
  const examples = requestExamples(api);
  const given = [
    ...examples.map((example, index) => ({ place: 'body', change: `example ${index}`, example })),
    ...mutantsOf(api, examples),
  ];
  const found: Difference[] = [];
  for (const { place, change, example } of given) {
    let different: string | undefined;
    try {
      different = difference(refusalsOf(api, example), await violationsOf(description, example));
    } catch (error) {
      different = String(error);
    }
    if (different !== undefined)
      found.push({ place: `${api.action} ${place}`, what: `${change}: ${different}` });
  }
  return found;
}

describe('The rules of the catalogue', () => {
  const departures = new Set<Place>();
  const folders = [...new Set(facts.map(({ action }) => folderOf(action)))].sort();

  it.each(folders)('agree with the facts about requests in %s', async (folder) => {
    const differences: Difference[] = [];
    for (const api of facts.filter(({ action }) => folderOf(action) === folder))
      differences.push(...(await differencesOf(api)));
    for (const { place } of differences) departures.add(place);
    const unexpected = differences.filter(({ place }) => !Object.hasOwn(OTHER_RULES, place));
    expect(unexpected.map(({ place, what }) => `${place}: ${what}`)).toEqual([]);
  });

  it('differ from the facts at every place that is listed', () => {
    expect([...departures].sort()).toEqual(Object.keys(OTHER_RULES).sort());
  });
});
