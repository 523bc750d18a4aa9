// @ts-check
// Preloaded into the processes of a step: `node --import ./tools/peak-memory.mjs …`. Each writes its peak memory to the folder that the
// environment names; the largest one counts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.once('exit', () => {
  const folder = process.env.PEAK_MEMORY_FOLDER;
  // A kibibyte on every system.
  if (folder !== undefined)
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
});
