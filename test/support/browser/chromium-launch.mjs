// @ts-check
/**
 * Starts Debian's Chromium without the network requests that it makes on its own.
 *
 * @type {import('playwright-core').LaunchOptions & import('playwright-core').BrowserContextOptions}
 */
export const LAUNCH = {
  executablePath: '/usr/bin/chromium',
  headless: true,
  locale: 'zh-CN',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
