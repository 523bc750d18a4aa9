import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const RUNNER = resolve(import.meta.dirname, '../support/run-bundled.mjs');
const PROGRAM = resolve(import.meta.dirname, 'time-zones/dates.ts');
const TEXTS = ['0001-01-01 00:00:00', '1900-01-01 00:00:00', '1970-01-01 00:00:00', '2026-07-01 12:00:00'];

/** The result of date conversions in a process in this time zone. */
async function inZone(timeZone: string): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(process.execPath, [RUNNER, PROGRAM], {
    timeout: 25_000,
    env: { ...process.env, TZ: timeZone },
  });
  return JSON.parse(stdout) as Record<string, unknown>;
}

afterAll(() => rm(PROGRAM.replace(/\.ts$/, '.bundled.mjs'), { force: true }));

describe('A date', () => {
  it.each([
    ['UTC', TEXTS.map((text) => `${text.replace(' ', 'T')}.000Z`)],
    [
      'Asia/Shanghai',
      [
        '0000-12-31T15:54:17.000Z',
        '1899-12-31T15:54:17.000Z',
        '1969-12-31T16:00:00.000Z',
        '2026-07-01T04:00:00.000Z',
      ],
    ],
    [
      'America/New_York',
      [
        '0001-01-01T04:56:02.000Z',
        '1900-01-01T05:00:00.000Z',
        '1970-01-01T05:00:00.000Z',
        '2026-07-01T16:00:00.000Z',
      ],
    ],
  ])(
    'depends on the time zone of the process, %s, only if its format has no zone',
    async (timeZone, local) => {
      expect(await inZone(timeZone)).toEqual({
        zone: timeZone,
        plain: ['2026-01-02T03:04:05.000Z', '2026-01-02T00:00:00.000Z', '0001-01-01T00:00:00.000Z'],
        gateway: [
          { at: '2026-01-02T03:04:05.000Z' },
          { at: '2026-01-02T03:04:05.000Z' },
          { at: '2026-01-01T19:04:05.000Z' },
        ],
        shanghai: [
          '0000-12-31T15:54:17.000Z',
          '1899-12-31T15:54:17.000Z',
          '1969-12-31T16:00:00.000Z',
          '2026-07-01T04:00:00.000Z',
        ],
        shanghaiBack: TEXTS,
        local,
        localBack: TEXTS,
        fromJson: '2026-01-02 11:04:05',
      });
    },
  );
});
