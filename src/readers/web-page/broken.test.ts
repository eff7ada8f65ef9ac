import { describe, expect, it } from 'vitest';
import { sayings } from '../../../tests/support/read-back.ts';
import { each, page } from '../../../tests/support/web-talk.ts';
import { parse } from '../../pipeline.ts';

describe('BAD', () => {
  const talk = each(([name, words]) => `<p><b>${name}:</b> ${words}</p>`);

  it('a page with no interview is refused, with a place', async () => {
    const prose = page('<h1>Boats</h1>\n<p>There are many of them on this coast.</p>\n<p>Others: none.</p>');
    await expect(parse(prose)).rejects.toMatchObject({
      message: "a web page in which nothing reads as a speaker's turn",
      details: [expect.stringContaining('“Others:” (line 6)')],
    });
  });

  it.each([
    [
      'titles of books',
      ['The Tides', 'The Boats', 'The Bells', 'The Tides']
        .map((title) => `<p><cite>${title}</cite> is a book about the sea. It is long.</p>`)
        .join(''),
    ],
    [
      'a manual',
      ['How do I buy a ticket?', 'Can I bring a dog?', 'What if I am late?']
        .map((term) => `<dt>${term}</dt><dd>At the office.</dd>`)
        .join(''),
    ],
    [
      'a quiz',
      ['How many oars?', 'Which bird?', 'When was it?']
        .map((asked) => `<p class="question">${asked}</p><p class="answer">Two</p>`)
        .join(''),
    ],
  ])('no interview: %s', async (_, body) => {
    await expect(parse(page(body))).rejects.toThrow(/nothing reads as a speaker/);
  });

  it.each(['', '<p></p>', '<script>Ida: x</script>', '<nav>Ida: x</nav>'])('nothing said: %j', async (body) => {
    await expect(parse(page(body))).rejects.toThrow(/nothing reads as a speaker/);
  });

  it.each<[string, string, number]>([
    ['cut in a tag', page(talk).slice(0, -60), 5],
    ['cut in words', page(talk).slice(0, -45), 6],
    ['nothing closed', page(talk.replaceAll(/<\/[^>]*>/g, '')), 6],
    ['closed what was not open', page(talk.replaceAll('</p>', '</i></div></p></span>')), 6],
    ['open markup in words', page(talk.replace('Nine', 'Nine < ten & <b')), 6],
    ['nested without end', page(`${'<div>'.repeat(3000)}${talk}`), 6],
    ['a menu left open', page(`${talk}<nav>Home`), 6],
    ['control characters', page(talk.replace('Nine', '\u0001Nine')), 6],
  ])('%s', async (_, html, turns) => {
    const said = sayings(await parse(html, { from: 'web-page' }));
    expect(said.length).toBeGreaterThanOrEqual(turns);
    expect(said[0]).toContain('Where were you when the storm came?');
  });
});
