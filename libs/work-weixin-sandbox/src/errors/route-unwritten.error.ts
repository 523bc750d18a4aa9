/** The path is known, its rules are not written yet. An HTTP 501, so that no client takes it for an answer of the API. */
export class RouteUnwrittenError extends Error {
  constructor(path: string) {
    super(
      `work-weixin-sandbox does not answer ${path} yet; its rules belong in src/routes/, written from its page`,
    );
  }
}
