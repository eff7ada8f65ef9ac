import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../src/model/transcript.ts';
import { turnsOf } from '../src/model/turns.ts';
import { parseWithSource } from '../src/pipeline.ts';
import { sourceText } from '../src/text/source.ts';
import { type Finding, type Interview, quotationsIn, verify } from '../src/verify/index.ts';
import { tokensOf } from '../src/verify/tokens.ts';
import { filesBelow } from './support/cases.ts';

const CORPUS = '../shared/corpus';
const SEED = `${CORPUS}/seed/000_546efec5e7d6169f.txt`;

async function interviewOf(path: string): Promise<Interview> {
  const { transcript, source } = await parseWithSource(readFileSync(path), { path });
  return { name: basename(path), transcript, ...(source === undefined ? {} : { source }) };
}

/** The first sentence of a paragraph that a quotation can hold: no brackets, no dots, no quotation marks. */
function firstSentence({ text, marks = [] }: Paragraph): string | undefined {
  const sentence = /^[^.!?…()[\]{}<>«»“”„"‘*_`\\&|]{30,300}?(?=[.!?](?:\s|$))/u.exec(text)?.[0];
  if (sentence === undefined || marks.some(({ start }) => start < sentence.length)) return undefined;
  return tokensOf(sentence).filter(({ kind }) => kind === 'word').length < 6 ? undefined : sentence;
}

function check(quotation: string, interview: Interview): Finding | undefined {
  const quotations = quotationsIn(sourceText(`“${quotation}”\n`));
  return verify(quotations, [interview]).findings[0];
}

describe.skipIf(!existsSync(CORPUS))('real interviews (skipped where ../shared/corpus is absent)', () => {
  test.each(existsSync(CORPUS) ? filesBelow(CORPUS) : [])('%s: every tenth answer', async (path) => {
    const interview = await interviewOf(path);
    const wrong: string[] = [];
    const turns = turnsOf(interview.transcript);
    for (let i = 0; i < turns.length; i += 10) {
      const turn = turns[i];
      const sentence = turn?.paragraphs[0] === undefined ? undefined : firstSentence(turn.paragraphs[0]);
      if (turn === undefined || sentence === undefined) continue;
      const finding = check(sentence, interview);
      const [match] = finding?.matches ?? [];
      const slice = interview.source?.text.slice(match?.position.start.offset, match?.position.end.offset) ?? '';
      const isThere = fold(slice) === fold(sentence) || interview.source === undefined;
      const isHere = finding?.matches.some((one) => one.turn === turn.id) || isRepeated(sentence, turns);
      if (finding?.grade !== 'same' && !(finding?.grade === 'ambiguous' && isRepeated(sentence, turns)))
        wrong.push(`${turn.id} ${finding?.grade} ${finding?.message}: ${sentence}`);
      else if (!isHere || !isThere) wrong.push(`${turn.id} at ${match?.turn}: ${sentence} | ${slice}`);
    }
    expect(wrong).toEqual([]);
  });
});

function isRepeated(sentence: string, turns: ReturnType<typeof turnsOf>): boolean {
  const wanted = fold(sentence);
  const all = turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => fold(text)));
  return all.filter((text) => text.includes(wanted)).length > 1;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

describe.skipIf(!existsSync(SEED))('the seed', () => {
  /** Every sentence with a “not” in it loses it. */
  test('a negation that is dropped is found, named and placed', async () => {
    const interview = await interviewOf(SEED);
    const paragraphs = turnsOf(interview.transcript).flatMap((turn) => turn.paragraphs.map((one) => ({ turn, one })));
    const found = paragraphs.flatMap(({ turn, one }) =>
      one.text
        .split(/(?<=\.) /)
        .filter((sentence) => / not /.test(sentence) && !/[[(]|\.\.\./.test(sentence))
        .map((sentence) => ({ turn, sentence })),
    );
    expect(found.length).toBeGreaterThan(2);
    for (const { turn, sentence } of found) {
      const finding = check(sentence.replace(' not ', ' '), interview);
      expect(finding?.grade).toBe('changed');
      expect(finding?.differences).toMatchObject([{ kind: 'missing', weight: 'negation', interview: 'not' }]);
      expect(finding?.matches.map((match) => match.turn)).toEqual([turn.id]);
      expect(check(sentence, interview)?.grade).toBe('same');
    }
  });
});
