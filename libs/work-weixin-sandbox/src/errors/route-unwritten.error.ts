/**
 * The path exists, but its rules are not written yet. An HTTP 501, so that no client takes it for a response of the
 * API.
 */
export class RouteUnwrittenError extends Error {
  constructor(path: string) {
    super(
      `work-weixin-sandbox does not implement ${path} yet; write its rules in src/routes/, following its documentation page`,
    );
  }
}
