import { checkJsonDepth } from './json-depth.check.js';

const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as object;

describe('checkJsonDepth', () => {
  it('allows 100 levels below the first one', () => {
    expect(() => checkJsonDepth(nested(101))).not.toThrow();
    expect(() => checkJsonDepth({ wide: Array.from({ length: 100_000 }, () => ({})) })).not.toThrow();
  });

  it.each([102, 100_000])('rejects %i levels', (depth) => {
    expect(() => checkJsonDepth(nested(depth))).toThrow('nested too deeply');
  });
});
