import { startSandbox } from '../src/sandbox.js';
import type { Sandbox } from '../src/sandbox.js';
import type { OptionsWithBothSecrets, SandboxOptions } from '../src/sandbox.options.js';

export interface Reply {
  status: number;
  headers: Headers;
  body: Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
}

const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;

/** A minimal client that sends any request, including invalid ones. */
export class Harness {
  private constructor(
    readonly sandbox: Sandbox,
    private tokens: Record<string, string>,
  ) {}

  static async start(options: SandboxOptions = {}): Promise<Harness> {
    const harness = new Harness(await startSandbox(options as OptionsWithBothSecrets), {});
    await harness.login();
    return harness;
  }

  /** Gets new tokens, such as after the clock moved. */
  async login(): Promise<void> {
    const { corpId, secrets } = this.sandbox.demo;
    for (const [name, secret] of Object.entries(secrets)) {
      const { body } = await this.get('gettoken', { corpid: corpId, corpsecret: secret });
      this.tokens[name] = String(body.access_token);
    }
  }

  /** Makes calls of the contact-sync secret with another token meanwhile, such as one of another corp. */
  async as<T>(token: string, calls: () => Promise<T>): Promise<T> {
    const own = this.tokens;
    this.tokens = { ...own, contacts: token };
    try {
      return await calls();
    } finally {
      this.tokens = own;
    }
  }

  token(name = 'contacts'): string {
    return this.tokens[name] ?? '';
  }

  /** POST with the token of the contact-sync secret, or of another credential. */
  post(path: string, body: unknown, credential = 'contacts'): Promise<Reply> {
    return this.raw(`${path}?access_token=${this.token(credential)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' || isBytes(body) ? body : JSON.stringify(body),
    });
  }

  get(path: string, query: Record<string, string>, credential = 'contacts'): Promise<Reply> {
    const all = { access_token: this.token(credential), ...query };
    return this.raw(`${path}?${new URLSearchParams(all).toString()}`);
  }

  /** GET of one member with the contact-sync secret. */
  async member(userid: string): Promise<Reply['body']> {
    return (await this.get('user/get', { userid })).body;
  }

  async raw(target: string, init?: RequestInit): Promise<Reply> {
    const response = await fetch(this.sandbox.baseUrl + target, init);
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Reply['body'],
    };
  }
}
