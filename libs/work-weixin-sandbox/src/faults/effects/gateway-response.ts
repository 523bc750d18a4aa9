import { STATUS_CODES } from 'node:http';
import type { Delivery } from '../../http/delivery.js';

/** An HTML page with this status, as a gateway or proxy sends it. */
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

/** A 302 to the same path and query at another origin. */
export function redirect(origin: string, target: string): Delivery {
  // Not resolved as a relative URL: a target that starts with two slashes would replace the host.
  const location = new URL(origin).origin + target;
  return {
    status: 302,
    send(res) {
      res.writeHead(302, { location, 'content-length': 0 });
      res.end();
    },
  };
}
