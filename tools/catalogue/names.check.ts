import type { ApiFact, FieldFact } from './fact-types.js';
import type { Facts } from './facts.js';
import { keysOf } from './names.js';
import { OverlayError } from './overlays.js';

/**
 * Every entry of the names must belong to an API or a field: one that matches nothing was forgotten when the data changed.
 *
 * @throws OverlayError
 */
export function checkNames({ apis, names }: Facts): void {
  const actions = new Set(apis.map(({ action }) => action));
  const places = new Set<string>();
  const keys = new Set<string>();
  const visit = (api: ApiFact, side: string, fields: readonly FieldFact[], above: string): void => {
    for (const field of fields) {
      const path = above === '' ? field.wire : `${above}.${field.wire}`;
      places.add(`${api.action} ${side} ${path}`);
      for (const key of Object.values(keysOf(api.action, path))) if (key !== undefined) keys.add(key);
      visit(api, side, field.fields ?? field.items?.fields ?? [], path);
    }
  };
  for (const api of apis) {
    visit(api, 'request', [...api.query, ...api.body], '');
    visit(api, 'response', api.response, '');
  }
  const unknown = (section: string, all: readonly string[], known: ReadonlySet<string>): string[] =>
    all.filter((key) => !known.has(key)).map((key) => `${section} ${key}`);
  const missing = [
    ...unknown('classes', Object.keys(names.classes), actions),
    ...(['labels', 'byFolder', 'byParent', 'byAction', 'enumLabels'] as const).flatMap((section) =>
      unknown(section, Object.keys(names[section]), keys),
    ),
    ...unknown('nested', Object.keys(names.nested), places),
    ...unknown(
      'drop',
      names.drop.map(({ action, side, path }) => `${action} ${side} ${path}`),
      places,
    ),
    ...names.shared.flatMap(({ name, places: own }) => unknown(`shared ${name}`, own, places)),
  ];
  if (missing.length > 0) {
    throw new OverlayError(`names that match nothing: ${missing.join('; ')}`);
  }
}
