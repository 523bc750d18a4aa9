import { documentedContentType, fileNameFor, mediaTypeOf, type FileLabel } from './media-type.js';

const labels: [FileLabel, string, string][] = [
  [{ fileName: 'a.jpg' }, 'image', 'image/jpg'],
  [{ fileName: '现场.JPEG' }, 'image', 'image/jpg'],
  [{ fileName: 'a.b.png', contentType: 'application/octet-stream' }, 'image', 'image/png'],
  [{ fileName: 'a.amr', contentType: '' }, 'voice', 'voice/amr'],
  [{ fileName: '😀.mp4' }, 'video', 'video/mp4'],
  [{ contentType: 'image/jpeg' }, 'image', 'image/jpg'],
  [{ contentType: 'IMAGE/PNG; charset=binary' }, 'image', 'image/png'],
  [{ fileName: 'clip', contentType: 'audio/amr' }, 'voice', 'voice/amr'],
  // Both are images. The content type decides which one.
  [{ fileName: 'a.jpg', contentType: 'image/png' }, 'image', 'image/png'],
  [{ fileName: 'a.pdf' }, 'file', 'application/octet-stream'],
  [{ fileName: 'a.gif', contentType: 'image/gif' }, 'file', 'application/octet-stream'],
  [{ fileName: 'a.bmp', contentType: 'image/bmp' }, 'file', 'application/octet-stream'],
  [{ fileName: 'a.mp3', contentType: 'audio/mpeg' }, 'file', 'application/octet-stream'],
  [{ fileName: 'a.mov', contentType: 'video/quicktime' }, 'file', 'application/octet-stream'],
  [{ fileName: 'jpg' }, 'file', 'application/octet-stream'],
  [{ fileName: 'a.jpg/b' }, 'file', 'application/octet-stream'],
  [{ fileName: 'a.jpg.' }, 'file', 'application/octet-stream'],
  [{}, 'file', 'application/octet-stream'],
];

describe('The type of a media', () => {
  it.each(labels)('of %j is %s, with the content type %s', (label, type, contentType) => {
    expect(mediaTypeOf(label)).toBe(type);
    expect(documentedContentType(label)).toBe(contentType);
  });

  it.each<FileLabel>([
    { fileName: 'report.pdf', contentType: 'image/png' },
    { fileName: 'a.png', contentType: 'application/pdf' },
    { fileName: 'a.mp4', contentType: 'image/jpeg' },
  ])('of %j is file, because name and content type contradict each other', (label) => {
    expect(mediaTypeOf(label)).toBe('file');
  });

  it('is any of them in the name for content without one, but not file', () => {
    const named = (contentType?: string, type?: 'image' | 'voice' | 'video' | 'file') =>
      fileNameFor({ contentType, type });
    expect(named('image/png')).toBe('image.png');
    expect(named('image/jpeg', 'file')).toBe('image.jpg');
    expect(named(undefined, 'image')).toBe('image.jpg');
    expect(named('application/octet-stream', 'voice')).toBe('voice.amr');
    expect(named(undefined, 'video')).toBe('video.mp4');
    expect(named(undefined, 'file')).toBeUndefined();
    expect(named('application/pdf')).toBeUndefined();
    expect(named('application/pdf', 'image')).toBeUndefined();
    expect(named()).toBeUndefined();
  });
});
