import { describe, expect, it } from 'vitest';
import { parseArticle } from '../parse/parse-article.ts';
import { HEADLINE, LEAD, PARAGRAPH } from '../parse/parse-case.ts';
import { articleFromHtml } from './html.ts';

function parsePage(html: string) {
  const input = articleFromHtml(html, { file: 'tin.html', path: 'tin.html' });
  if (!input.ok) throw new Error(input.reject.reason);
  const parsed = parseArticle(input.value);
  if (!parsed.ok) throw new Error(parsed.reject.reason);
  return parsed.value;
}

const BODY = `<p>${LEAD}</p><figure><img src="1.jpg"><figcaption>Quang cảnh buổi tiếp. Ảnh: TTXVN</figcaption></figure><p>${PARAGRAPH}</p>`;
const TEXT = `${LEAD}\n\nQuang cảnh buổi tiếp. Ảnh: TTXVN\n\n${PARAGRAPH}`;

describe('an HTML page', () => {
  it('gives headline, date, address and text from JSON-LD and article', () => {
    const parsed = parsePage(`<!doctype html><title>${HEADLINE} | Báo Ví Dụ</title>
      <link rel="canonical" href="https://www.baovidu.vn/doi-ngoai/1.html">
      <script type="application/ld+json">{"@graph":[{"@type":"Organization"},{"@type":["NewsArticle"],"headline":"${HEADLINE}","datePublished":"2024-03-12T20:38:00+07:00"}]}</script>
      <header><nav>Trang chủ Chính trị</nav></header>
      <article><h1>${HEADLINE}</h1><time>12/03/2024 20:38</time>${BODY}
      <div class="related-news"><a>Tin khác về Lào</a></div><div id="share">Chia sẻ</div></article>
      <footer>© 2024 Báo Ví Dụ</footer><script>alert("x")</script>`);
    expect(parsed).toMatchObject({
      title: HEADLINE,
      titleSource: 'headline',
      publishedAt: '2024-03-12T20:38:00+07:00',
      source: 'baovidu.vn',
      url: 'https://www.baovidu.vn/doi-ngoai/1.html',
      body: TEXT,
      lead: LEAD,
    });
  });

  it('gives title and date from OpenGraph, without the name of the site', () => {
    const parsed = parsePage(`<meta property="og:title" content="${HEADLINE} - Báo Ví Dụ">
      <meta property="og:site_name" content="Báo Ví Dụ"><meta property="article:published_time" content="2024-03-12">
      <meta property="og:url" content="https://baovidu.vn/1.html"><main>${BODY}</main>`);
    expect(parsed).toMatchObject({
      title: HEADLINE,
      publishedAt: '2024-03-12',
      url: 'https://baovidu.vn/1.html',
      body: TEXT,
    });
    expect(parsed.evidence[0]?.rule).toBe('meta article:published_time/iso');
  });

  it('finds the text by its paragraphs where no element names it', () => {
    const parsed = parsePage(`<body><div class="top"><a>Chính trị</a><a>Kinh tế</a></div>
      <div><h1>${HEADLINE}</h1><span>12/03/2024 20:38</span>${BODY}</div>
      <div><ul><li>Tin khác</li></ul></div></body>`);
    expect(parsed).toMatchObject({
      title: HEADLINE,
      publishedAt: '2024-03-12T20:38:00+07:00',
      body: TEXT,
    });
  });

  it('prefers the only h1 to a title that names something else', () => {
    const parsed = parsePage(
      `<title>Báo Ví Dụ</title><article><h1>${HEADLINE}</h1>${BODY}</article>`,
    );
    expect(parsed).toMatchObject({ title: HEADLINE, body: TEXT });
  });

  it('keeps lines that br breaks apart, and inline elements together', () => {
    const parsed = parsePage(
      `<article><p>Ông <b>Nguyễn</b>\n  <i>Văn A</i> phát biểu.<br>Hai bên ký hiệp định&nbsp;khung.</p></article>`,
    );
    expect(parsed.body).toBe('Ông Nguyễn Văn A phát biểu.\nHai bên ký hiệp định khung.');
  });

  it('takes the text from JSON-LD where scripts would draw it', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: HEADLINE,
      articleBody: `${LEAD}\n${PARAGRAPH}`,
    });
    const parsed = parsePage(
      `<script type="application/ld+json">${json}</script><div id="app">Đang tải</div>`,
    );
    expect(parsed.body).toBe(`${LEAD}\n${PARAGRAPH}`);
  });

  it('survives broken JSON-LD and addresses that are none', () => {
    const parsed = parsePage(
      `<script type="application/ld+json">{"@type": </script><link rel="canonical" href="javascript:alert(1)"><article>${BODY}</article>`,
    );
    expect(parsed).toMatchObject({ url: null, source: null });
  });

  it('with no text is a reject', () => {
    const result = articleFromHtml('<nav>Trang chủ</nav><script>x</script>', {
      file: 'a.html',
      path: null,
    });
    expect(result).toMatchObject({ ok: false, reject: { code: 'empty', file: 'a.html' } });
  });
});
