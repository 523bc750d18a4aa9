import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputInvalidError, InputNotEncodableError } from 'nestjs-http-remote';

/** The server counts the bytes before Base64. */
const MAX_BYTES = 2 * 2 ** 20;

/**
 * An image: its bytes, or the path of its file.
 *
 * @see {@link WorkWeixinRobot.image}
 */
export type RobotImage = Uint8Array | string | URL;

/** An image as the message has it. */
export interface EncodedImage {
  readonly base64: string;
  readonly md5: string;
}

/**
 * Encodes an image for a group robot.
 *
 * @throws InputInvalidError if it has more than 2 MiB, InputNotEncodableError if the file cannot be read
 */
export async function encodedImage(image: RobotImage): Promise<EncodedImage> {
  const bytes = image instanceof Uint8Array ? image : await contentOf(image);
  if (bytes.byteLength > MAX_BYTES) throw tooLarge(bytes.byteLength);
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { base64: content.toString('base64'), md5: createHash('md5').update(content).digest('hex') };
}

/** Its size is checked before it is read. An error names only the file: a path may tell more than a log should hold. */
async function contentOf(image: string | URL): Promise<Buffer> {
  const path = image instanceof URL ? fileURLToPath(image) : image;
  const unreadable = (cause: unknown): never => {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw new InputNotEncodableError(`the image ${JSON.stringify(basename(path))} cannot be read: ${code}`);
  };
  const file = await open(path).catch(unreadable);
  try {
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw tooLarge(size);
    return await file.readFile().catch(unreadable);
  } finally {
    await file.close();
  }
}

function tooLarge(bytes: number): InputInvalidError {
  return new InputInvalidError([
    {
      property: 'image',
      wirePath: 'image.base64',
      rule: 'maxBytes',
      message: `图片编码前不超过2MB（${MAX_BYTES}个字节），此图片为${bytes}个字节`,
    },
  ]);
}
