/** The sandbox does not have this path. Unlike a WeCom refusal it is an HTTP 404, so that no client can miss it. */
export class NoRouteError extends Error {
  constructor(path: string, closest: readonly string[], total: number) {
    super(
      `work-weixin-sandbox has no route for ${path}; closest of its ${total} routes: ${closest.join(', ')} ` +
        '(paths start with /cgi-bin/); add one of your own with startSandbox({ routes: [{ path, handle }] })',
    );
  }
}
