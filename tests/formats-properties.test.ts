import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { transcriptSchema } from '../src/model/schema.ts';
import type { Transcript } from '../src/model/transcript.ts';
import { turnsOf } from '../src/model/turns.ts';
import { parse, parseWithSource, write } from '../src/pipeline.ts';
import { writers } from '../src/writers/index.ts';
import { filesBelow } from './support/cases.ts';
import { inShort } from './support/timed.ts';

/** Formats with times and a place for speakers; those of linguists and of word processors are another matter. */
const TIMED = /\/(?:vtt|srt|sbv|podcast-json|podcast-html|whisper|aws|google|azure|deepgram|assemblyai|rev|ohd-csv)\//;
/** What stands beside the files: expectations and vocabularies. */
const NOT_A_TRANSCRIPT = /expected|_parsed|wpt-cue|filters-example|SOURCES/;

const FOLDER = '../shared/formats';
const real = existsSync(FOLDER)
  ? filesBelow(FOLDER).filter((path) => TIMED.test(path) && !NOT_A_TRANSCRIPT.test(path))
  : [];
const shipped = filesBelow('transcripts').filter((path) => path.endsWith('.vtt'));

/** Places where blocks are out of order, or turns overlap. */
function misplaced({ blocks }: Transcript): string[] {
  let started = 0;
  let turnEnd = 0;
  return blocks.flatMap(({ type, position: { start, end } }) => {
    const wrong = start.offset < started || end.offset < start.offset || (type === 'turn' && start.offset < turnEnd);
    started = start.offset;
    if (type === 'turn') turnEnd = end.offset;
    return wrong ? [`${type} at ${start.line}:${start.column}`] : [];
  });
}

/** Cues and words whose offsets are outside of their text or out of order. */
function mistimed(transcript: Transcript): string[] {
  return turnsOf(transcript).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text, cues = [], words = [] }) =>
      [cues, words].flatMap((spans) =>
        spans.flatMap(({ start, end }, i) =>
          start < (spans[i - 1]?.end ?? 0) || end <= start || end > text.length ? [`${start}-${end} of ${text}`] : [],
        ),
      ),
    ),
  );
}

describe.each([...shipped, ...real])('%s', (path) => {
  const bytes = readFileSync(path);

  test('schema, order, times', async () => {
    for (const cues of [false, true]) {
      const transcript = await parse(bytes, { path, cues });
      expect(transcriptSchema.safeParse(transcript).error?.issues ?? []).toEqual([]);
      expect(misplaced(transcript)).toEqual([]);
      expect(mistimed(transcript)).toEqual([]);
    }
  });

  test('JSON reads back to the same bytes', async () => {
    const { output } = await write(await parse(bytes, { path }), 'json');
    expect((await write(await parse(output, { path: 'x.json' }), 'json')).output).toBe(output);
  });

  test('every line end gives the same turns', async () => {
    const { transcript, source } = await parseWithSource(bytes, { path });
    const text = (source?.text ?? '').replace(/\r\n?/g, '\n');
    for (const end of ['\n', '\r\n', '\r'])
      expect(inShort(await parse(text.replaceAll('\n', end), { path }))).toEqual(inShort(transcript));
  });

  test('every writer keeps the words', async () => {
    const { transcript, source } = await parseWithSource(bytes, { path });
    for (const { id } of writers) {
      const outcome = await write(transcript, id, {}, source).then(
        () => 'written',
        (error: Error) => error.message,
      );
      // A turn without a time cannot be a caption; that is said, and no fault.
      expect(outcome, id).toMatch(/^written$|has no time|no times?\b/);
    }
  });
});

test.skipIf(real.length > 0)('real files are skipped where ../shared/formats is absent', () => {
  expect(shipped.length).toBeGreaterThan(0);
});
