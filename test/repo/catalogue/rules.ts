import {
  InputInvalidError,
  validateInput,
  type FieldDescription,
  type RemoteApiDescription,
} from 'nestjs-http-remote';
import { findBrokenRules, type BrokenRules } from '../../../libs/http-remote/src/validate/broken-rules.js';
import { passesRules } from '../../../libs/http-remote/src/validate/compiled-rules.js';
import { folderOf, loadCatalogue } from '../../support/facts/catalogue.js';
import { includedFacts, type ApiFacts } from '../../support/facts/facts.js';
import { OTHER_RULES, isShared, withoutFields, type Place } from '../../support/facts/departures.js';
import { requestExamples } from '../../support/facts/examples.js';
import { mutantsOf } from '../../support/facts/mutants.js';
import { refusalsOf, type Refusal, type WireExample } from '../../support/facts/refusals.js';
import { build, fieldsBelow, propertiesOf } from '../../support/facts/wire.js';

/*
 * Requests that the facts accept pass the rules of their class, and requests that the facts refuse do not. Both are made from the facts: valid
 * requests, and changes of them at every place.
 */

const declared = await loadCatalogue();
const facts = includedFacts().map((api) => withoutFields(api));

const ACCEPTED = 'accepted in spite of';

/** A rule that an input breaks. */
interface Broken {
  readonly wirePath: string;
  readonly rule: string;
}

/**
 * By the plans of the validator: class-validator itself, which words the report of a call, takes a millisecond for each of 50,000 inputs.
 * test/repo/check.spec.ts compares the two.
 */
async function brokenRulesOf(api: RemoteApiDescription, example: WireExample): Promise<Broken[]> {
  const input = built(api, example);
  if (!(input instanceof InputInvalidError)) {
    if (await passesRules(input)) return [];
    return flattened(findBrokenRules(input) ?? [], api.fields, '');
  }
  return [...input.violations];
}

/** The report of a call names the same places. */
async function reportDifference(
  api: RemoteApiDescription,
  example: WireExample,
  broken: readonly Broken[],
): Promise<string | undefined> {
  const error: unknown = await Promise.resolve()
    .then(() => validateInput(build(api.target, propertiesOf(api, example))))
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof InputInvalidError)) return `is not reported by validateInput(): ${String(error)}`;
  const places = new Set(broken.map(({ wirePath }) => wirePath));
  const others = error.violations.filter(({ wirePath }) => !places.has(wirePath));
  return others.length > 0
    ? `is reported at ${others.map(({ wirePath }) => wirePath).join(', ')}`
    : undefined;
}

function built(api: RemoteApiDescription, example: WireExample): object {
  try {
    return build(api.target, propertiesOf(api, example));
  } catch (error) {
    if (error instanceof InputInvalidError) return error;
    throw error;
  }
}

function flattened(
  broken: readonly BrokenRules[],
  fields: readonly FieldDescription[],
  path: string,
): Broken[] {
  return broken.flatMap(({ property, constraints = {}, children = [], value }) => {
    const field = fields.find((each) => each.property === property);
    const own = `${path === '' ? '' : `${path}.`}${field?.wireName ?? property}`;
    const rules = Object.keys(constraints).map((rule) => ({ wirePath: own, rule }));
    if ('isInstance' in constraints) return rules;
    const below = (field && fieldsBelow(field)) ?? [];
    return [
      ...rules,
      ...(Array.isArray(value)
        ? children.flatMap((child) => [
            ...Object.keys(child.constraints ?? {}).map((rule) => ({
              wirePath: `${own}[${child.property}]`,
              rule,
            })),
            ...flattened(child.children ?? [], below, `${own}[${child.property}]`),
          ])
        : flattened(children, below, own)),
    ];
  });
}

/** Says how the verdict of a class differs from that of the facts; undefined if it does not. */
function difference(refusals: readonly Refusal[], violations: readonly Broken[]): string | undefined {
  const shown = violations.map(({ wirePath, rule }) => `${wirePath} ${rule}`).join(', ');
  if (refusals.length === 0) return violations.length > 0 ? `rejected by ${shown}` : undefined;
  const why = refusals.map(({ paths, why }) => `${paths.join('|')} ${why}`).join(', ');
  if (violations.length === 0) return `${ACCEPTED} ${why}`;
  const isExplained = ({ wirePath }: Broken) =>
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
  let isReported = false;
  for (const { place, change, example } of given) {
    let different: string | undefined;
    try {
      const broken = await brokenRulesOf(description, example);
      different = difference(refusalsOf(api, example), broken);
      if (broken.length > 0 && !isReported) {
        isReported = true;
        different ??= await reportDifference(description, example, broken);
      }
    } catch (error) {
      different = String(error);
    }
    if (different === undefined) continue;
    const at = `${api.action} ${place}`.replaceAll('[]', '');
    if (different.startsWith(ACCEPTED) && isShared(at)) continue;
    found.push({ place: at, what: `${change}: ${different}` });
  }
  return found;
}

describe('The rules of the catalogue', () => {
  const departures = new Set<Place>();
  const folders = [...new Set(facts.map(folderOf))].sort();

  it.each(folders)('agree with the facts about requests in %s', async (folder) => {
    const differences: Difference[] = [];
    for (const api of facts.filter((api) => folderOf(api) === folder))
      differences.push(...(await differencesOf(api)));
    for (const { place } of differences) departures.add(place);
    const unexpected = differences.filter(({ place }) => !Object.hasOwn(OTHER_RULES, place));
    expect(unexpected.map(({ place, what }) => `${place}: ${what}`)).toEqual([]);
  });

  it('differ from the facts at every place that is listed', () => {
    expect([...departures].sort()).toEqual(Object.keys(OTHER_RULES).sort());
  });
});
