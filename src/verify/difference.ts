import type { Step } from './align.ts';
import { isHesitation, isNegation, isNumber } from './lexicon.ts';
import type { Range, Token } from './tokens.ts';

/** Something in which a quotation is not what was said, and does not say so. */
export interface Difference {
  readonly kind: 'missing' | 'added' | 'different' | 'punctuation' | 'case' | 'order' | 'unmarked';
  /** A change of these is told before all others. */
  readonly weight?: 'negation' | 'number';
  /** The words of the draft, folded; empty where something is missing. */
  readonly draft: string;
  /** The words of the interview, folded; empty where something was added. */
  readonly interview: string;
  /** Offsets into the quotation's text. */
  readonly inDraft?: Range;
  /** Offsets into the text of the match. */
  readonly inInterview?: Range;
}

/** Something that is counted as the same, and said. */
export interface Note {
  readonly kind: 'marked' | 'left-out' | 'typography' | 'ends-earlier' | 'short' | 'also';
  readonly text: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly notes: readonly Note[];
}

/** Words that a bracket of the draft may stand for. Our own figure: more is a passage rewritten, not a word explained. */
const MOST_REPLACED = 12;

/** Judges an alignment: what differs, and what only the draft's or the transcript's own marks account for. */
export function judge(steps: readonly Step[]): Comparison {
  const differences: Difference[] = [];
  const notes: Note[] = [];
  const inCapitals = isInCapitals(steps);
  let mayChangeCase = true;
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] as Step;
    if (step.same) {
      notes.push(...notesOf(step));
      const end = endOfUnmarked(steps, at);
      if (end > at) {
        differences.push(differenceOf('unmarked', steps.slice(at, end)));
        at = end;
        continue;
      }
      if (step.draft?.kind === 'word') {
        if (!inCapitals && !isSameCase(step, mayChangeCase)) differences.push(differenceOf('case', [step]));
        mayChangeCase = false;
      }
      at++;
      continue;
    }
    let end = at;
    while (end < steps.length && steps[end]?.same === false) end++;
    const hunk = judgeHunk(steps, at, end);
    differences.push(...hunk.differences);
    notes.push(...hunk.notes);
    mayChangeCase ||= hunk.notes.length > 0;
    at = end;
  }
  return { differences, notes };
}

/** Where the words end that the transcript has in brackets and the draft has without them; `at` where none begin. */
function endOfUnmarked(steps: readonly Step[], at: number): number {
  let end = at;
  while (steps[end]?.same && steps[end]?.interview?.optional && steps[end]?.draft?.kind === 'word') end++;
  return end;
}

/** Whether a text is printed in capitals, which say nothing about how it is to be quoted. */
function isInCapitals(steps: readonly Step[]): boolean {
  const text = steps.map(({ interview }) => interview?.text ?? '').join('');
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isSameCase({ draft, interview }: Step, firstMayDiffer: boolean): boolean {
  if (draft === undefined || interview === undefined || draft.altered !== undefined) return true;
  if (draft.text === interview.text) return true;
  const first = String.fromCodePoint(draft.text.codePointAt(0) ?? 0).length;
  return firstMayDiffer && draft.text.slice(first) === interview.text.slice(first);
}

function notesOf({ draft, interview }: Step): Note[] {
  if (draft === undefined || interview === undefined || draft.altered === undefined) return [];
  const { before, after } = draft.altered;
  const letters = draft.text.slice(before.length, draft.text.length - after.length);
  return [{ kind: 'marked', text: `[${letters}]` }];
}

function judgeHunk(steps: readonly Step[], from: number, to: number): Comparison {
  const hunk = steps.slice(from, to);
  const insertions = hunk.flatMap(({ draft }) => (draft?.kind === 'insertion' ? [draft] : []));
  const added = hunk.flatMap(({ draft }) => (draft === undefined || draft.kind === 'insertion' ? [] : [draft]));
  const theirs = hunk.flatMap(({ interview }) => (interview === undefined ? [] : [interview]));
  const optional = theirs.filter((token) => token.optional);
  const { left, notes } = withoutStumbles(
    theirs.filter((token) => !token.optional),
    steps,
    from,
    to,
  );
  const printed = lettersOf(optional);
  const own = insertions.filter(({ text }) => lettersIn(text) !== printed);
  const kept = own.length < insertions.length;
  const more = kept ? notes : [...notes, ...optionalNotes(optional)];
  if (insertions.length > 0) return judgeInsertion(hunk, own, added, left, more);
  if (optional.length > 0 && lettersOf(added) === lettersOf(theirs)) return { differences: [], notes: more };
  return { differences: differencesOf(hunk, added, left), notes: more };
}

/** What a bracket of the draft replaces is the reader's to see, but a negation or a number does not go unsaid. */
function judgeInsertion(
  hunk: readonly Step[],
  insertions: readonly Token[],
  added: readonly Token[],
  left: readonly Token[],
  notes: readonly Note[],
): Comparison {
  const marked = insertions.map(({ text }): Note => ({ kind: 'marked', text: `[${text}]` }));
  const inside = insertions.map(({ text }) => text.toLowerCase()).join(' ');
  const grave = left.filter(({ key }) => (isNegation(key) || isNumber(key)) && !inside.includes(key));
  const replaced = left.filter(({ kind }) => kind === 'word').length;
  const words = added.filter(({ kind }) => kind === 'word');
  const unsaid = replaced > MOST_REPLACED ? left : grave;
  const differences = words.length > 0 || unsaid.length > 0 ? differencesOf(hunk, words, unsaid) : [];
  const count = replaced === 0 || unsaid === left ? [] : [leftOutMarked(replaced)];
  return { differences, notes: [...notes, ...marked, ...count] };
}

/** So many words of the speaker do not stand in the draft, which says so. */
export function leftOutMarked(words: number): Note {
  return { kind: 'marked', text: `${words} ${words === 1 ? 'word' : 'words'} left out, marked` };
}

function differencesOf(hunk: readonly Step[], draft: readonly Token[], interview: readonly Token[]): Difference[] {
  if (draft.length === 0 && interview.length === 0) return [];
  const words = [draft, interview].map((tokens) => tokens.some(({ kind }) => kind === 'word'));
  const [mine, theirs] = words;
  if (!mine && !theirs) return [differenceOf('punctuation', hunk, draft, interview)];
  return [differenceOf(mine ? (theirs ? 'different' : 'added') : 'missing', hunk, draft, interview)];
}

function differenceOf(
  kind: Difference['kind'],
  hunk: readonly Step[],
  draft: readonly Token[] = hunk.flatMap((step) => step.draft ?? []),
  interview: readonly Token[] = hunk.flatMap((step) => step.interview ?? []),
): Difference {
  const weight = kind === 'case' ? undefined : weightOf(draft, interview);
  const [inDraft, inInterview] = [rangeOf(draft), rangeOf(interview)];
  return {
    kind,
    ...(weight === undefined ? {} : { weight }),
    draft: said(draft),
    interview: said(interview),
    ...(inDraft === undefined ? {} : { inDraft }),
    ...(inInterview === undefined ? {} : { inInterview }),
  };
}

function weightOf(draft: readonly Token[], interview: readonly Token[]): 'negation' | 'number' | undefined {
  for (const [weight, is] of [
    ['negation', isNegation],
    ['number', isNumber],
  ] as const) {
    const [mine, theirs] = [draft, interview].map((tokens) =>
      tokens
        .map(({ key }) => key)
        .filter(is)
        .sort()
        .join(' '),
    );
    if (mine !== theirs) return weight;
  }
  return undefined;
}

/** Takes out hesitations and what is said twice in a row; the comma that parted them goes along. */
function withoutStumbles(
  tokens: readonly Token[],
  steps: readonly Step[],
  from: number,
  to: number,
): { left: readonly Token[]; notes: Note[] } {
  const hesitations = tokens.filter(({ key }) => isHesitation(key));
  const words = tokens.filter(({ kind, key }) => kind === 'word' && !isHesitation(key));
  const repeats = words.length > 0 && isRepeated(words, steps, from, to) ? words : [];
  const stumbles = [...hesitations, ...repeats];
  if (stumbles.length === 0) return { left: tokens, notes: [] };
  const left = words.length === repeats.length ? [] : tokens.filter((token) => !stumbles.includes(token));
  const notes = [
    ...(hesitations.length === 0 ? [] : [leftOut(hesitations)]),
    ...(repeats.length === 0 ? [] : [{ kind: 'left-out' as const, text: `“${said(repeats)}” said twice, once here` }]),
  ];
  return { left, notes };
}

/** Whether the words stand again right before or right after them. */
function isRepeated(words: readonly Token[], steps: readonly Step[], from: number, to: number): boolean {
  if (steps.slice(from, to).some(({ draft }) => draft?.kind === 'word')) return false;
  const wanted = words.map(({ key }) => key).join(' ');
  const around = (part: readonly Step[]): string[] =>
    part.flatMap(({ interview }) => (interview?.kind === 'word' && !interview.optional ? [interview.key] : []));
  const reach = words.length * 2 + 4;
  const before = around(steps.slice(Math.max(0, from - reach), from)).slice(-words.length);
  const after = around(steps.slice(to, to + reach)).slice(0, words.length);
  return before.join(' ') === wanted || after.join(' ') === wanted;
}

function optionalNotes(optional: readonly Token[]): Note[] {
  const words = optional.filter(({ kind }) => kind === 'word');
  return words.length === 0 ? [] : [leftOut(words, '[', ']')];
}

function leftOut(tokens: readonly Token[], open = '“', close = '”'): Note {
  return { kind: 'left-out', text: `${open}${said(tokens)}${close} left out` };
}

function said(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind, key }) => (kind === 'word' ? lettersIn(key) : '')).join('');
}

function lettersIn(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function rangeOf(tokens: readonly Token[]): Range | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
