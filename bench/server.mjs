// A server that answers at once: what is measured is the client.
import { createServer } from 'node:http';

const token = JSON.stringify({ errcode: 0, errmsg: 'ok', access_token: 'bench', expires_in: 7200 });
const created = JSON.stringify({ errcode: 0, errmsg: 'created' });

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(request.url.includes('/gettoken') ? token : created);
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
