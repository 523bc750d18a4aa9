import { createHash } from 'node:crypto';
import { ApiError } from '../../errors/api.error.js';
import { httpUrlOf } from '../../http/downloads.js';
import type { JsonReader } from '../../http/json.reader.js';
import { checkMedia } from '../../media/media.check.js';
import { utf8Bytes } from '../../member/text-measure.js';
import type { Route } from '../route.js';

const MAX_BYTES = 200 * 1024 * 1024;
const MAX_URL_BYTES = 1024;
const MAX_NAME_BYTES = 128;

interface UrlUpload {
  readonly type: 'video' | 'file';
  readonly fileName: string;
  readonly url: URL;
  /** In lower case. */
  readonly md5: string;
}

/**
 * 异步上传临时素材. The sandbox downloads the file from the URL, and checks it when it is complete.
 * @see https://developer.work.weixin.qq.com/document/path/96219
 */
export const mediaUploadByUrl: Route = {
  path: 'media/upload_by_url',
  method: 'POST',
  callers: ['externalContact', 'app'],
  secretNames: ['url'],
  handle({ corp, caller, body, downloads, jobEvents, nowMs }) {
    const { type, fileName, url, md5 } = read(body);
    const run: Parameters<typeof corp.uploadJobs.start>[1] = (finish) =>
      downloads.start({
        url,
        maxBytes: MAX_BYTES,
        onEnd(result, endedAtMs) {
          try {
            if (result instanceof ApiError) throw result;
            const actual = createHash('md5').update(result).digest('hex');
            if (actual !== md5) throw new ApiError(301019, `the file has ${actual}`);
            const contentType = checkMedia(type, result, { maxBytes: MAX_BYTES });
            const media = { type, fileName, contentType, bytes: result, nowMs: endedAtMs };
            const { mediaId, createdAtMs } = corp.media.add(media);
            finish({ mediaId, createdAtMs });
          } catch (error) {
            finish(error instanceof ApiError ? error : new ApiError(830003));
          }
        },
      });
    const jobid = corp.uploadJobs.start(nowMs, run, (ended) => jobEvents.uploadEnded(caller, ended));
    return { jobid };
  },
};

/** @throws ApiError 40005, 40058, 830001 */
function read(body: JsonReader): UrlUpload {
  if (body.integer('scene') !== 1) throw new ApiError(40058, 'scene must be 1');
  const type = body.string('type');
  if (type !== 'video' && type !== 'file') throw new ApiError(40005, 'it must be video or file');
  const fileName = body.string('filename') ?? '';
  if (fileName === '' || utf8Bytes(fileName) > MAX_NAME_BYTES) {
    throw new ApiError(40058, `filename takes 1 to ${MAX_NAME_BYTES} bytes`);
  }
  const md5 = body.string('md5')?.toLowerCase() ?? '';
  if (!/^[\da-f]{32}$/.test(md5)) throw new ApiError(40058, 'md5 takes 32 hexadecimal digits');
  const text = body.string('url') ?? '';
  const url = utf8Bytes(text) > MAX_URL_BYTES ? undefined : httpUrlOf(text);
  if (url === undefined) throw new ApiError(830001, `an http or https URL of at most ${MAX_URL_BYTES} bytes`);
  return { type, fileName, url, md5 };
}
