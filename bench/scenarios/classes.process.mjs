import 'reflect-metadata';
import { IsInt, IsNotEmpty, IsOptional, Length, Max, Min, validate } from 'class-validator';
import { HttpRemoteApi, HttpRemoteInput, JsonName, validateInput } from 'nestjs-http-remote';
import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user';
import { decorate } from '../contestants/decorate.mjs';
import { PLAIN_INPUT } from '../sample.mjs';

/** One of hundreds of APIs that an application can load: 20 properties with two or three rules each. */
function generate(index) {
  const input = { [`Generated${index}`]: class extends HttpRemoteInput {} }[`Generated${index}`];
  const properties = Array.from({ length: 20 }, (_, at) => [
    `field${at}`,
    at % 2 === 0
      ? [JsonName(`field_${at}`), IsNotEmpty(), Length(1, 64)]
      : [JsonName(`field_${at}`), IsOptional(), IsInt(), Min(0), Max(100)],
  ]);
  decorate(input, Object.fromEntries(properties));
  HttpRemoteApi({ action: `generated/${index}`, desc: 'generated' })(input);
  const plain = Object.fromEntries(properties.map(([name], at) => [name, at % 2 === 0 ? 'text' : 1]));
  return input.from(plain);
}

const others = Array.from({ length: Number(process.argv[2]) }, (_, index) => generate(index));
const input = CreateUserWorkWxInput.from(PLAIN_INPUT);
const checks = { check: validateInput, 'class-validator': validate };

// Uses all classes, so that they are not only loaded.
for (const other of others) await validateInput(other);
for (let warmUp = 0; warmUp < 20_000; warmUp++) validateInput(input);
for (let warmUp = 0; warmUp < 200; warmUp++) await validate(input);

process.on('message', async ({ check, ms }) => {
  const run = checks[check];
  const started = performance.now();
  let done = 0;
  while (performance.now() - started < ms) {
    for (let each = 0; each < 10; each++, done++) await run(input);
  }
  process.send(((performance.now() - started) * 1_000) / done);
});
process.on('disconnect', () => process.exit());
process.send('ready');
