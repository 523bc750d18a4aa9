#!/usr/bin/env node
import { existsSync } from 'node:fs';

const cli = new URL('../dist/esm/cli.js', import.meta.url);

if (existsSync(cli)) {
  const { main } = await import(cli.href);
  process.exitCode = await main();
} else {
  console.error('nestjs-work-weixin-cli is not built yet. In its repository run: npm run build:libs');
  process.exitCode = 1;
}
