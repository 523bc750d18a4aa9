// Uploads and downloads of nestjs-work-weixin/files.
import { Readable } from 'node:stream';
import { HttpFile } from 'nestjs-http-remote';
import type { Job, UploadedMedia, WorkWeixinMedia } from 'nestjs-work-weixin/files';
import type { Equal, Expect } from './expect.js';

declare const media: WorkWeixinMedia;

async function sources(request: Request): Promise<void> {
  await media.upload('a.png');
  await media.upload(new URL('https://a.example/a.png'));
  await media.upload(Readable.from(['a']), { fileName: 'a.png' });
  await media.upload(request.body!, { fileName: 'a.png' });
  await media.upload(Buffer.from('a'), { fileName: 'a.png' });
  await media.upload(new ArrayBuffer(1), { fileName: 'a.png' });
  await media.upload(new Blob(['a']), { type: 'image' });
  await media.upload(new HttpFile('a', 'a.png'));
  // @ts-expect-error a number has no bytes
  await media.upload(5);
  // @ts-expect-error a list has no bytes
  await media.upload(['a.png']);
  // @ts-expect-error the body of a request may be missing
  await media.upload(request.body, { fileName: 'a.png' });
  // @ts-expect-error nobody awaited it
  await media.upload(HttpFile.fromPath('a.png'));
}

async function types(): Promise<void> {
  const { type } = await media.upload('a.png');
  void [type, true satisfies Expect<Equal<'image' | 'voice' | 'video' | 'file', typeof type>>];
  const image = await media.upload('a.png', { type: 'image' });
  void [image, true satisfies Expect<Equal<UploadedMedia<'image'>, typeof image>>];
  void [image, true satisfies Expect<Equal<Date, typeof image.expiresAt>>];
  // @ts-expect-error there is no such type
  await media.upload('a.png', { type: 'photo' });
  // @ts-expect-error a misspelled option
  await media.upload('a.png', { filename: 'b.png' });
  const url = await media.uploadImage('a.png');
  void [url, true satisfies Expect<Equal<string, typeof url>>];
  // @ts-expect-error an image for texts has no other type
  await media.uploadImage('a.png', { type: 'image' });
  const attachment = await media.uploadAttachment('a.png', { attachmentType: 1 });
  void [attachment, true satisfies Expect<Equal<'image' | 'video' | 'file', typeof attachment.type>>];
  // @ts-expect-error it must say what it is for
  await media.uploadAttachment('a.png', {});
  // @ts-expect-error an attachment is no voice
  await media.uploadAttachment('a.amr', { attachmentType: 1, type: 'voice' });
}

async function jobs(): Promise<void> {
  const file = { url: 'https://a.example/a.mp4', md5: '0'.repeat(32), fileName: 'a.mp4' };
  const job = await media.uploadByUrl({ ...file, type: 'video' });
  void [job, true satisfies Expect<Equal<Job<UploadedMedia<'video'>>, typeof job>>];
  // @ts-expect-error the server fetches no images
  await media.uploadByUrl({ ...file, type: 'image' });
  // @ts-expect-error the server requires the MD5
  await media.uploadByUrl({ url: file.url, fileName: 'a', type: 'file' });
  const { mediaId } = await media.resumeUpload('job', 'file').wait();
  void [mediaId, true satisfies Expect<Equal<string, typeof mediaId>>];
}

async function downloads(): Promise<void> {
  const file = await media.download('m', { range: { start: 0 }, tenant: 'acme', app: 'helpdesk' });
  void [file, true satisfies Expect<Equal<Buffer, Awaited<ReturnType<typeof file.toBuffer>>>>];
  void [file, true satisfies Expect<Equal<number | undefined, typeof file.size>>];
  // @ts-expect-error a range has a start
  await media.download('m', { range: { end: 9 } });
  await media.downloadToFile('m', 'a.png', { resume: true });
  // @ts-expect-error a file that is resumed is whole
  await media.downloadToFile('m', 'a.png', { range: { start: 1 } });
}

void [sources, types, jobs, downloads];
