import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { ensureInstalled } from '../install/ensure-installed.js';
import { LAUNCH } from './chromium-launch.mjs';

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts Debian's Chromium with its own profile, which `close()` deletes. */
export async function startChromium({
  colorScheme = 'light',
  viewport = { width: 1280, height: 860 },
}: BrowserOptions = {}): Promise<Browser> {
  await ensureInstalled({
    command: 'chromium',
    packages: ['chromium', 'fonts-noto-cjk'],
    reason: 'the test of Swagger UI starts a browser',
  });
  const profile = await mkdtemp(join(tmpdir(), 'work-weixin-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...LAUNCH,
    colorScheme,
    viewport,
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
