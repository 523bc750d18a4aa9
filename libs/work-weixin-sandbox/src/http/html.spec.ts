import { html, Html } from './html.js';

describe('html', () => {
  it('escapes values, in text and in attributes', () => {
    const evil = `"><script>alert('1')</script>&`;
    expect(html`<a title="${evil}">${evil}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</a>',
    );
  });

  it('joins parts that are HTML already', () => {
    const items = ['一', '<二>'].map((name) => html`<b>${name}</b>`);
    expect(html`<i>${items}${new Html('<br>')}${3}</i>`.text).toBe('<i><b>一</b><b>&lt;二&gt;</b><br>3</i>');
  });
});
