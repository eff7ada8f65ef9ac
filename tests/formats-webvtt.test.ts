import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blocksOf, isWebvtt } from '../src/readers/webvtt/blocks.ts';
import { type CueToken, tokensOf } from '../src/readers/webvtt/cue-text.ts';
import { sourceText } from '../src/text/source.ts';
import { allLines } from '../src/text/source-lines.ts';

/** The web platform's own tests of WebVTT, where they are at hand. */
const FOLDER = '../shared/formats/vtt';
const isHere = existsSync(FOLDER);

interface WebCue {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const json = <T>(name: string): T => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as T;
const expected = isHere ? json<{ files: Record<string, WebCue[]> }>('wpt-expected.json').files : {};
const cueTexts = isHere
  ? readdirSync(FOLDER)
      .filter((name) => /^wpt-cue-.*\.json$/.test(name))
      .flatMap((name) => json<{ text: string; expectedTree: string }[]>(name).map((one) => ({ name, ...one })))
  : [];

/** The cues as a player has them: undecoded text, seconds. */
function cuesOf(bytes: Uint8Array): WebCue[] {
  const source = sourceText(new TextDecoder().decode(bytes).replaceAll('\0', '\ufffd'));
  if (!isWebvtt(source.text)) return [];
  const lines = allLines(source);
  return blocksOf(lines).flatMap((block) => {
    if (block.kind !== 'cue') return [];
    const { id, times, timesLine, end } = block;
    const text = lines.slice(timesLine + 1, end).join('\n');
    return [{ id, start: times.startMs / 1000, end: times.endMs / 1000, text }];
  });
}

describe.skipIf(!isHere)('file parsing (skipped where ../shared/formats is absent)', () => {
  test('there are files', () => expect(Object.keys(expected).length).toBeGreaterThan(10));

  test.each(Object.entries(expected))('%s', (name, cues) => {
    expect(cuesOf(readFileSync(`${FOLDER}/${name}`))).toEqual(cues);
  });
});

/** A tree in the notation of the web platform's tests. */
function treeOf(tokens: readonly CueToken[]): string {
  let depth = 0;
  let text = '';
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(`| ${'  '.repeat(depth)}${line}\n`);
  const flush = (): void => {
    if (text !== '') print(`"${text}"`);
    text = '';
  };
  for (const token of tokens) {
    if (token.kind === 'text') {
      text += token.text;
      continue;
    }
    flush();
    if (token.kind === 'time') continue;
    if (token.kind === 'close') {
      depth--;
      continue;
    }
    print(`<${{ c: 'span', v: 'span', lang: 'span' }[token.tag as 'c'] ?? token.tag}>`);
    depth++;
    if (token.classes.length > 0) print(`class="${token.classes.join(' ')}"`);
    if (token.tag === 'v') print(`title="${token.annotation}"`);
    if (token.tag === 'lang') print(`lang="${token.annotation}"`);
  }
  flush();
  return lines.join('');
}

describe.skipIf(!isHere)('cue text parsing (skipped where ../shared/formats is absent)', () => {
  test.each(cueTexts)('$name: $text', ({ text, expectedTree }) => {
    const [cue] = cuesOf(new TextEncoder().encode(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`));
    expect(treeOf(tokensOf(cue?.text ?? ''))).toBe(expectedTree);
  });
});
