import { createDecipheriv, createHash } from 'node:crypto';
import type { Harness, Reply } from './harness.js';

type Body = Reply['body'];

/** 43 letters and digits. */
export const EXPORT_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

/** Uploads a file as an application would. @returns its media_id */
export async function upload(
  harness: Harness,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'file',
): Promise<string> {
  const form = new FormData();
  form.append('media', new Blob([content]), 'directory.csv');
  const path = `media/upload?type=${type}&access_token=${harness.token()}`;
  const { body } = await harness.raw(path, { method: 'POST', body: form });
  if (body.errcode !== 0) throw new Error(`media/upload: ${String(body.errmsg)}`);
  return String(body.media_id);
}

/** Uploads a file and starts an import. @returns the response of the start */
export async function startImport(
  harness: Harness,
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
  more: object = {},
): Promise<Body> {
  return (await harness.post(path, { media_id: await upload(harness, content), ...more })).body;
}

export async function jobResult(harness: Harness, jobid: unknown): Promise<Body> {
  return (await harness.get('batch/getresult', { jobid: String(jobid) })).body;
}

/** An import from the upload to the end. @returns the response of batch/getresult */
export async function runImport(
  harness: Harness,
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
  more: object = {},
): Promise<Body> {
  const { jobid, errcode, errmsg } = await startImport(harness, path, content, more);
  if (errcode !== 0) throw new Error(`${path}: ${String(errmsg)}`);
  harness.sandbox.clock.advance(60_000);
  let body = await jobResult(harness, jobid);
  // A large file takes several calls.
  while (body.errcode === 0 && body.status !== 3) body = await jobResult(harness, jobid);
  return body;
}

/** An export from its start to the content of its blocks. */
export async function runExport(
  harness: Harness,
  path: string,
  body: object = {},
  credential = 'contacts',
): Promise<Body[]> {
  const { body: started } = await harness.post(path, { encoding_aeskey: EXPORT_KEY, ...body }, credential);
  harness.sandbox.clock.advance(60_000);
  const { body: result } = await harness.get(
    'export/get_result',
    { jobid: String(started.jobid) },
    credential,
  );
  const blocks = result.data_list as { url: string; size: number; md5: string }[];
  return Promise.all(
    blocks.map(async ({ url, size, md5 }) => {
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      if (bytes.length !== size) throw new Error('the size of a block is wrong');
      if (createHash('md5').update(bytes).digest('hex') !== md5) throw new Error('the md5 is wrong');
      return JSON.parse(decrypt(bytes).toString()) as Body;
    }),
  );
}

/** With Node's cipher alone: the padding of up to 32 bytes is removed by hand. */
export function decrypt(bytes: Buffer): Buffer {
  const key = Buffer.from(`${EXPORT_KEY}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()]);
  const pad = padded.at(-1) ?? 0;
  if (pad < 1 || pad > 32 || padded.length % 32 !== 0) throw new Error('the padding is wrong');
  if (!padded.subarray(-pad).every((byte) => byte === pad)) throw new Error('the padding is wrong');
  return padded.subarray(0, -pad);
}
