import { baseUrlOf } from './base-url.js';

it.each([
  ['127.0.0.1', 'http://127.0.0.1:80/cgi-bin/'],
  ['localhost', 'http://localhost:80/cgi-bin/'],
  ['::1', 'http://[::1]:80/cgi-bin/'],
  ['0.0.0.0', 'http://127.0.0.1:80/cgi-bin/'],
  ['::', 'http://[::1]:80/cgi-bin/'],
])('a server on %s has the base URL %s', (host, url) => {
  expect(baseUrlOf(host, 80)).toBe(url);
});
