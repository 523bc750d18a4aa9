import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(
  new URL('../../libs/work-weixin-sandbox/bin/work-weixin-sandbox.js', import.meta.url),
);

/** A sandbox in its own process, controlled through its admin API. */
export class SandboxProcess {
  /** Output on stderr. Expected to be empty. */
  stderr = '';

  constructor(child, baseUrl) {
    this.child = child;
    this.baseUrl = baseUrl;
    this.exited = once(child, 'exit');
    child.stderr.on('data', (chunk) => (this.stderr += chunk));
  }

  static async start() {
    const child = spawn(process.execPath, [CLI, '--port', '0', '--admin', '--quiet'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // The sandbox must not outlive the run.
    process.once('exit', () => child.kill());
    let banner = '';
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      banner += chunk;
      const found = /base URL\s+(\S+)/.exec(banner);
      if (found) return new SandboxProcess(child, found[1]);
    }
    throw new Error('the sandbox did not start: build it with npm run build:libs');
  }

  /** One call of the admin API, on its own connection, which closes after the call. */
  async admin(method, path, body) {
    const call = request(new URL(`/__sandbox/${path}`, this.baseUrl), { method, agent: false });
    call.end(body && JSON.stringify(body));
    const [response] = await once(call, 'response');
    const chunks = [];
    for await (const chunk of response) chunks.push(chunk);
    const data = JSON.parse(Buffer.concat(chunks).toString());
    if (data.error) throw new Error(`${method} ${path}: ${data.error.message}`);
    return data;
  }

  async stop() {
    this.child.kill('SIGTERM');
    const [code] = await this.exited;
    if (code !== 0) throw new Error(`the sandbox exited with ${code}`);
  }
}
