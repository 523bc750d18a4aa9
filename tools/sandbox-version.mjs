// Writes the version of the sandbox into its sources: part of `npm run release`.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('libs/work-weixin-sandbox/package.json', 'utf8'));
const path = 'libs/work-weixin-sandbox/src/version.ts';
writeFileSync(path, readFileSync(path, 'utf8').replace(/VERSION = '[^']*'/, `VERSION = '${version}'`));
