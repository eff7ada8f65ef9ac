import { piecesOf } from './pieces.ts';
import type { Rule } from './types.ts';

/** Spaces within a line, with what stands on both sides. */
const GAP = /(?<=([^\s\ufffc|])) +(?=([^\s\ufffc|]))/g;
const SENTENCE_END = /[.?!:…”"’')\]»]/;
const DASH = /[—–-]/;
const STOP = /[.,?!;:]/;
/** Not in scripts without spaces, where spaces before a Latin stop come from the page's layout. */
const BEFORE_STOP = /(?![\u0e00-\u0fff\u2e80-\u9fff\uf900-\ufaff])[\p{L}\p{N}”"’')\]»]/u;
/** Wider gaps are columns. */
const WIDEST = 3;
/** Lines set flush by hand have a double space in every few words. */
const FLUSH = { least: 10, share: 0.05 };

interface Gap {
  readonly start: number;
  readonly end: number;
  /** What is beside a dash belongs to the dash's style and says nothing of the typist's habits. */
  readonly kind: 'stop' | 'two-part' | 'sentence' | 'words' | 'dash';
}

/** How a file is typed. */
interface Habits {
  /** Two spaces after a sentence, as typists were taught. */
  readonly doubleAfterSentence: boolean;
  /** A space before ? ! ; and :, as in French. */
  readonly spaceBeforeTwoPart: boolean;
  /** A space before full stops and commas: a text cut into tokens. */
  readonly spaceBeforeStop: boolean;
  readonly flush: boolean;
}

/** Gaps that nobody meant. */
export const spacing: Rule = {
  id: 'spacing',
  group: 'typography',
  summary: 'Double spaces, and spaces before a stop',
  severity: 'info',
  presets: { legal: 'off', linguistic: 'off' },
  fix: 'safe',
  defaults: {},
  page: {
    what: 'Two or three spaces between words, and a space before a full stop or a comma. Where a file has two spaces after most sentences, or a space before most question marks as in French, that is its style and is left alone.',
    why: 'Stray spaces break a search for a phrase; two spaces after a sentence are the rule of many court reporters, so the file decides.',
    bad: 'We rowed  home . It was dark.',
    good: 'We rowed home. It was dark.',
    off: 'Where spaces carry meaning, as in overlaps that are set below each other.',
  },
  *check(checked) {
    const found = piecesOf(checked).map((piece) => ({ piece, gaps: gapsIn(piece.text) }));
    const habits = habitsOf(found);
    for (const { piece, gaps } of found)
      for (const { start, end, kind } of gaps) {
        const replacement = meant(kind, end - start, habits);
        if (replacement === undefined) continue;
        const edit = piece.edit(start, end, replacement);
        const wide = end - start === 2 ? 'two spaces' : 'three spaces';
        yield {
          message: replacement === '' ? `space before “${piece.text[end]}”` : wide,
          position: piece.place(start, end),
          ...(edit === undefined ? {} : { edit }),
        };
      }
  },
};

/** What should stand in a gap; `undefined` where it is as it should be. */
function meant(kind: Gap['kind'], width: number, habits: Habits): '' | ' ' | undefined {
  if (kind === 'stop' && !habits.spaceBeforeStop) return '';
  if (kind === 'two-part' && !habits.spaceBeforeTwoPart) return '';
  if (width === 1 || width > WIDEST || habits.flush) return undefined;
  return kind === 'sentence' && habits.doubleAfterSentence ? undefined : ' ';
}

function gapsIn(text: string): Gap[] {
  return [...text.matchAll(GAP)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [, before = '', after = ''] = match;
    return { start, end, kind: kindOf(text, end, before, after) };
  });
}

function kindOf(text: string, end: number, before: string, after: string): Gap['kind'] {
  if (STOP.test(after) && BEFORE_STOP.test(before) && isStop(text, end))
    return /[.,]/.test(after) ? 'stop' : 'two-part';
  if (DASH.test(before) || DASH.test(after)) return 'dash';
  return SENTENCE_END.test(before) ? 'sentence' : 'words';
}

/** Not the dot of .5, the first of three dots, a pause between words, or a face made of signs. */
function isStop(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 4);
  if (text[at] === '.') return /^(?:["”’)\]»]*(?:\s?[—–-]|\s[^\p{Ll}.]|\s?$))/u.test(behind);
  return /^(?:[\s—–-]|$)/.test(behind) || (/[,?!]/.test(text[at] ?? '') && /^["”’)\]»]/.test(behind));
}

function habitsOf(
  found: readonly { readonly piece: { readonly text: string }; readonly gaps: readonly Gap[] }[],
): Habits {
  const count = { single: 0, double: 0, sentenceSingle: 0, sentenceDouble: 0, stop: 0, 'two-part': 0 };
  let [tightStops, tightTwoPart] = [0, 0];
  for (const { piece, gaps } of found) {
    tightStops += piece.text.match(/[^\s][.,](?=[\s—–-]|$)/g)?.length ?? 0;
    tightTwoPart += piece.text.match(/[^\s\u00a0\u202f?!;:][?!;:](?=[\s—–-]|$)/g)?.length ?? 0;
    for (const { kind, start, end } of gaps) {
      if (kind === 'stop' || kind === 'two-part') count[kind]++;
      else if (kind === 'sentence') count[end - start > 1 ? 'sentenceDouble' : 'sentenceSingle']++;
      else if (kind === 'words') count[end - start > 1 ? 'double' : 'single']++;
    }
  }
  return {
    doubleAfterSentence: count.sentenceDouble > 1 && count.sentenceDouble >= count.sentenceSingle,
    spaceBeforeTwoPart: count['two-part'] > 1 && count['two-part'] >= tightTwoPart,
    spaceBeforeStop: count.stop > 1 && count.stop >= tightStops,
    flush: count.double >= FLUSH.least && count.double > FLUSH.share * (count.single + count.double),
  };
}
