import type { Position } from '../model/transcript.ts';
import { positionOf } from '../text/source.ts';
import { isNearName, nameIndex, namePartsOf } from './near-names.ts';
import type { Checked, Rule } from './types.ts';

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:[-’'](?=\p{L})(?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A misspelt name is what search and replace misses. */
export const nameLeak: Rule<{ readonly map: Readonly<Record<string, string>> }> = {
  id: 'name-leak',
  group: 'privacy',
  summary: 'A name of the redaction map, or a near spelling of it, still in the text',
  severity: 'error',
  fix: 'mapping',
  defaults: { map: {} },
  page: {
    what: 'With a redaction map, an object from real name to replacement: a real name, a part of one, or a spelling one letter away that still stands anywhere in the file. Without a map the rule does nothing. Only words with a capital are compared, and near spellings only of parts of five letters or more.',
    why: 'The UK Data Service warns that search and replace misses misspelt words when names are taken out.',
    bad: 'a map with Jane Okoro, and “Mrs Okorro” in the text',
    good: 'the same map, and “Mrs [Ruth]” in the text',
    off: 'Without a map it is off.',
  },
  *check(checked, { map }) {
    const names = Object.keys(map);
    if (names.length === 0) return;
    const judge = judgeOf(names, Object.values(map));
    const whole = names.filter((name) => UNSPACED.test(name));
    for (const { text, place } of textsOf(checked)) {
      for (const { 0: word, index } of text.matchAll(WORD)) {
        const message = judge(word);
        if (message !== undefined) yield { message, position: place(index, index + word.length) };
      }
      for (const name of whole)
        for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
          yield { message: `“${name}” is in the redaction map`, position: place(at, at + name.length) };
    }
  },
};

/** What is wrong with a word; each is judged once. */
function judgeOf(names: readonly string[], replacements: readonly string[]): (word: string) => string | undefined {
  const parts = names.filter((name) => !UNSPACED.test(name)).flatMap(namePartsOf);
  const real = new Map(parts.map((part) => [part.toLowerCase(), part]));
  const allowed = new Set(replacements.flatMap(namePartsOf).map((part) => part.toLowerCase()));
  const nearest = nameIndex([...real.values()]);
  const judged = new Map<string, string | undefined>();
  const judge = (word: string): string | undefined => {
    const lower = word.toLowerCase();
    if (real.has(lower)) return `“${word}” is in the redaction map`;
    if (allowed.has(lower)) return undefined;
    const near = nearest(lower).find((name) => isNearName(lower, name.toLowerCase()));
    return near === undefined ? undefined : `“${word}” is one letter from ${near}`;
  };
  return (word) => {
    if (!judged.has(word)) judged.set(word, judge(word));
    return judged.get(word);
  };
}

/** The whole source, what is set aside too; else all that the document holds of it. */
function textsOf({ transcript, source }: Checked): { text: string; place: (start: number, end: number) => Position }[] {
  if (source !== undefined) return [{ text: source.text, place: (start, end) => positionOf(source, start, end) }];
  return transcript.blocks.flatMap((block) => {
    if (block.type !== 'turn') return [{ text: block.text, place: () => block.position }];
    const label = block.label === undefined ? [] : [{ text: block.label, place: () => block.position }];
    return [...label, ...block.paragraphs.map(({ text, position }) => ({ text, place: () => position }))];
  });
}
