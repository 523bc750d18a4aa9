import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat, truncate } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { shortDigest } from '../short-digest.js';

/** The file beside the wanted one into which a download is written, until it is complete. */
export class PartFile {
  private constructor(
    private readonly path: string,
    private readonly partPath: string,
    private readonly isKept: boolean,
  ) {}

  /** Is removed after a failure. */
  static temporary(path: string): PartFile {
    return new PartFile(path, `${path}.${randomBytes(4).toString('hex')}.part`, false);
  }

  /** Is kept after a failure. `key` is in its name as a digest: the rest of another media must not be appended. */
  static resumable(path: string, key: string): PartFile {
    return new PartFile(path, `${path}.${shortDigest(key)}.part`, true);
  }

  /** The bytes that it has; 0 if it does not exist. */
  async size(): Promise<number> {
    const found = await stat(this.partPath).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return found?.size ?? 0;
  }

  /**
   * Writes a stream behind the first bytes, and gives the file its name.
   *
   * @returns the size of the file
   */
  async write(stream: Readable, behind = 0): Promise<number> {
    try {
      if (behind > 0) await truncate(this.partPath, behind);
      const options = behind > 0 ? { flags: 'r+', start: behind } : { flags: 'w' };
      const file = createWriteStream(this.partPath, options);
      await pipeline(stream, file);
      await rename(this.partPath, this.path);
      return behind + file.bytesWritten;
    } catch (error) {
      stream.destroy();
      if (!this.isKept) await rm(this.partPath, { force: true });
      throw error;
    }
  }
}
