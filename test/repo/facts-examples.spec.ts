import { includedFacts } from '../support/facts/facts.js';
import { disagreement, requestExamples, responseExamples } from '../support/facts/examples.js';

describe('The examples made from the facts', () => {
  it('are valid by the facts, for every API', () => {
    const apis = includedFacts();
    const examples = apis.map((api) => [api, requestExamples(api)] as const);
    console.log(
      apis.length,
      examples.reduce((n, [, each]) => n + each.length, 0),
      apis.reduce((n, a) => n + responseExamples(a).length, 0),
    );
    expect(examples.flatMap(([api, each]) => each.flatMap((one) => disagreement(api, one)))).toEqual([]);
  });
});
