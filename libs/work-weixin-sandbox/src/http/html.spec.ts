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
    const items = ['一', '<二>'].map((name) => html`<li>${name}</li>`);
    expect(
      html`<ul>
          ${items}
        </ul>
        ${new Html('<br>')}${3}`.text,
    ).toBe('<ul><li>一</li><li>&lt;二&gt;</li></ul><br>3');
  });
});
