import { readdirSync } from 'node:fs';
import { ALL_ROUTES } from './all-routes.js';

/** `user/list_id` is in `user/user-list-id.route.ts`, and `gettoken` in `gettoken.route.ts`. */
function fileOf(path: string): string {
  const [family, ...rest] = path.split('/');
  const file = `${path.replaceAll(/[/_]/g, '-')}.route.ts`;
  return rest.length === 0 ? file : `${family}/${file}`;
}

describe('ALL_ROUTES', () => {
  it('has one route per file, and each file is named after its path', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const routeFiles = files.filter((name) => name.endsWith('.route.ts'));
    expect(ALL_ROUTES.map(({ path }) => fileOf(path)).sort()).toEqual(routeFiles.sort());
  });
});
