import {
  ProblemError,
  byId,
  element,
  offline,
  problemOf,
  request,
  startPage,
  withChoice,
  working,
} from '/page.js';

let sending;

void startPage(() => undefined);

/** Replaces fetch, which does not report how much it has sent. */
function send(file, onProgress) {
  return new Promise((resolve, reject) => {
    const upload = (sending = new XMLHttpRequest());
    upload.open('POST', withChoice('/files'));
    upload.setRequestHeader('x-api-key', window.apiKey.get());
    // Any other type could be one that the service reads itself. The kind of file follows from its name.
    upload.setRequestHeader('content-type', 'application/octet-stream');
    upload.setRequestHeader('x-file-name', encodeURIComponent(file.name.toWellFormed()));
    upload.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    upload.addEventListener('error', () => reject(offline()));
    upload.addEventListener('abort', () => reject(new DOMException('canceled', 'AbortError')));
    upload.addEventListener('load', () => {
      if (upload.status === 200) resolve(JSON.parse(upload.responseText));
      else reject(problemOf(upload.status, upload.responseText));
    });
    upload.send(new Blob([file]));
  });
}

function showProgress(part) {
  const percent = Math.floor(part * 100);
  byId('progress').value = percent;
  byId('percent').textContent = percent < 100 ? `${percent}%` : '已发出，等待企业微信接收…';
}

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const [file] = byId('file').files;
  byId('state').textContent = '正在上传…';
  byId('transfer').hidden = false;
  byId('cancel').hidden = false;
  showProgress(0);
  void working(byId('upload'), byId('problem'), async () => {
    try {
      const media = await send(file, showProgress);
      byId('state').textContent = '上传完成。';
      showUploaded(file, media);
      byId('form').reset();
    } catch (error) {
      byId('state').textContent = error.name === 'AbortError' ? '已取消。' : '';
      throw error;
    } finally {
      byId('transfer').hidden = true;
      byId('cancel').hidden = true;
    }
  });
});

byId('cancel').addEventListener('click', () => {
  sending?.abort();
  byId('upload').focus();
});

const TYPES = { image: '图片', voice: '语音', video: '视频', file: '文件' };

function showUploaded({ name, size }, { mediaId, type, expiresAt }) {
  byId('empty').hidden = true;
  const problem = element('div', { className: 'problem', hidden: true, role: 'alert' });
  const again = element('button', { type: 'button', 'aria-label': `下载 ${name}` }, '下载');
  again.addEventListener('click', () => void working(again, problem, () => download(mediaId)));
  const facts = [
    ['类型', TYPES[type] ?? type],
    ['大小', `${size} 字节`],
    ['media_id', element('code', {}, mediaId)],
    ['有效期至', new Date(expiresAt).toLocaleString('zh-CN', { hour12: false })],
  ];
  byId('uploaded').prepend(
    element(
      'li',
      { className: 'card' },
      element('strong', {}, name),
      element(
        'dl',
        {},
        ...facts.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]),
      ),
      again,
      problem,
    ),
  );
}

async function download(mediaId) {
  const response = await request(`/files/${encodeURIComponent(mediaId)}`);
  let blob;
  try {
    blob = await response.blob();
  } catch {
    throw new ProblemError({ title: '下载中断', detail: '文件没有完整到达，请再试一次。' });
  }
  const name = /filename\*=UTF-8''([^;]*)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const link = element('a', {
    href: URL.createObjectURL(blob),
    download: decodeURIComponent(name ?? mediaId),
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

byId('again').addEventListener('submit', (event) => {
  event.preventDefault();
  const button = byId('again').querySelector('button');
  void working(button, byId('download-problem'), () => download(byId('media-id').value.trim()));
});
