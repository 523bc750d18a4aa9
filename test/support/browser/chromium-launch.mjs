/** How Debian's Chromium is started: without the networking of its own, which tests have no use for. */
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
