import { describe, expect, it } from 'vitest';
import { sample, talk } from '../../../tests/support/sample.ts';
import type { Transcript } from '../../model/transcript.ts';
import { turnsOf } from '../../model/turns.ts';
import { parse, write } from '../../pipeline.ts';

async function print(transcript: Transcript, options = {}): Promise<string> {
  return (await write(transcript, 'md', options)).output;
}

/** What stands after the front matter. */
async function body(transcript: Transcript, options = {}): Promise<string> {
  return (await print(transcript, options)).split('\n---\n\n')[1] ?? '';
}

it('prints a front matter, bold labels, and everything but what is set aside', async () => {
  expect(await print(sample, { names: ['full', 'label'] })).toBe(`---
title: One boat, one loan
date: 2031-03-09
authors:
  - Mara Quist
speakers:
  - { label: MQ, name: Mara Quist, role: interviewer }
  - { label: TA, name: Tom van Adeyemi, role: interviewee }
source: { file: ferry.txt, sha256: 0a0a0a0a0a0a }
tide: low
---

Mara Quist talks to the man who runs the Holm ferry.

## The first boat

**Mara Quist:** So tell me how the ferry line got started.

**Tom van Adeyemi:** With one boat and [a] bad loan.

(Laughter)

The second boat was the *Gannet*.

> [The Gannet sank in 1992.]

**MQ:** And the loan?

**TA:** Paid.

1992\\. A good year, \\* all told.
`);
});

describe('unlabelled turns', () => {
  it('prints the question bold and the answer plain', async () => {
    const unlabelled = {
      ...sample,
      speakers: sample.speakers.map((speaker) => ({ ...speaker, labels: [] })),
      blocks: sample.blocks.flatMap((block) => {
        if (block.type !== 'turn') return [];
        const { label: _, ...turn } = block;
        return [turn];
      }),
    };
    expect(await body(unlabelled)).toMatch(/^\*\*So tell me how the ferry line got started\.\*\*\n\nWith one boat/);
  });
});

it('prints times where asked', async () => {
  expect(await body(sample, { times: 'turn' })).toContain('**MQ [00:00:02]:** So tell');
});

describe('reads back to the same turns and speakers', () => {
  const speech = ['Well, it rained.', 'And the boats stayed in.', 'Nobody sailed that week.'];
  it.each([
    ['a number', '1992. A good year.'],
    ['a heading', '# not a heading'],
    ['a quotation', '>not a quotation'],
    ['a list', '- not a list'],
    ['a plus', '+ not a list'],
    ['a definition', ': not a definition'],
    ['a table', '| not | a | table |'],
    ['a rule', '--- not a rule'],
    ['equals signs', '=== not a heading'],
    ['a link definition', '[x]: not a definition'],
    ['signs', 'a * b ** c _d_ `e` <br> &amp; \\ <i>f</i>'],
    ['brackets', 'the [creation of] it, [laughs](loudly) and [so][on]'],
    ['an entity', 'fish &amp; chips'],
    ['a tilde', '~~~ about five'],
  ])('%s', async (_, text) => {
    const told = talk(
      ['MQ', 'How was it?'],
      ['TA', ...speech, text],
      ['MQ', 'And then?'],
      ['TA', text, ...speech],
      ['MQ', 'So.'],
      ['TA', 'So.'],
    );
    const back = await parse(await print(told), { from: 'markdown' });
    const turns = (transcript: Transcript) =>
      turnsOf(transcript).map(({ label, paragraphs }) => [label, ...paragraphs.map((one) => one.text)]);
    expect(turns(back)).toEqual(turns(told));
    expect(back.speakers.map(({ labels }) => labels)).toEqual(told.speakers.map(({ labels }) => labels));
  });
});
