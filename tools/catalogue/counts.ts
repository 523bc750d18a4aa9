import type { ApiField } from '../../libs/work-weixin-cli/src/write/api-definition.js';
import { rulesOf } from '../../libs/work-weixin-cli/src/write/field-rules.js';
import type { Catalogue } from './catalogue.js';
import type { EventCatalogue } from './events/event-catalogue.js';
import { groupedBy } from './facts.js';

/** What is in the catalogue: APIs by family, skipped ones and why, labels, rules by kind. */
export function countsOf(catalogue: Catalogue): string {
  const { units, skipped } = catalogue;
  const handOwned = units.filter(({ api }) => catalogue.isHandOwned(api)).length;
  const families = [...groupedBy(units, ({ folder }) => folder)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, own]) => `${folder} ${own.length}`);
  // A class that several APIs share counts once.
  const shapes = [
    ...new Map(
      units.flatMap(({ folder, definition }) =>
        (definition.shapes ?? []).map((shape) => [`${folder.split('/')[0]} ${shape.name}`, shape] as const),
      ),
    ).values(),
  ];
  const fields = [
    ...units.flatMap(({ definition }) => [...definition.fields, ...definition.outputFields]),
    ...shapes.flatMap((shape) => shape.fields),
  ];
  const inputs: ApiField[] = [
    ...units.flatMap(({ definition }) => definition.fields),
    ...shapes.filter(({ side }) => side !== 'output').flatMap((shape) => shape.fields),
  ];
  const rules = [
    ...groupedBy(
      inputs.flatMap((field) => rulesOf(field)),
      ({ name }) => name,
    ),
  ]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, all]) => `${name} ${all.length}`);
  const labelled = fields.filter(({ label }) => label !== undefined).length;
  const reasons = [...skipped].map(([why, actions]) => `${actions.length} ${why}`);
  const percent = ((labelled / fields.length) * 100).toFixed(1);
  return [
    `${units.length} APIs: ${units.length - handOwned} generated, ${handOwned} hand-owned`,
    `skipped: ${reasons.join(', ')}`,
    `by folder: ${families.join(', ')}`,
    `classes: ${units.length * 2 + shapes.length}, fields: ${fields.length}, ${labelled} with a label (${percent} %)`,
    `rules: ${rules.join(', ')}`,
  ].join('\n');
}

/** What is in the event classes: events by family, labels. */
export function eventCountsOf({ units }: EventCatalogue): string {
  const families = [...groupedBy(units, ({ family }) => family)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([family, own]) => `${family} ${own.length}`);
  const shapes = units.flatMap(({ definition }) => definition.shapes);
  const fields = [...units.map(({ definition }) => definition), ...shapes].flatMap(({ fields: own }) => own);
  const labelled = fields.filter(({ label }) => label !== undefined).length;
  return `${units.length} events: ${families.join(', ')}\nclasses of events: ${units.length + shapes.length}, fields: ${fields.length}, ${labelled} with a label`;
}
