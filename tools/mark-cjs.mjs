// Node reads the CommonJS build as CommonJS only when its own folder says so: the packages are "type": "module".
import { existsSync, readdirSync, writeFileSync } from 'node:fs';

const libs = new URL('../libs/', import.meta.url);
for (const lib of readdirSync(libs)) {
  const cjs = new URL(`${lib}/dist/cjs/`, libs);
  if (existsSync(cjs)) writeFileSync(new URL('package.json', cjs), '{ "type": "commonjs" }\n');
}
