import { hostedFile } from './pages/hosted-file.js';
import { oauthAuthorize } from './pages/oauth-authorize.js';
import { ssoLogin } from './pages/sso-login.js';
import type { PageRoute } from './route.js';

/** Every page outside `/cgi-bin/`. */
export const ALL_PAGES: readonly PageRoute[] = [oauthAuthorize, ssoLogin, hostedFile];
