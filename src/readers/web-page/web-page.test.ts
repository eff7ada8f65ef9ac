import { describe, expect, it, test } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { each, page, READ, setApart } from '../../../tests/support/web-talk.ts';
import { parse, write } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { webPage } from './index.ts';

describe('who says what', () => {
  it.each<[string, string]>([
    ['bold names', each(([name, words]) => `<p><strong>${name}:</strong> ${words}</p>`)],
    ['the colon outside', each(([name, words]) => `<p><b>${name}</b>: ${words}</p>`)],
    ['the space inside', each(([name, words]) => `<p><b>${name}: </b>${words}</p>`)],
    ['no space at all', each(([name, words]) => `<p><b>${name}:</b>${words}</p>`)],
    ['plain names', each(([name, words]) => `<p>${name}: ${words}</p>`)],
    ['headings', each(([name, words]) => `<h3>${name}</h3>\n<p>${words}</p>`)],
    ['bold headings', each(([name, words]) => `<h4><strong>${name}</strong></h4><p>${words}</p>`)],
    ['definition lists', `<dl>${each(([name, words]) => `<dt>${name}</dt><dd>${words}</dd>`)}</dl>`],
    ['a list for each', each(([name, words]) => `<dl><dt>${name}:<dd><p>${words}</dl>`)],
    ['classes', each(([name, words]) => `<p class="speaker">${name}</p>\n<p class="text">${words}</p>`)],
    [
      'classes within a line',
      each(([name, words]) => `<div><span class="turn__speaker-name">${name}</span> <q>${words}</q></div>`),
    ],
    ['nested divisions', each(([name, words]) => `<div><div><div>${name}: ${words}</div></div></div>`)],
    ['lines', `<p>${each(([name, words]) => `${name}: ${words}`, '<br>\n')}</p>`],
    ['parted lines', `<p>${each(([name, words]) => `<b>${name}:</b> ${words}`, '<br/><br />')}</p>`],
    ['tables', `<table>${each(([name, words]) => `<tr><td>${name}<td>${words}`)}</table>`],
    [
      'a table for the page',
      `<table><tr><td><a href="/">Home</a></td><td>${each(([name, words]) => `<p><b>${name}:</b> ${words}`)}</td></tr></table>`,
    ],
    ['lists', `<ul>${each(([name, words]) => `<li><b>${name}:</b> ${words}</li>`)}</ul>`],
    ['text as typed', `<pre>\n${each(([name, words]) => `${name}: ${words}`, '\n\n')}\n</pre>`],
    ['a form around everything', `<form>${each(([name, words]) => `<p><b>${name}:</b> ${words}</p>`)}</form>`],
    ['links', each(([name, words]) => `<p><a href="/who"><b>${name}</b></a>: ${words}</p>`)],
    ['cited without a colon', each(([name, words]) => `<p><cite>${name}</cite> ${words}</p>`)],
    ['headers of sections', each(([name, words]) => `<section><header>${name}</header><p>${words}</p></section>`)],
    ['buttons', each(([name, words]) => `<button class="speaker-name">${name}</button><p>${words}</p>`)],
    [
      'small capitals',
      each(([name, words]) => `<p><span style="font-variant: small-caps">${name}</span> ${words}</p>`),
    ],
    ['a field to copy from', `<textarea>\n${each(([name, words]) => `${name}: ${words}`, '\n\n')}</textarea>`],
    [
      'lines that a style keeps',
      `<div style="white-space: pre-wrap">${each(([name, words]) => `${name}: ${words}`)}</div>`,
    ],
    [
      'a class and a time side by side',
      each(
        ([name, words]) => `<li><span class="speaker">${name}</span><span class="time">0:31</span><p>${words}</p></li>`,
      ).replaceAll('0:31', ''),
    ],
    [
      'a table within a figure',
      `<p>A talk by the sea. ${'It was late. '.repeat(40)}</p><figure class="wp-block-table"><table>${each(([name, words]) => `<tr><td>${name}<td>${words}`)}</table></figure>`,
    ],
    [
      'pasted from elsewhere',
      `<b style="font-weight:normal;" id="docs-internal-guid-1">${each(([name, words]) => `<p><span style="font-weight:700">${name}:</span><span style='mso-bidi-font-weight:bold'> ${words}</span></p>`)}</b>`,
    ],
    [
      'as a word processor saves it',
      each(
        ([name, words]) =>
          `<p class=MsoNormal><b><span lang=EN-US>${name.slice(0, 3)}</span></b><b><span\nstyle='x:y'>${name.slice(3)}:</span></b><span> ${words.replace(' ', '\n')}<o:p></o:p></span></p>\n\n<p class=MsoNormal><span>&nbsp;</span></p>`,
      ),
    ],
  ])('%s', async (_, body) => {
    const transcript = await parse(page(body));
    expect(transcript.source.format).toBe('web-page');
    expect(sayings(transcript)).toEqual(READ);
    expect(codesOf(transcript)).toEqual([]);
    expect((await write(transcript, 'md')).words).toBe(36);
  });

  it('a term without words has none of the next one’s', async () => {
    const terms = each(([name, words]) => `<dt>${name}</dt><dd>${words}</dd>`);
    const list = await parse(page(`<dl>${terms.replace('<dd>And what did you do then?</dd>', '')}</dl>`));
    expect(sayings(list)).toContain('Per Lund - We rowed home. All of us.');
  });

  it('seat and party below a name are nobody’s words', async () => {
    const body = each(([name, words]) => `<div>${name}</div><div>(Northport) (Ind)</div><p>${words}</p>`);
    const transcript = await parse(page(body));
    expect(sayings(transcript)).toEqual(READ);
    expect(setApart(transcript)).toEqual(Array(6).fill('field: (Northport) (Ind)'));
  });

  it('times', async () => {
    const transcript = await parse(
      page(
        `<table>${each(([name, words], i) => `<tr><td>0:0${i}</td><td>${name}:</td><td>${words}</td></tr>`)}</table>`,
      ),
    );
    expect(sayings(transcript)[1]).toBe('Per Lund 1000- Out at sea & far out.');
    const body = each(
      ([name, words], i) => `<div><span>0:0${i}</span><span class="speaker">${name}</span><p>${words}</p></div>`,
    );
    expect(sayings(await parse(page(body)))[1]).toBe('Per Lund 1000- Out at sea & far out.');
  });

  it.each<[string, (words: string) => string, (words: string) => string, string?]>([
    ['classes', (words) => `<p class="question">${words}</p>`, (words) => `<p class="answer">${words}</p>`],
    ['terms', (words) => `<dl><dt>${words}</dt></dl>`, (words) => `<dl><dd>${words}</dd></dl>`],
    ['styles', (words) => `<p><span style="font-weight:700">${words}</span></p>`, (words) => `<p>${words}</p>`],
    [
      'a style sheet',
      (words) => `<p class="c2"><span class="c1 c0">${words}</span></p>`,
      (words) => `<p class="c2">${words}</p>`,
      '<style>@import url(x);/* {} */ .c0, p.c1{margin:0;font-weight:700}@media print{.c2 .c3,.c2{font-weight:700}}.c2{font-weight:400}</style>',
    ],
  ])('questions told by their %s', async (_, ask, answer, head) => {
    const body = each(([name, words]) => (name === 'Ida Moor' ? ask : answer)(words));
    expect(sayings(await parse(page(body, head)))).toEqual(READ.map((said) => said.replace(/^.*? - /, '- - ')));
  });

  it('questions on the first line of a paragraph, and above a heading that asks nothing', async () => {
    const asked = ['Where do you live?', 'You were at sea.', 'Did you row?', 'How long did it take you?'];
    const paragraphs = asked.map((words) => `<p><b>${words}</b><br>\nIt was late.</p>`).join('');
    expect(sayings(await parse(page(paragraphs)))).toHaveLength(8);
    const headings = each(([name, words]) => (name === 'Ida Moor' ? `<h2>${words}</h2>` : `<p>${words}</p>`));
    const liked =
      '<h2>What is your boat called?</h2><p>Gull.</p><h2>You might also like</h2><ul><li>The ferry</li></ul>';
    expect(sayings(await parse(page(headings + liked))).at(-1)).toBe('- - Gull.');
  });

  it('a page all in bold has no bold names', async () => {
    const body = each(([name, words]) => `<p class="x">${name}: <b>${words}</b></p>`);
    expect(sayings(await parse(page(body, '<style>.x{font-weight:bold}</style>')))).toEqual(READ);
  });

  it('a name that no words follow is nobody’s', async () => {
    const terms = each(([name, words]) => `<dt>${name}</dt><dd>${words}</dd>`);
    const list = await parse(page(`<dl>${terms.replace('</dd>', '</dd><dt>Per Lund</dt>')}<dt>Ida Moor</dt></dl>`));
    expect(sayings(list)).toEqual(READ);
    expect(setApart(list)).toEqual(['field: Per Lund', 'field: Ida Moor']);
  });

  it('questions in bold, answers of two paragraphs', async () => {
    const body = each(([name, words]) =>
      name === 'Ida Moor' ? `<p><strong>${words}</strong></p>` : `<p>${words}</p><p>Yes.</p>`,
    );
    expect(sayings(await parse(page(body))).slice(0, 3)).toEqual([
      '- - Where were you when the storm came?',
      '- - Out at sea & far out.',
      'Yes.',
    ]);
  });
});

test('the head of a table is nobody’s; a glossary names nobody', async () => {
  const rows = each(([name, words]) => `<tr><td>${name}</td><td>${words}</td></tr>`);
  const table = await parse(page(`<table><tr><th>Who</th><th>Words</th></tr>${rows}</table>`));
  expect(setApart(table)).toEqual(['field: Who Words']);
  const answer =
    '<dl><dt>Thole</dt><dd>A pin</dd><dt>Yawl</dt><dd>A boat</dd></dl><table><tr><td>Oar<td>Ash</tr><tr><td>Mast<td>Fir</tr></table>';
  const glossary = await parse(
    page(`${each(([name, words]) => `<p>${name}: ${words}</p>`)}${answer}<p>Ida Moor: Thank you.</p>`),
  );
  const last = glossary.blocks.findLast((block) => block.type === 'turn' && block.paragraphs.length > 1);
  expect(last?.type === 'turn' && last.paragraphs.map(({ text, marks }) => [text, marks])).toEqual(
    ['Nine hours. I counted them.', 'Thole', 'A pin', 'Yawl', 'A boat', 'Oar', 'Ash', 'Mast', 'Fir'].map((text) => [
      text,
      undefined,
    ]),
  );
});

test('words are kept as they are: emphasis as marks, signs as signs', async () => {
  const answer = 'We <em>all</em> ro<b>wed.</b>Home * and * back, a_b_, &lt;b&gt; &amp;amp; [x](y) `c` <laughs> 5\\6.';
  const talk = each(([name, words]) => `<p><b>${name}:</b> ${words.replace('We rowed home.', answer)}</p>`);
  const transcript = await parse(page(talk));
  const turn = transcript.blocks.flatMap((block) => (block.type === 'turn' ? [block] : []))[3];
  expect(turn?.paragraphs[0]).toMatchObject({
    text: 'We all rowed.Home * and * back, a_b_, <b> &amp; [x](y) `c` <laughs> 5\\6. All of us.',
    marks: [
      { kind: 'emphasis', start: 3, end: 6 },
      { kind: 'strong', start: 9, end: 12 },
      { kind: 'insertion', start: 48, end: 51 },
    ],
  });
});

describe('places', () => {
  const html = page(each(([name, words]) => `<p>\n  <strong>${name}:</strong>\n  ${words.replace(' ', '\r\n  ')}</p>`));

  it('words', async () => {
    expect(slicesOf(await parse(html), html).slice(0, 2)).toEqual([
      'Where\r\n  were you when the storm came?',
      'Out\r\n  at sea &amp; far out.',
    ]);
  });

  it('turns and evidence', async () => {
    const { blocks, speakers } = await parse(html);
    expect(blocks.flatMap((block) => (block.type === 'turn' ? [block.position.start.line] : [])).slice(0, 3)).toEqual([
      5, 9, 13,
    ]);
    expect(speakers[0]?.evidence?.[0]).toMatchObject({ kind: 'full-label', line: 5, column: 11 });
  });

  it('--body takes lines of the page', async () => {
    expect(sayings(await parse(html, { body: [8, 20] })).map((said) => said.slice(0, 8))).toEqual([
      'Per Lund',
      'Ida Moor',
      'Per Lund',
    ]);
  });
});

it.each<[number, string]>([
  [0.7, '<!doctype html><p>x'],
  [0.7, '\n<!-- saved --><html><body>x'],
  [0.65, '<p>a</p>\n<p>b</p>\n<p>c</p>'],
  [0.65, '<div>a<p>b<p>c</div>'],
  [0.1, '<p>a</p>\n\nIda: Where were you when the storm came?\n\n<p>b</p><p>c</p>'],
  [0.1, '<div align="center">\n\n# Nine hours\n\n</div>\n<p>a</p><p>b</p>'],
  [0, '<p>a</p>'],
  [0, 'Ida: <laughs> I <b>did</b>, <sighs> <so>'],
  [0.1, 'Ida: <p>a</p><p>b</p><p>c</p>'],
  [0.1, '<tt><body><div><p>a</p><p>b</p><p>c</p></div></body></tt>'],
  [0, ''],
])('detect %d %j', (score, text) => {
  expect(webPage.detect(sourceText(text))).toBe(score);
});

test('a file’s extension makes a page of what has only some markup', async () => {
  const text = each(([name, words]) => `<b>${name}:</b> ${words}`, '<br><br>\n');
  const html = await parse(text, { path: 'a.html' });
  expect([html.source.format, sayings(html)]).toEqual(['web-page', READ]);
  expect((await parse(text, { path: 'a.txt' })).source.format).toBe('text');
  expect((await parse(text, { path: 'a.md' })).source.format).toBe('markdown');
});
