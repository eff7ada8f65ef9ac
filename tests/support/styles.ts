import { expect, test } from 'vitest';
import { scanLines } from '../../src/readers/plain-text/lines.ts';
import type { LabelStyle } from '../../src/readers/plain-text/styles/types.ts';
import { sourceText } from '../../src/text/source.ts';

interface Cases {
  /** Text whose first line the style takes for a label: what it finds, as `label|speech`. */
  readonly matches: Readonly<Record<string, string>>;
  /** Text whose first line is none of this style. */
  readonly others: readonly string[];
}

/** Asks a style about the first line of each text. */
export function testStyle(style: LabelStyle, { matches, others }: Cases): void {
  test.each(Object.entries(matches))('%j', (text, expected) => {
    const found = ask(style, text);
    expect(found === undefined ? undefined : `${found.label}|${found.speech}`).toBe(expected);
  });
  test.each(others)('BAD: %j', (text) => expect(ask(style, text)).toBeUndefined());
}

function ask(style: LabelStyle, text: string): { label: string; speech: string } | undefined {
  const source = sourceText(text);
  const lines = scanLines(source, false);
  const [first] = lines;
  const candidate = first === undefined ? undefined : style.match(first, lines);
  if (candidate === undefined) return undefined;
  const end = lines[candidate.lastHeadLine]?.end ?? 0;
  return { label: candidate.label.label, speech: source.text.slice(candidate.speech, end) };
}
