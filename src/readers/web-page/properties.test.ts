import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Transcript } from '../../model/transcript.ts';
import { parse, write } from '../../pipeline.ts';
import { NoTurnsError } from '../plain-text/refusal.ts';

/** Everything that a page says, of which no white space is left. */
function saidIn(html: string): string {
  return html
    .replace(/<(script|style)>[^<]*<\/\1>/g, '')
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '');
}

/** The same of a transcript's blocks, in any order of blocks that stand within others. */
function saidBy({ blocks }: Transcript): string {
  return blocks
    .map((block) =>
      block.type === 'turn' ? `${block.label ?? ''}${block.paragraphs.map(({ text }) => text).join('')}` : block.text,
    )
    .join('')
    .replace(/\s/g, '');
}

const sorted = (text: string): string => [...text.replace(/:/g, '')].sort().join('');

const word = fc.constantFrom(
  'sea',
  'boat,',
  'oar.',
  '(so)',
  'a*b',
  '*',
  '_x_',
  '2',
  '“we”',
  '&amp;',
  '&lt;i>',
  '`c`',
  '[x]',
  '海',
  'it’s',
  '&nbsp;',
  '#',
  '|',
  '\\',
);
const inline = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.tuple(word, fc.constantFrom(' ', '\n  ', ''), tie('text')).map((all) => all.join('')),
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'em', 'strong', 'span', 'a', 'u'),
        tie('text'),
        fc.constantFrom(' ', ''),
        tie('text'),
      )
      .map(([tag, inside, space, after]) => `<${tag}>${inside}</${tag}>${space}${after}`),
  ),
})).text;
const block = fc.oneof(
  { weight: 4, arbitrary: inline.map((text) => `<p>${text}</p>`) },
  inline.map((text) => `<div><div>${text}</div></div>`),
  inline.map((text) => `<blockquote>${text}<br>${text}</blockquote>`),
  inline.map((text) => `<aside>${text}</aside>`),
  inline.map((text) => `<ul><li>${text}<li>So.</ul>`),
  inline.map((text) => `<table><tr><td>Oars</td><td>${text}</td></tr></table>`),
  inline.map((text) => `<pre>  ${text}\n\n ${text}</pre>`),
  fc.constant('<script>var ida = 1</script>'),
);
const talk = fc.array(fc.tuple(inline, fc.array(block, { maxLength: 2 })), { minLength: 6, maxLength: 9 });

/** The words of some make no interview. */
function unreadable(error: unknown): undefined {
  if (!(error instanceof NoTurnsError)) throw error;
}

test('nothing that a page says is lost or changed, in any output', async () => {
  await fc.assert(
    fc.asyncProperty(
      talk,
      fc.constantFrom('b', 'strong'),
      fc.constantFrom(':</X> ', '</X>: ', ': </X>', ':</X>'),
      async (turns, tag, close) => {
        const body = turns.map(
          ([text, blocks], i) =>
            `<p><${tag}>${i % 2 === 0 ? 'Ida Moor' : 'Per Lund'}${close.replace('X', tag)}It was ${text}</p>\n${blocks.join('\n')}`,
        );
        const html = `<!doctype html><html><body>\n${body.join('\n')}\n</body></html>`;
        const transcript = await parse(html).catch(unreadable);
        if (transcript === undefined) return;
        expect(transcript.source.format).toBe('web-page');
        expect(sorted(saidBy(transcript))).toBe(sorted(saidIn(html)));
        for (const to of ['md', 'txt', 'jsonl', 'csv']) await write(transcript, to);
      },
    ),
    { numRuns: 100 },
  );
});
