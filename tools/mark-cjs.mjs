// Marks the folder of the CommonJS build as CommonJS, because the packages are "type": "module".
import { readdirSync, writeFileSync } from 'node:fs';

const libs = new URL('../libs/', import.meta.url);
for (const lib of readdirSync(libs)) {
  writeFileSync(new URL(`${lib}/dist/cjs/package.json`, libs), '{ "type": "commonjs" }\n');
}
