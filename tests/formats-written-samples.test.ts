import { existsSync, readFileSync } from 'node:fs';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Transcript } from '../src/model/transcript.ts';
import { turnsOf } from '../src/model/turns.ts';
import { parse, parseWithSource, write } from '../src/pipeline.ts';
import { spokenWordsOf } from '../src/text/spoken.ts';
import { countWords } from '../src/text/words.ts';
import { UntimedError } from '../src/writers/captions/captions.ts';
import { filesBelow } from './support/cases.ts';
import { comparableTurns, decoded, inOneLine } from './support/written.ts';

const TIMED = ['vtt', 'srt', 'podcast-json', 'podcast-html', 'ohd-csv'];

/** The turns of a transcript, a minute each, as though somebody had timed them, unless somebody has. */
function timed(transcript: Transcript): Transcript {
  if (turnsOf(transcript).every(({ startMs }) => startMs !== undefined)) return transcript;
  let minute = 0;
  const blocks = transcript.blocks.map((block) =>
    block.type === 'turn' ? { ...block, startMs: 60_000 * minute++, endMs: 60_000 * minute } : block,
  );
  return { ...transcript, blocks };
}

/** Words as a reader of an output sees them, without the machinery of any format; labels are words here. */
const WORDS_SEEN: Readonly<Record<string, (output: string) => string>> = {
  vtt: (text) => decoded(text.replace(/^.* --> .*$|^WEBVTT$|<[^<>]*>/gm, '')),
  'podcast-json': (text) =>
    JSON.parse(text)
      .segments.map(({ body }: { body: string }) => body)
      .join('\n'),
  'podcast-html': (text) => decoded(text.replace(/<head>[\s\S]*<\/head>|<(cite|time)>.*<\/\1>|<[^<>]*>/g, '')),
  'ohd-csv': (text) =>
    papa
      .parse<string[]>(text.trim())
      .data.slice(1)
      .map((row) => row[1])
      .join('\n'),
};

describe('samples', () => {
  const samples = filesBelow('transcripts');

  test.each(samples)('%s: a turn without a time is refused for captions', async (path) => {
    const { transcript, source } = await parseWithSource(readFileSync(path), { path });
    const isTimed = turnsOf(transcript).every(({ startMs }) => startMs !== undefined);
    for (const to of ['vtt', 'srt', 'podcast-json'])
      if (!isTimed) await expect(write(transcript, to, {}, source)).rejects.toBeInstanceOf(UntimedError);
  });

  test.each(samples)('%s: with times, every word comes out, in as many turns', async (path) => {
    const { transcript, source } = await parseWithSource(readFileSync(path), { path });
    const talk = timed(transcript);
    for (const [to, seen] of Object.entries(WORDS_SEEN)) {
      const { output: text, words } = await write(talk, to, {}, source);
      expect([to, countWords(seen(text))]).toEqual([to, words]);
    }
    expect((await write(talk, 'srt', {}, source)).words).toBe(spokenWordsOf(transcript, source));
    for (const to of ['vtt', 'podcast-json']) {
      const back = await parse((await write(talk, to)).output, { from: to });
      expect(comparableTurns(back).map(({ label, startMs, text }) => [label, startMs, text])).toEqual(
        merged(comparableTurns(talk)),
      );
    }
  });
});

/** Turns of one person that follow each other are one where nothing stands between them. */
function merged(turns: ReturnType<typeof comparableTurns>): unknown[][] {
  const out: [string | undefined, number | undefined, string][] = [];
  for (const { label, startMs, text } of turns) {
    if (text === '') continue;
    const last = out.at(-1);
    if (last !== undefined && last[0] === label) last[2] = inOneLine(`${last[2]} ${text}`);
    else out.push([label, startMs, text]);
  }
  return out;
}

const SHARED = '../shared/formats';

describe.skipIf(!existsSync(SHARED))('files of other programs (skipped where ../shared/formats is absent)', () => {
  const files = existsSync(SHARED) ? filesBelow(SHARED).filter((path) => !/\.(?:docx|md|tsv)$/.test(path)) : [];

  test.each(files)('%s', async (path) => {
    const transcript = await parse(readFileSync(path), { path }).catch(() => undefined);
    if (transcript === undefined || turnsOf(transcript).length === 0) return;
    if (turnsOf(transcript).some(({ startMs }) => startMs === undefined)) return;
    for (const to of TIMED) await write(transcript, to, { times: 'paragraph' });
    const back = await parse((await write(transcript, 'podcast-json')).output, { from: 'podcast-json' });
    expect(merged(comparableTurns(back))).toEqual(merged(comparableTurns(transcript)));
  });
});
