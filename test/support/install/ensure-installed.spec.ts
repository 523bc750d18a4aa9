import { ensureInstalled, instructions, type Program } from './ensure-installed.js';

const NODE: Program = { command: 'node', packages: ['nodejs'], reason: 'tests start processes' };

describe('ensureInstalled', () => {
  it('does nothing if the program is there', async () => {
    await expect(ensureInstalled(NODE)).resolves.toBeUndefined();
  });

  it('names the command to run if it may not install', async () => {
    const getuid = process.getuid;
    process.getuid = () => 1000;
    try {
      const missing = { ...NODE, command: 'no-such-program', otherwise: 'brew install nodejs' };
      await expect(ensureInstalled(missing)).rejects.toThrow(
        'no-such-program is missing: tests start processes. Run apt-get install nodejs, or brew install nodejs',
      );
    } finally {
      process.getuid = getuid;
    }
  });
});

describe('instructions', () => {
  it('name the Debian packages', () => {
    expect(instructions(NODE)).toBe('node is missing: tests start processes. Run apt-get install nodejs');
  });
});
