import { decodeOutput, type FieldDescription, type RemoteApiDescription } from 'nestjs-http-remote';
import { folderOf, loadCatalogue } from '../../support/facts/catalogue.js';
import { OTHER_FIELDS, withoutFields } from '../../support/facts/departures.js';
import { includedFacts, type ApiFacts } from '../../support/facts/facts.js';
import { responseExamples } from '../../support/facts/examples.js';
import { JOINED_IN_RESPONSES, joinedOnWire } from '../../support/facts/joined.js';
import { oddResponses } from '../../support/facts/odd-responses.js';
import { isRecord } from '../../support/facts/refusals.js';
import { fieldsBelow, wireOf } from '../../support/facts/wire.js';

const declared = await loadCatalogue();
const facts = includedFacts()
  .filter(({ responseKind }) => responseKind !== 'binary')
  .map((api) => withoutFields(api, OTHER_FIELDS));
const folders = [...new Set(facts.map(folderOf))].sort();
const inFolder = (folder: string) => facts.filter((api) => folderOf(api) === folder);

const SUCCESS = { errcode: 0, errmsg: 'ok' };

function decode(api: ApiFacts, data: object): readonly [object, RemoteApiDescription] {
  const description = declared.find(api.action);
  if (!description?.output) throw new Error(`${api.action} has no output`);
  return [decodeOutput(description.output as new () => object, data), description];
}

/** The objects of an output that lack a field which the response added to each of them. */
function withoutAdded(output: object, fields: readonly FieldDescription[], path: string): string[] {
  const { extra = {} } = output as { readonly extra?: Readonly<Record<string, unknown>> };
  const own = Object.hasOwn(extra, 'added_later') && Object.hasOwn(extra, '__proto__') ? [] : [path];
  const below = fields.flatMap((field) => {
    const value = (output as Readonly<Record<string, unknown>>)[field.property];
    const nested = fieldsBelow(field);
    if (!nested) return [];
    return (Array.isArray(value) ? (value as unknown[]) : [value])
      .filter(isRecord)
      .flatMap((each) => withoutAdded(each, nested, `${path}.${field.wireName}`));
  });
  return [...own, ...below];
}

describe('The outputs of the catalogue', () => {
  it.each(folders)('in %s read every field of the facts, and keep nothing aside', (folder) => {
    for (const api of inFolder(folder)) {
      for (const example of responseExamples(api)) {
        const data = { ...SUCCESS, ...example };
        const [output, { outputFields, action }] = decode(api, data);
        expect({ action, ...wireOf(output, outputFields) }).toEqual({ action, ...data });
      }
    }
  });

  it.each(JOINED_IN_RESPONSES)('read the joined text %s like a list', (place) => {
    const [action = '', wire = ''] = place.split(' response.');
    const api = facts.find((each) => each.action === action);
    if (!api) throw new Error(`the facts have no ${action}`);
    const [example = {}] = responseExamples(api);
    const [one] = example[wire] as [string | number];
    const list = [one, typeof one === 'number' ? one + 1 : 'lisi'];
    const joined = joinedOnWire(api, 'response', { [wire]: list });
    expect(joined).toEqual({ [wire]: list.join('|') });
    for (const [sent, read] of [
      [joined, list],
      [{ [wire]: list }, list],
      [{ [wire]: String(one) }, [one]],
      [{ [wire]: '' }, []],
    ] as const) {
      const [output, { outputFields }] = decode(api, { ...SUCCESS, ...sent });
      expect(wireOf(output, outputFields)).toEqual({ ...SUCCESS, [wire]: read });
    }
  });

  it.each(folders)('in %s survive what the facts do not allow', (folder) => {
    const failed = inFolder(folder).flatMap((api) =>
      oddResponses(api).flatMap(({ name, data }) => {
        try {
          const [output] = decode(api, { ...SUCCESS, ...data });
          return (output as { errCode?: number }).errCode === 0
            ? []
            : [`${api.action} ${name}: errcode is lost`];
        } catch (error) {
          return [`${api.action} ${name}: ${String(error)}`];
        }
      }),
    );
    expect(failed).toEqual([]);
  });

  it.each(folders)('in %s keep fields that were added later, at every depth', (folder) => {
    for (const api of inFolder(folder)) {
      const added = oddResponses(api).find(({ name }) => name === 'added fields');
      const [output, { outputFields, action }] = decode(api, added?.data ?? {});
      expect(withoutAdded(output, outputFields, action)).toEqual([]);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
