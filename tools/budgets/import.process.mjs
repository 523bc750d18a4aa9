// Imports some modules, and measures the import of the last one: `node --expose-gc import.process.mjs first … last`
const specifiers = process.argv.slice(2);
const last = specifiers.pop();
for (const specifier of specifiers) await import(specifier);

globalThis.gc();
const heapBefore = process.memoryUsage().heapUsed;
const cpuBefore = process.cpuUsage();
const before = performance.now();
await import(last);
const ms = performance.now() - before;
const { user, system } = process.cpuUsage(cpuBefore);
globalThis.gc();
const heapMb = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1_000, heapMb }));
