import { describe, expect, it } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { turnsOf } from '../../model/turns.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { podcastHtml } from './index.ts';

const read = (text: string) => parse(text, { path: 'a.html' });

describe('order and what may be absent', () => {
  it.each<[string, string, string[]]>([
    [
      'flat',
      '<cite>Ida:</cite>\n<time>0:09</time>\n<p>It&#39;s late.</p>\n<cite>Per:</cite><time>1:02:03</time><p>Yes.</p>',
      ["Ida 9000- It's late.", 'Per 3723000- Yes.'],
    ],
    [
      'time first, in a wrapper',
      '<html><body><div><time>0:00</time><cite>Ida</cite><p>Yes.</p></div></body></html>',
      ['Ida 0- Yes.'],
    ],
    [
      'behind the words',
      '<p>Yes.</p><cite>Ida:</cite><time>0:01</time><p>No.</p><cite>Per:</cite><time>0:02</time>',
      ['Ida 1000- Yes.', 'Per 2000- No.'],
    ],
    ['no times', '<cite>Ida:</cite><p>Yes.</p><cite>Per:</cite><p>No.</p>', ['Ida - Yes.', 'Per - No.']],
    ['no names', '<time>0:01</time><p>Yes.</p><time>0:05</time><p>No.</p>', ['- 1000- Yes.', 'No.']],
    [
      'a name once',
      '<cite>Ida:</cite><p>Yes.</p><p>And more.</p><cite>Per:</cite><p>No.</p>',
      ['Ida - Yes.', 'And more.', 'Per - No.'],
    ],
    [
      'within the paragraph',
      '<p><cite>Ida:</cite> <time>0:09</time> It is <b>late</b>.</p>\n<p><time>0:12</time><cite>Per</cite> Yes.</p><p>And so.</p>',
      ['Ida 9000- It is late.', 'Per 12000- Yes.', 'And so.'],
    ],
    [
      'within the paragraph, a colon behind, no times',
      '<p><b><cite>Ida</cite></b>: Yes.</p><p><cite>Per</cite> : No: <i>never</i>.</p>',
      ['Ida - Yes.', 'Per - No: never.'],
    ],
    [
      'in a header of each turn',
      '<section><header><cite>Ida:</cite> <time>0:09</time></header><p>Yes.</p></section><section><header><cite>Per:</cite></header><p>No.</p></section>',
      ['Ida 9000- Yes.', 'Per - No.'],
    ],
    [
      'in divs',
      '<div><div><cite>Ida</cite></div><div><time>0:09</time></div><div><p>Yes.</p></div></div>',
      ['Ida 9000- Yes.'],
    ],
    ['paragraphs left open', '<cite>Ida</cite><time>0:01</time><p>Yes.\n<cite>Per</cite><time>0:02</time><p>No.', []],
  ])('%s', async (_, text, expected) => {
    if (expected.length > 0) expect(sayings(await read(text))).toEqual(expected);
    else expect(podcastHtml.detect(sourceText(text))).toBe(0);
  });

  it('marks, lines, links, title and headings', async () => {
    const text =
      '<title>Tides</title><h1>Tides</h1><cite>Ida:</cite><p>It is <em>so</em> <a href="/x">far</a><br>out.</p>';
    const { metadata, blocks } = await read(text);
    expect(metadata.title).toBe('Tides');
    expect(blocks.map(({ type }) => type)).toEqual(['apart', 'heading', 'turn']);
    const [turn] = turnsOf({ blocks });
    expect(turn?.paragraphs[0]).toMatchObject({
      text: 'It is so far out.',
      marks: [
        { kind: 'emphasis', start: 6, end: 8 },
        { kind: 'link', start: 9, end: 12, url: '/x' },
      ],
    });
  });

  it('what stands around the talk is none of it', async () => {
    const page = `<!DOCTYPE html><html><body><nav><a href="/">Home</a> <a href="/all">All talks</a></nav>
<h1>A talk about tides and boats and weather</h1><p>Published in May.</p>
<cite>Ida:</cite><time>0:01</time><p>Yes.</p><aside><p>More of this.</p></aside><cite>Per:</cite><time>0:04</time><p>No.</p>
<footer><p>Invented Harbour Radio</p><p>Write to us</p></footer></body></html>`;
    const transcript = await read(page);
    expect(sayings(transcript)).toEqual(['Ida 1000- Yes.', 'Per 4000- No.']);
    const others = transcript.blocks.flatMap((block) => (block.type === 'turn' ? [] : [[block.type, block.text]]));
    expect(others).toEqual([
      ['apart', 'Home All talks'],
      ['heading', 'A talk about tides and boats and weather'],
      ['paragraph', 'Published in May.'],
      ['apart', 'More of this.'],
      ['apart', 'Invented Harbour Radio'],
      ['apart', 'Write to us'],
    ]);
  });

  it('a footer with a name in it is of the talk', async () => {
    const text =
      '<div><p>Yes.</p><footer><cite>Ida:</cite></footer></div><div><p>No.</p><footer><cite>Per:</cite></footer></div>';
    expect(sayings(await read(text))).toEqual(['Ida - Yes.', 'Per - No.']);
  });

  it('knows where the words stand', async () => {
    const text = '<cite>Ida &amp; Co:</cite><time>0:01</time>\r\n<p>It&#39;s late</p>';
    expect(slicesOf(await read(text), text)).toEqual(['It&#39;s late']);
    const inside = '<p><cite>Ida</cite> : It&#39;s <b>late</b>, no</p>';
    expect(slicesOf(await read(inside), inside)).toEqual(['It&#39;s <b>late</b>, no']);
  });
});

describe('BAD: what is no transcript of a podcast is left alone', () => {
  const nav = `<nav>${'<a href="/">A page of ours</a> '.repeat(40)}</nav>`;
  it.each([
    ['a page around', `${nav}<cite>Ida:</cite><p>Yes.</p>`],
    ['an interview in bold', '<p><b>Ida:</b> Yes.</p><p><b>Per:</b> No.</p>'],
    ['a cite within words', '<p>As <cite>Moor</cite> says</p><p>Yes</p>'],
    ['a book', '<p><cite>The Tides</cite> is a book.</p><p><cite>The Boats</cite> is none.</p>'],
    ['a book among names', '<p><cite>Ida:</cite> Yes.</p><p><cite>The Tides</cite> is a book.</p>'],
    ['a date', '<time datetime="2020-01-01">1 January</time><p>Ida: Yes.</p><p>Per: No.</p>'],
    ['a date and a length', '<time>1 January</time><time>4:12</time><p>Ida: Yes.</p><p>Per: No.</p>'],
    ['an article with one name', `<cite>Ida</cite>${'<p>One more paragraph of it.</p>'.repeat(20)}`],
    ['text', 'Ida: I use <cite> and <p> and <time>.'],
    ['scripts without end', '<cite>x</cite>'.concat('<script>'.repeat(9000), '<p>')],
  ])('%s', (_, text) => {
    expect(podcastHtml.detect(sourceText(text))).toBe(0);
  });

  it('a time that is none is set aside', async () => {
    const transcript = await read(
      '<cite>Ida</cite><time>0:01</time><p>Yes.</p><time>0:03</time><p>So.</p><time>soon</time><p>No.</p>',
    );
    expect(codesOf(transcript)).toEqual(['time-unread']);
    expect(transcript.blocks).toContainEqual(expect.objectContaining({ type: 'apart', text: 'soon' }));
  });

  it('a name among the words is one of them', async () => {
    const text = '<p><cite>Ida:</cite> As <cite>Moor</cite> says, at <time>9:00</time> sharp.</p>';
    expect(sayings(await parse(text, { from: 'podcast-html' }))).toEqual(['Ida - As Moor says, at 9:00 sharp.']);
  });

  it('cut off', async () => {
    expect(sayings(await read('<cite>Ida:</cite><time>0:01</time><p>Yes.</p><cite>Per:</cite><p>No, I'))).toEqual([
      'Ida 1000- Yes.',
      'Per - No, I',
    ]);
  });
});
