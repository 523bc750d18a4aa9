const key = window.apiKey.get();

document.getElementById('key-state').textContent = key
  ? '本标签页已有 API key：打开上面的页面即可使用。'
  : '本标签页没有 API key：请打开启动时打印的地址，或在页面中填写 x-api-key。';

// A new tab has its own session.
if (key) {
  for (const link of document.querySelectorAll('nav a')) link.hash = `key=${key}`;
}
