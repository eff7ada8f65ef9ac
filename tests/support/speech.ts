import { describe, expect, test } from 'vitest';
import { transcriptSchema } from '../../src/model/schema.ts';
import type { Transcript } from '../../src/model/transcript.ts';
import { turnsOf } from '../../src/model/turns.ts';
import { type ParseOptions, parse } from '../../src/pipeline.ts';
import { readers } from '../../src/readers/index.ts';
import { sourceText } from '../../src/text/source.ts';

/** What a test looks at. */
interface Heard {
  readonly format: string;
  /** `Label 500-1400: words`, paragraphs parted by ` ¶ `; `-` for what is not known. */
  readonly turns: readonly string[];
  /** `word 500-900` */
  readonly words: readonly string[];
  readonly problems: readonly string[];
  readonly transcript: Transcript;
}

/** Reads a file given as its value or its text, and checks what must hold of every one. */
export async function hear(file: unknown, options: ParseOptions = {}): Promise<Heard> {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const transcript = await parse(text, options);
  transcriptSchema.parse(transcript);
  const turns = turnsOf(transcript);
  for (const { paragraphs } of turns)
    for (const { position, text: words } of paragraphs)
      if (/^[A-Za-z]/.test(words)) expect(text.slice(position.start.offset)[0]).toBe(words[0]);
  const span = (startMs?: number, endMs?: number): string => `${startMs ?? '-'}-${endMs ?? '-'}`;
  return {
    format: transcript.source.format,
    turns: turns.map(
      ({ label = '-', startMs, endMs, paragraphs }) =>
        `${label} ${span(startMs, endMs)}: ${paragraphs.map((one) => one.text).join(' ¶ ')}`,
    ),
    words: turns.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) =>
        (one.words ?? []).map(
          ({ start, end, startMs, endMs }) => `${one.text.slice(start, end)} ${span(startMs, endMs)}`,
        ),
      ),
    ),
    problems: (transcript.diagnostics ?? []).map(({ code, message }) => `${code}: ${message}`),
    transcript,
  };
}

/** The readers that are sure of a file, the surest first. */
export function sureOf(file: unknown): string[] {
  const source = sourceText(typeof file === 'string' ? file : JSON.stringify(file));
  const scored = readers.map((reader) => ({ id: reader.id, score: reader.detect(source) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best && score >= 0.9).map(({ id }) => id);
}

/** A file of one dialect, and what it says: `Nora 500-1000: Where?`. */
export interface SpeechCase {
  readonly name: string;
  readonly file: unknown;
  readonly turns: readonly string[];
  readonly words?: readonly string[];
  /** The codes of its diagnostics. Default: none. */
  readonly problems?: readonly string[];
}

/** Each file is read as it says, and the reader is the only one that is sure of it. */
export function testReader(id: string, cases: readonly SpeechCase[]): void {
  describe.each(cases)('$name', ({ file, turns, words, problems = [] }) => {
    test('is read', async () => {
      const heard = await hear(file);
      expect(heard.turns).toEqual(turns);
      if (words !== undefined) expect(heard.words).toEqual(words);
      expect(heard.problems.map((one) => one.split(':')[0])).toEqual(problems);
    });

    test('is one reader’s alone', () => expect(sureOf(file)).toEqual([id]));
  });
}
