import { ResponseUnreadableError } from 'nestjs-http-remote';
import { uploadedMedia } from './uploaded-media.js';

const API = { action: 'media/upload', desc: '上传临时素材', httpMethod: 'POST' };

describe('An uploaded media', () => {
  it.each(['1380000000', 1380000000])('is valid for three days after created_at %j', (createdAt) => {
    expect(uploadedMedia({ mediaId: 'm', createdAt }, 'image', API)).toEqual({
      mediaId: 'm',
      type: 'image',
      createdAt: new Date('2013-09-24T05:20:00Z'),
      expiresAt: new Date('2013-09-27T05:20:00Z'),
    });
  });

  it.each([undefined, '', 'soon', -1, 0, NaN, 1e300, '8640000000000'])(
    'is valid for three days from now if created_at is %j',
    (createdAt) => {
      const before = Date.now();
      const { createdAt: created, expiresAt } = uploadedMedia({ mediaId: 'm', createdAt }, 'file', API);
      expect(created.getTime()).toBeGreaterThanOrEqual(before);
      expect(created.getTime()).toBeLessThanOrEqual(Date.now());
      expect(expiresAt.getTime() - created.getTime()).toBe(259_200_000);
    },
  );

  it.each([undefined, ''])('needs a media_id, not %j', (mediaId) => {
    const read = () => uploadedMedia({ mediaId, createdAt: 1 }, 'file', API);
    expect(read).toThrow(ResponseUnreadableError);
    expect(read).toThrow('media/upload: the response has no media_id');
  });
});
