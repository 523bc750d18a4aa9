import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { decodeOutput } from 'nestjs-http-remote';
import { DeptUserDetailListWorkWxOutput } from 'nestjs-work-weixin/user';
import { wireMemberList } from '../sample.mjs';

const [, , name, members] = process.argv;
const text = JSON.stringify(wireMemberList(Number(members)));
const data = JSON.parse(text);
const read = {
  'JSON.parse': () => JSON.parse(text),
  'JSON.parse + decodeOutput': () => decodeOutput(DeptUserDetailListWorkWxOutput, JSON.parse(text)),
  decodeOutput: () => decodeOutput(DeptUserDetailListWorkWxOutput, data),
  plainToInstance: () => plainToInstance(DeptUserDetailListWorkWxOutput, data),
}[name];

const REPEATS = 5;
for (let warmUp = 0; warmUp < 10; warmUp++) read();

process.on('message', () => {
  const started = performance.now();
  for (let done = 0; done < REPEATS; done++) read();
  process.send((performance.now() - started) / REPEATS);
});
process.on('disconnect', () => process.exit());
process.send('ready');
