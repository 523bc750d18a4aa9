import { AllKinds, allKinds, read, write } from '../../../../test/support/codec.js';
import fc from 'fast-check';
import { decodeOutput } from '../decode/value.decoder.js';
import { encodeInput } from './input.encoder.js';

/** These keys are removed from a response. */
function reachesNoPrototype(input: AllKinds): boolean {
  return !JSON.stringify(encodeInput(input).body).includes('__proto__');
}

describe('The codec', () => {
  it('writes the same text as JSON.stringify(), for every kind of value', async () => {
    await fc.assert(
      fc.asyncProperty(allKinds.filter(reachesNoPrototype), async (input) => {
        const text = await write(input);
        expect(JSON.stringify(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('round-trips every kind of value', () => {
    fc.assert(
      fc.property(allKinds, (input) => {
        expect(decodeOutput(AllKinds, encodeInput(input).body)).toEqual(input);
      }),
      { numRuns: 300 },
    );
  });

  it('round-trips values through JSON text', async () => {
    await fc.assert(
      fc.asyncProperty(allKinds.filter(reachesNoPrototype), async (input) => {
        const back = decodeOutput(AllKinds, read({}, await write(input)));
        // As text, because JSON has no -0.
        expect(JSON.stringify(encodeInput(back).body)).toBe(JSON.stringify(encodeInput(input).body));
      }),
      { numRuns: 100 },
    );
  });
});
