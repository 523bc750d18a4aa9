// Loads the ESM and the CommonJS build in one process, as a CommonJS application with an ESM library does. Each build must accept the
// objects of the other one: inputs with nested DTOs and their own token, files, outputs, stores.
import 'reflect-metadata';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { NestFactory } from '@nestjs/core';
import { startSandbox } from 'work-weixin-sandbox';

const require = createRequire(import.meta.url);
const NAMES = [
  'nestjs-http-remote',
  'nestjs-work-weixin',
  'nestjs-work-weixin/user',
  'nestjs-work-weixin/testing',
];
const esm = Object.assign({}, ...(await Promise.all(NAMES.map((name) => import(name)))), { build: 'ESM' });
const cjs = Object.assign({}, ...NAMES.map((name) => require(name)), { build: 'CommonJS' });

const sandbox = await startSandbox();
const received = [];
const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    received.push(Buffer.concat(chunks).toString());
    response.setHeader('content-type', 'application/json').end('{}');
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');

/** @param maker the build that creates inputs and files @param sender the build that sends them */
async function callAcross(maker, sender) {
  const way = `${maker.build} to ${sender.build}`;
  const { corpId, secrets } = sandbox.demo;
  const { contacts, app } = secrets;
  const nest = await NestFactory.createApplicationContext(
    sender.WorkWeixinModule.forRoot({
      corpId,
      secrets: { contacts, app },
      baseUrl: sandbox.baseUrl,
      tokenStore: new maker.MemoryAccessTokenStore(),
    }),
    { logger: false },
  );
  const workWeixin = nest.get(sender.WorkWeixinService);
  try {
    const userId = `made-by-${maker.build}`;
    const created = await workWeixin.send(
      maker.CreateUserWorkWxInput.from({
        userId,
        name: way,
        mobile: maker === esm ? '13800008001' : '13800008002',
        department: [1],
        extAttr: { attrs: [{ type: 0, name: 'way', text: { value: way } }] },
      }),
    );
    assert.ok(created instanceof sender.HttpRemoteOutput, `outputs are known, ${way}`);

    // Only the parts come from the other build.
    const mixed = sender.UpdateUserWorkWxInput.from({
      userId,
      extAttr: {
        attrs: [
          Object.assign(new maker.ExtAttrItemDto(), {
            type: 0,
            name: 'way',
            text: Object.assign(new maker.ExtAttrTextDto(), { value: 'mixed' }),
          }),
        ],
      },
    });
    await workWeixin.send(mixed);
    assert.deepEqual(sandbox.journal.of('user/update').at(-1).body.extattr, {
      attrs: [{ type: 0, name: 'way', text: { value: 'mixed' } }],
    });
    // Assigned: from() would read its properties.
    const wrongClass = Object.assign(new sender.UpdateUserWorkWxInput(), {
      userId,
      extAttr: new maker.ExtAttrTextDto(),
    });
    await assert.rejects(
      workWeixin.send(wrongClass),
      sender.InputInvalidError,
      `another class is rejected, ${way}`,
    );

    // The sandbox rejects a second token in the query.
    const accessToken = await workWeixin.getAccessToken('contacts');
    await workWeixin.send(maker.UserWorkWxInput.from({ userId, accessToken }));
    assert.equal(sandbox.journal.of('user/get').at(-1).credential, 'contacts', `a token of its own, ${way}`);
    assert.ok(maker.UserWorkWxInput.prototype instanceof sender.AuthWorkWxInput, `AuthWorkWxInput, ${way}`);

    const remote = sender.createHttpRemoteClient('files', {
      baseUrl: `http://127.0.0.1:${server.address().port}`,
    });
    class Upload extends sender.HttpRemoteInput {}
    sender.JsonName('file')(Upload.prototype, 'file');
    sender.HttpRemoteApi({ action: 'upload', desc: 'Upload', type: 'FormData' })(Upload);
    await remote.send(Upload.from({ file: new maker.HttpFile(Buffer.from(way), 'way.txt', 'text/plain') }));
    assert.match(
      received.at(-1),
      /filename="way.txt"\r\nContent-Type: text\/plain\r\n\r\n\w+ to \w+\r\n/,
      `HttpFile, ${way}`,
    );
  } finally {
    await nest.close();
  }
}

try {
  await callAcross(cjs, esm);
  await callAcross(esm, cjs);
} finally {
  server.close();
  await sandbox.close();
}
console.log('each build accepts the objects of the other one');
