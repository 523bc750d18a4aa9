// Writes the sandbox's version where its sources have it: the end of `npm run version`.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('libs/work-weixin-sandbox/package.json', 'utf8'));
const path = 'libs/work-weixin-sandbox/src/version.ts';
writeFileSync(path, readFileSync(path, 'utf8').replace(/VERSION = '[^']*'/, `VERSION = '${version}'`));
