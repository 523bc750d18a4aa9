import { includedFacts, type ApiFacts, type Fact, type FactRule } from '../support/facts/facts.js';
import { disagreement, requestExamples } from '../support/facts/examples.js';
import { mutantsOf } from '../support/facts/mutants.js';
import { fieldsOf, refusalsOf } from '../support/facts/refusals.js';

const facts = includedFacts();

/** Everything in a body that the server refuses: each rule of the facts, as `place: rule`. */
function rulesOf({ body, bodyRules = [], bodyUnion }: ApiFacts): string[] {
  const inFields = (fields: readonly Fact[], path: string): string[] =>
    fields.flatMap((fact) => {
      const at = `${path}.${fact.wire}`;
      const element = fact.items ?? fact;
      return [
        ...(fact.required === true ? [`${at}: required`] : []),
        ...ofRules(element.rules ?? [], fact.type === 'array' ? `${at}[]` : at),
        ...inFields(element.fields ?? [], fact.type === 'array' ? `${at}[]` : at),
      ];
    });
  const ofRules = (rules: readonly FactRule[], path: string) =>
    rules.map((rule) => `${path}: ${rule.kind} of ${fieldsOf(rule).join(', ')}`);
  const ofUnion = Object.entries(bodyUnion?.required ?? {}).flatMap(([variant, fields]) =>
    fields.map((field) => `body.${field}: missing for ${variant}`),
  );
  return [...inFields(body, 'body'), ...ofRules(bodyRules, 'body'), ...ofUnion];
}

describe('The requests made from the facts', () => {
  it('are valid by the facts, for every API', () => {
    const wrong = facts.flatMap((api) => requestExamples(api).flatMap((one) => disagreement(api, one)));
    expect(wrong).toEqual([]);
  });

  it('are changed so that each rule of the facts is broken at least once', () => {
    const untouched = facts.flatMap((api) => {
      const unbroken = new Set(rulesOf(api));
      for (const { place, change, example } of mutantsOf(api, requestExamples(api))) {
        const rule = `${place}: ${change === 'without it' ? 'required' : change.split(': ')[0]}`;
        if (unbroken.has(rule) && refusalsOf(api, example).length > 0) unbroken.delete(rule);
      }
      return [...unbroken].map((rule) => `${api.action} ${rule}`);
    });
    expect(untouched).toEqual([]);
  });
});
