// Loads some entry points and measures what a call costs then: `node loaded.process.mjs nestjs-work-weixin/user …`
import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import {
  HttpRemoteOutput,
  RemoteApiCatalogue,
  encodeInput,
  getRemoteApi,
  validateInput,
} from 'nestjs-http-remote';
import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user';
import { PLAIN_INPUT } from '../../bench/sample.mjs';

const ROUNDS = 30;
const CALLS = 2_000;

const modules = [];
for (const specifier of process.argv.slice(2)) modules.push(await import(specifier));
// Reads every declaration, as an application that uses every API does.
const catalogue = RemoteApiCatalogue.of(...modules);

const input = CreateUserWorkWxInput.from(PLAIN_INPUT);
let least = Infinity;
for (let round = 0; round < ROUNDS; round++) {
  const before = process.cpuUsage();
  for (let call = 0; call < CALLS; call++) {
    validateInput(input);
    encodeInput(input);
  }
  const { user, system } = process.cpuUsage(before);
  least = Math.min(least, (user + system) / CALLS);
}

const reached = new Set();
const reach = (dto) => {
  if (reached.has(dto.target)) return;
  reached.add(dto.target);
  for (const { nested } of dto.fields) if (nested) reach(nested);
};
for (const { target } of catalogue) reach(getRemoteApi(target));
const registered = [...getMetadataStorage().validationMetadatas.keys()];
const outputs = registered.filter(({ prototype }) => prototype instanceof HttpRemoteOutput);

console.log(
  JSON.stringify({
    micros: least,
    apis: catalogue.size,
    registered: registered.length,
    outputs: outputs.filter((output) => !reached.has(output)).map(({ name }) => name),
    reached: reached.size,
  }),
);
