/** The sandbox has no such path. Unlike a WeCom error this is an HTTP 404, so that no client can miss it. */
export class NoRouteError extends Error {
  constructor(path: string, closest: readonly string[], total: number) {
    super(
      `work-weixin-sandbox has no route for ${path}; closest of its ${total} routes: ${closest.join(', ')} ` +
        '(paths start with /cgi-bin/); add your own route with startSandbox({ routes: [{ path, handle }] })',
    );
  }
}
