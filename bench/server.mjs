// A server that responds immediately, with a minimal HTTP implementation: the bench measures the client.
import { createServer } from 'node:net';

const json = (data) => {
  const body = JSON.stringify(data);
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const TOKEN = json({ errcode: 0, errmsg: 'ok', access_token: 'bench', expires_in: 7200 });
const CREATED = json({ errcode: 0, errmsg: 'created' });

const server = createServer({ noDelay: true }, (socket) => {
  let pending = '';
  socket.on('error', () => socket.destroy());
  // latin1 has one byte per character, so that string lengths match content-length.
  socket.setEncoding('latin1').on('data', (chunk) => {
    pending += chunk;
    for (;;) {
      const end = pending.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = pending.slice(0, end);
      if (/^transfer-encoding:/im.test(head)) throw new Error('a body without a content-length');
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (pending.length < end + 4 + length) return;
      pending = pending.slice(end + 4 + length);
      socket.write(head.includes('/gettoken') ? TOKEN : CREATED);
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
