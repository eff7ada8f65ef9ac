import { expect, it, test } from 'vitest';
import { sayings } from '../../../tests/support/read-back.ts';
import { each, page, READ, setApart, TALK } from '../../../tests/support/web-talk.ts';
import { parse } from '../../pipeline.ts';

test('what stands around the talk is set apart, and what the page says of itself kept', async () => {
  const talk = each(([name, words]) => `<p><strong>${name}:</strong> ${words}</p>`);
  const html = page(
    `<header><p>Harbour Notes</p></header><nav><ul><li>Home</li><li>About</li></ul></nav>
<article><header><h1>Nine hours</h1></header>
<figure><img src="a.jpg" alt="A boat"><figcaption>Photo: Ada Finch</figcaption></figure>
${talk.replace('All of us', 'All <button>Play</button>of us')}
<div class="sharedaddy"><h3>Share this</h3></div></article>
<section id="comments"><p><b>Rolf:</b> Lovely.</p></section><footer>© 2021</footer>`,
    '<title>Nine hours | Harbour Notes</title><meta name="author" content="Ada Finch"><meta property="article:published_time" content="2021-02-03T10:00"><meta name="description" content="A talk."><meta name=viewport content=x>',
  );
  const transcript = await parse(html);
  expect(sayings(transcript)).toEqual(READ);
  expect(setApart(transcript)).toEqual([
    'title: Nine hours | Harbour Notes',
    'page-furniture: Harbour Notes',
    'page-furniture: Home About',
    'page-furniture: A boat Photo: Ada Finch',
    'page-furniture: Play',
    'page-furniture: Share this',
    'page-furniture: Rolf: Lovely.',
    'page-furniture: © 2021',
  ]);
  expect(transcript.metadata).toEqual({
    title: 'Nine hours | Harbour Notes',
    dek: 'A talk.',
    date: '2021-02-03',
    authors: ['Ada Finch'],
    language: 'en',
  });
  for (const block of transcript.blocks)
    if (block.type === 'apart')
      expect(html.slice(block.position.start.offset, block.position.end.offset)).toContain(block.text.slice(-4));
});

it.each([
  '<blockquote class="pullquote"><p>We rowed home.</p></blockquote>',
  '<figure class="wp-block-pullquote"><blockquote>We rowed home.</blockquote></figure>',
  '<div class="wp-caption aligncenter"><p class="wp-caption-text">The boat.</p></div>',
  '<div class="kg-card kg-signup-card"><h2>Our letter</h2><p>Every Friday.</p></div>',
  '<div class="subscription-widget-wrap"><p>Thanks for reading.</p></div>',
  '<p class="read-more"><b>Read more:</b> <a href="#">The ferry</a></p>',
  '<div class="related-articles"><ul><li>The ferry</li></ul></div>',
  '<div style="display: none">As a letter.</div>',
  '<p hidden>As a letter.</p>',
  '<span class="sr-only">opens in a new window</span>',
  '<section class="footnotes"><ol><li>In 1961. ↩</li></ol></section>',
  '<figcaption>The boat</figcaption>',
  '<amp-ad><div>Oars for sale</div></amp-ad>',
  '<div class="c-author-box"><p><b>Ada Finch:</b> writes.</p></div>',
  '<div title="footer"><p>Page <sdfield type="PAGE" format=PAGE>3</sdfield></p></div>',
])('a box among the paragraphs is set apart: %s', async (box) => {
  const paragraphs = TALK.map(([name, words]) => `<p><b>${name}:</b> ${words}</p>`);
  const transcript = await parse(page(paragraphs.toSpliced(4, 0, box).join('')));
  expect(sayings(transcript)).toEqual(READ);
  expect(setApart(transcript)).toHaveLength(1);
});

test('what is called as a box is, and is long, is the page', async () => {
  const [first = '', ...others] = TALK.map(
    ([name, words]) => `<p><b>${name}:</b> ${words} ${'And on. '.repeat(90)}</p>`,
  );
  const letter = await parse(
    page(`<div class="newsletter">${others.slice(0, 2).join('')}</div>${others.slice(2).join('')}${first}`),
  );
  expect(sayings(letter)).toHaveLength(6);
});
