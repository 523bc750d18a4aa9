// A user/list response with 5,000 members, from its text to typed objects.
import { ask, messageOf, start } from '../processes.mjs';

export const READERS = ['JSON.parse', 'JSON.parse + decodeOutput', 'decodeOutput', 'plainToInstance'];
const MEMBERS = 5_000;

/** @returns the milliseconds of all rounds, by reader */
export async function measureDecoding({ rounds, members = MEMBERS }) {
  const readers = [];
  for (const name of READERS) {
    const process = start('./scenarios/decoding.process.mjs', [name, String(members)]);
    await messageOf(process);
    readers.push({ name, process });
  }
  const measured = Object.fromEntries(READERS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, process } of readers) measured[name].push(await ask(process, 'read'));
  }
  return measured;
}
