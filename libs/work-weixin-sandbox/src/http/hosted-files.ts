import { newSecretText } from '../token/secret-text.js';
import type { ServedFile } from './file-response.js';

/** A file to host. */
export interface NewHostedFile extends ServedFile {
  /**
   * When the URL stops working, in milliseconds of the sandbox's clock.
   * @default never
   */
  readonly expiresAtMs?: number;
}

/** Path in front of the name of a hosted file. */
export const HOSTED_PREFIX = '/files/';

const MAX_BYTES = 256 * 1024 * 1024;
const MAX_FILES = 10_000;

/**
 * Files behind URLs that responses contain: permanent images and the results of jobs. Stores at most 256 MiB and 10,000
 * files of all corps: a new file removes the oldest ones, whose URLs then get 404.
 */
export class HostedFiles {
  /** Oldest first. */
  private readonly byName = new Map<string, NewHostedFile>();
  private storedBytes = 0;

  /** @returns the path of its URL */
  add(file: NewHostedFile): string {
    const name = newSecretText('file');
    this.byName.set(name, { ...file, bytes: Buffer.from(file.bytes) });
    this.storedBytes += file.bytes.length;
    for (const oldest of this.byName.keys()) {
      if (this.byName.size === 1 || (this.storedBytes <= MAX_BYTES && this.byName.size <= MAX_FILES)) break;
      this.remove(oldest);
    }
    return HOSTED_PREFIX + name;
  }

  /** The file; `undefined` for an unknown name and for one that expired. */
  find(name: string, nowMs: number): ServedFile | undefined {
    const file = this.byName.get(name);
    if (file === undefined || nowMs < (file.expiresAtMs ?? Infinity)) return file;
    this.remove(name);
    return undefined;
  }

  private remove(name: string): void {
    this.storedBytes -= this.byName.get(name)?.bytes.length ?? 0;
    this.byName.delete(name);
  }
}
