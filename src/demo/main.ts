import { parseArgs } from 'node:util';
import { Paper } from './paper.js';
import { runDemo } from './demo.js';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];
const paper = new Paper((line) => process.stdout.write(`${line}\n`), coloured);

try {
  await runDemo({ env: process.env, write: values.write, paper });
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
