import { STATUS_CODES } from 'node:http';
import type { Delivery } from '../../http/delivery.js';

/** What something else than the API answers: an HTML page under this status. */
export function htmlPage(status: number): Delivery {
  const title = status === 200 ? 'Welcome' : `${status} ${STATUS_CODES[status] ?? 'Error'}`;
  const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  return {
    status,
    send(res) {
      res.writeHead(status, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(page) });
      res.end(page);
    },
  };
}

/** A 302 to the same path and query of another origin. */
export function redirect(origin: string, target: string): Delivery {
  // Not resolved as a relative URL: a target that begins with two slashes would choose the host by itself.
  const location = new URL(origin).origin + target;
  return {
    status: 302,
    send(res) {
      res.writeHead(302, { location, 'content-length': 0 });
      res.end();
    },
  };
}
