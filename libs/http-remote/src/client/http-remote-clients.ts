import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import {
  createHttpRemoteClient,
  type HttpRemoteClient,
  type HttpRemoteClientOptions,
} from './http-remote-client.js';

/** The remote systems of one module, by name. Their headers and what authorizes their calls show in nothing that is printed. */
export class HttpRemoteClients {
  readonly #byName = new Map<string, HttpRemoteClient>();
  readonly #byDefault: HttpRemoteClient | undefined;

  /** @param clients those of `forRoot`: a call that names none goes to the one named `default`, or to the only one */
  constructor(clients: readonly HttpRemoteClient[] = []) {
    clients.forEach((client) => this.add(client));
    this.#byDefault = this.#byName.get('default') ?? (clients.length === 1 ? clients[0] : undefined);
  }

  /** @throws ConfigurationInvalidError saying which option is wrong and why, or that the name is taken */
  open(name: string, options: HttpRemoteClientOptions): HttpRemoteClient {
    const client = createHttpRemoteClient(name, options);
    this.add(client);
    return client;
  }

  private add(client: HttpRemoteClient): void {
    if (this.#byName.has(client.name)) {
      throw new ConfigurationInvalidError(
        `client "${client.name}" is configured twice: give one of them another name`,
      );
    }
    this.#byName.set(client.name, client);
  }

  /**
   * @param name undefined: the default client
   * @throws ConfigurationInvalidError where there is no such client
   */
  get(name: string | undefined): HttpRemoteClient {
    const found = name === undefined ? this.#byDefault : this.#byName.get(name);
    if (found) return found;
    const known = [...this.#byName.keys()].map((each) => `"${each}"`).join(', ') || 'none';
    throw new ConfigurationInvalidError(
      name === undefined
        ? `no client is named: pass { client } to send(), or declare it in @HttpRemoteApi(); configured: ${known}`
        : `there is no client "${name}"; configured: ${known}`,
    );
  }

  /** Ends what the clients opened, after the calls on their way. */
  async close(): Promise<void> {
    const all = [...this.#byName.values()];
    // An authorizer may fetch what it needs through another client.
    await Promise.allSettled(all.filter(({ authorizer }) => authorizer).map((client) => client.close()));
    await Promise.allSettled(all.map((client) => client.close()));
  }
}
