import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { turnsOf } from '../src/model/turns.ts';
import { parse } from '../src/pipeline.ts';

/** Samples that are not part of this repository. Without them nothing is tested here. */
const FOLDER = '../shared/formats';
const read = (path: string) => parse(readFileSync(`${FOLDER}/${path}`), { path });

describe.skipIf(!existsSync(FOLDER))('samples of tables and podcasts (skipped where the samples are absent)', () => {
  test.each([
    ['podcast-html/example.html', 10, ['Travis', 'Sarah', 'Gilon'], 691],
    ['podcast-html/buzzcast.html', 34, ['Alban', 'Kevin', 'Travis', 'Tom', 'Dave'], 1661],
  ])('%s', async (path, count, labels, last) => {
    const transcript = await read(path);
    const turns = turnsOf(transcript);
    expect(transcript.source.format).toBe('podcast-html');
    expect(turns).toHaveLength(count);
    expect(transcript.speakers.map(({ labels: [label] }) => label)).toEqual(labels);
    expect([turns[0]?.startMs, turns.at(-1)?.startMs]).toEqual([0, last * 1000]);
  });

  test('podcast-html/buzzcast.html: names, times and words as another program reads them', async () => {
    const { segments } = JSON.parse(readFileSync(`${FOLDER}/podcast-html/buzzcast_html_parsed.json`, 'utf8'));
    const turns = turnsOf(await read('podcast-html/buzzcast.html'));
    expect(
      turns.map(({ label, startMs = 0, paragraphs }) => [
        label,
        startMs / 1000,
        paragraphs[0]?.text.replace(/\s+/g, ' '),
      ]),
    ).toEqual(
      segments.map(({ speaker, startTime, body }: { speaker: string; startTime: number; body: string }) => [
        speaker,
        startTime,
        // It leaves the references of HTML as they are printed.
        body.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim(),
      ]),
    );
  });

  test('ohd-csv/mohammad-transcript-example.csv', async () => {
    const transcript = await read('ohd-csv/mohammad-transcript-example.csv');
    expect(transcript.source.format).toBe('csv');
    expect(transcript.diagnostics).toBeUndefined();
    expect(turnsOf(transcript)[0]?.label).toBe('Devin Becker');
    expect(transcript.speakers.map(({ labels }) => labels)).toEqual([
      ['Devin Becker', 'DB'],
      ['Kasey Mohammad', 'KM'],
    ]);
    expect(JSON.stringify(transcript)).not.toContain('&#8212;');
    expect(transcript.blocks.filter(({ type }) => type === 'apart').at(1)).toMatchObject({ text: 'tags: paper' });
  });

  test('ohd-csv/filters-example.csv is no transcript', async () => {
    await expect(read('ohd-csv/filters-example.csv')).rejects.toThrow('no column holds what is said: tag, description');
  });
});
