import { HttpFile, InputInvalidError, validateInput } from 'nestjs-http-remote';
import {
  SizedMediaUploadAttachmentWorkWxInput,
  SizedMediaUploadImgWorkWxInput,
  SizedMediaUploadWorkWxInput,
} from './sized-media.input.js';

const MB = 2 ** 20;

/** Claims a size without having the bytes. */
const fileOf = (size?: number) =>
  HttpFile.fromStream(() => new Blob().stream(), { fileName: 'a', ...(size === undefined ? {} : { size }) });

async function messageFor(input: object): Promise<string | undefined> {
  try {
    await validateInput(input);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputInvalidError)) throw error;
    expect(error.violations).toMatchObject([{ property: 'media', wirePath: 'media', rule: 'mediaSize' }]);
    return error.violations[0]?.message;
  }
}

const upload = (type: string, media: HttpFile) =>
  messageFor(SizedMediaUploadWorkWxInput.from({ type, media }));

describe('MediaSize', () => {
  it.each([
    ['image', '图片', 10],
    ['voice', '语音', 2],
    ['video', '视频', 10],
    ['file', '文件', 20],
  ])('accepts a media of type %s with 6 bytes up to its maximum', async (type, title, max) => {
    expect(await upload(type, fileOf(6))).toBeUndefined();
    expect(await upload(type, fileOf(max * MB))).toBeUndefined();
    expect(await upload(type, fileOf(5))).toBe(`${title}不能小于6字节，实际为5字节`);
    const advice = max < 20 ? '；不超过20MB的文件可以 type 为 file 上传' : '';
    expect(await upload(type, fileOf(max * MB + 1))).toBe(
      `${title}不能超过${max}MB，实际为${max * MB + 1}字节${advice}`,
    );
  });

  it('accepts a size that is unknown, and a type that is', async () => {
    expect(await upload('image', fileOf())).toBeUndefined();
    expect(await upload('hologram', fileOf(1))).toBeUndefined();
    expect(await upload('toString', fileOf(1))).toBeUndefined();
  });

  it('counts the bytes of texts, buffers and blobs', async () => {
    const tooSmall = [
      new HttpFile('中a', 'a'),
      new HttpFile(Buffer.alloc(5), 'a'),
      new HttpFile(new Blob(['12345']), 'a'),
    ];
    for (const file of tooSmall) expect(await upload('file', file)).toMatch(/实际为[45]字节/);
    const large = [
      new HttpFile('中文', 'a'),
      new HttpFile(new ArrayBuffer(6), 'a'),
      new HttpFile(new Blob(['123456']), 'a'),
    ];
    for (const file of large) expect(await upload('file', file)).toBeUndefined();
  });

  it('accepts an image for texts with 5 bytes up to 2 MB', async () => {
    const image = (media: HttpFile) => messageFor(SizedMediaUploadImgWorkWxInput.from({ media }));
    expect(await image(fileOf(5))).toBeUndefined();
    expect(await image(fileOf(2 * MB))).toBeUndefined();
    expect(await image(fileOf(4))).toContain('不能小于5字节');
    expect(await image(fileOf(2 * MB + 1))).toContain('图片不能超过2MB');
  });

  it('accepts an attachment of any size from 6 bytes on, because no maximum is documented', async () => {
    const attachment = (media: HttpFile) =>
      messageFor(SizedMediaUploadAttachmentWorkWxInput.from({ mediaType: 'file', attachmentType: 1, media }));
    expect(await attachment(fileOf(500 * MB))).toBeUndefined();
    expect(await attachment(fileOf(5))).toContain('附件不能小于6字节');
  });
});
