import type { BrowserContextOptions, LaunchOptions } from 'playwright-core';

export const LAUNCH: LaunchOptions & BrowserContextOptions;
