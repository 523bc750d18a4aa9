import { hostedFile } from './pages/hosted-file.js';
import type { PageRoute } from './route.js';

/** Every page outside `/cgi-bin/`. */
export const ALL_PAGES: readonly PageRoute[] = [hostedFile];
