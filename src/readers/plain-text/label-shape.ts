import { detached } from '../../text/detached.ts';
import {
  ANSWER_LABELS,
  EVENT_WORDS,
  INTERVIEWEE_WORDS,
  INTERVIEWER_WORDS,
  MODERATOR_WORDS,
  NAME_PARTICLES,
  NOT_LABELS,
  OPENING_WORDS,
  OTHER_ROLE_WORDS,
  QUESTION_LABELS,
  ROMANCE_OPENING_WORDS,
  SENTENCE_WORDS,
  TITLES,
} from '../../text/lexicon.ts';
import { withoutAsides } from './asides.ts';
import { inOrder, withoutStops } from './label-names.ts';

/**
 * What kind of thing a label is by its letters. `word` is a single capitalised word, `lower` a single word in lower
 * case (a handle), `uncased` a short string in a script without capitals, `phrase` anything that reads as a sentence.
 */
export type Shape =
  | 'qa'
  | 'role'
  | 'code'
  | 'initials'
  | 'caps'
  | 'titled'
  | 'name'
  | 'word'
  | 'uncased'
  | 'lower'
  | 'emoji'
  | 'event'
  | 'stop'
  | 'phrase';

/** Shapes that are nobody's ordinary sentence. */
export const STRONG: ReadonlySet<Shape> = new Set(['qa', 'role', 'code', 'initials', 'caps', 'titled', 'name']);

export interface LabelInfo {
  /** As printed, without decoration, times and directions. */
  readonly label: string;
  /** Folded for comparison: lower case, without punctuation and without what stands in parentheses. */
  readonly key: string;
  readonly shape: Shape;
}

const cache = new Map<string, LabelInfo | undefined>();
const CACHE_LIMIT = 20_000;

/** Reads a label as it stands before its terminator. @returns undefined where no letter is left */
export function labelInfo(raw: string): LabelInfo | undefined {
  if (cache.has(raw)) return cache.get(raw);
  if (cache.size > CACHE_LIMIT) cache.clear();
  // What is kept must not keep the text that it was cut from.
  const own = detached(raw);
  const label = cleanLabel(own);
  const key = foldLabel(withoutParentheses(label)) || foldLabel(label);
  const info = DASH_LABEL.test(label)
    ? { label, key: DASH_KEY, shape: 'role' as const }
    : /\p{L}/u.test(key)
      ? { label, key, shape: shapeOf(withoutParentheses(label) || label, key) }
      : undefined;
  cache.set(own, info);
  return info;
}

/** The interviewer of Japanese pages, who is a dash among names. */
export const DASH_LABEL = /^[─―—]{2,3}$/;
export const DASH_KEY = '──';

const ASCII = /^[ -~]*$/;

/** Lower case, compatibility forms folded, every run of other characters one space. */
export function foldLabel(label: string): string {
  if (ASCII.test(label))
    return label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const QUERY = /\s*[([]\s*(?:\?|ph|sp\??|sic)\s*[)\]]|[?]$/gu;

function cleanLabel(raw: string): string {
  const bare = withoutAsides(raw.replace(/\\([[\]()_*#.-])/g, '$1'))
    .replace(/<[^<>]{0,100}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/'{2,5}/g, '')
    .replace(/[*_`]{1,3}(?=$|[\s([:：）)\]])|(?<=^|[\s([])[*_`]{1,3}/g, '')
    .replace(QUERY, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,|–—-]+(?=[\p{L}[(<{【「«])/u, '')
    .replace(/[\s|,–—-]+$/u, '')
    .trim();
  return unwrap(bare);
}

const BRACKETS: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '<': '>',
  '{': '}',
  '【': '】',
  '「': '」',
  '（': '）',
  '［': '］',
  '«': '»',
};

/** Takes brackets off that stand around the whole label, or that lost their other half. */
function unwrap(label: string): string {
  const close = BRACKETS[label[0] ?? ''];
  if (close !== undefined) {
    const at = label.indexOf(close);
    if (at === label.length - 1 || at === -1) return label.slice(1, at === -1 ? undefined : -1).trim();
    return label;
  }
  const last = label[label.length - 1] ?? '';
  const open = Object.keys(BRACKETS).find((one) => BRACKETS[one] === last);
  return open !== undefined && !label.includes(open) ? label.slice(0, -1).trim() : label;
}

function withoutParentheses(label: string): string {
  return label.replace(/\s*[（([][^()[\]（）]{0,80}[)\]）]/gu, '').trim();
}

/** A word for somebody and a number or letter, `Speaker 2`, or a letter and a number, `P3`: `MH` are initials. */
const SPEAKER_CODE =
  /^(?:speaker|spk|spkr|participant|person|interviewee|interviewer|respondent|caller|guest|voice|student|host|panelist|juror|reporter|sprecher|hablante|locuteur|orador|part|participante|teilnehmer)[\s_-]?#?(?:\d{1,3}|[a-h])$|^(?:p|s|r|i|q|a|f|m|e|b|int|pt)[\s_-]?#?\d{1,3}$/i;
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$|^\p{Lu}\p{Ll}?\p{Lu}{1,2}$/u;
/** `BY MS. HADDAD:` says who asks from here on: a heading. */
const EXAMINER = /^(?:[A-Z-]{4,20} ){0,2}BY (?:MR|MS|MRS|MISS|DR|THE)\b/;
const SENTENCE_MARK =
  /[?!;…«»《》。、]|(?<!\p{L})["“”]|["“”](?!\p{L})|\.\s+\p{Ll}|,\s+\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}/u;

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** As short as a name with its title: sixteen characters of Han or Kana, five words of another script. */
function isShortUncased(label: string, words: number): boolean {
  if (UNCASED_VERB.test(label)) return false;
  return UNSPACED.test(label) ? words <= 3 && label.length <= 16 : words <= 5 && label.length <= 40;
}

/** Chinese and Japanese words before a colon that announce a list or a quotation. */
const UNCASED_VERB = /(?:包括|如下|例如|就是|[説說说]道?|問道|指出|表示|认为|認為|とは|以下)$/;

function shapeOf(label: string, key: string): Shape {
  if ((QUESTION_LABELS.has(key) || ANSWER_LABELS.has(key)) && !/^\p{Ll}[.]?$/u.test(label)) return 'qa';
  if (NOT_LABELS.has(key) && (OPENING_WORDS.has(key) || !/^\p{Lu}{2}$/u.test(label))) return 'stop';
  if (EXAMINER.test(label)) return 'event';
  if (COPYRIGHT.test(label) || NO_NAME.test(label)) return 'stop';
  if (EVENT_WORDS.has(key)) return 'event';
  if (isRoleWord(key) || isRoleWord(foldLabel(ROLE_AND_NAME.exec(label)?.[1] ?? ''))) return 'role';
  if (SPEAKER_CODE.test(label) && !/^[aA]$/.test(label)) return 'code';
  const words = inOrder(label)
    .split(/[\s,/]+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length > 16) return 'phrase';
  const unquoted = QUOTATION.test(label) ? label.replace(QUOTED_OFFICE, '').replace(NICKNAME, ' ') : label;
  if (SENTENCE_MARK.test(withoutStops(unquoted.replace(SHORT_TITLE, ''))))
    return HARD_MARK.test(label) ? 'phrase' : (officeShape(label) ?? 'phrase');
  if (!/\p{Lu}|\p{Ll}/u.test(label)) return isShortUncased(label, words.length) ? 'uncased' : 'phrase';
  if (INITIALS.test(label)) return 'initials';
  const shape = wordsShape(words, FAMILY_NAME_FIRST.test(label));
  return shape === 'phrase' ? (officeShape(label) ?? shape) : shape;
}

/** `M. Aurel Tissot, ministre délégué chargé des ports`: what stands before the comma, where an office stands behind it. */
function officeShape(label: string): Shape | undefined {
  const comma = label.search(/, | [–—-] /);
  if (comma < 3) return undefined;
  const office = label
    .slice(comma + 2)
    .toLowerCase()
    .split(/\s+/u);
  if (office.length > 10 || office.some((word) => SENTENCE_WORDS.has(word))) return undefined;
  const shape = wordsShape(label.slice(0, comma).split(/\s+/u));
  return shape === 'name' || shape === 'caps' || shape === 'titled' ? shape : undefined;
}

const QUOTATION = /["“„«]/;
const SHORT_TITLE = /^(?:M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Dr|Sr|Sra|Srta|Hon)\.\s/;
/** Signs of markup, addresses and code. */
const NO_NAME = /^[>|#=+]|https?:|\]\(|[{}=]|\(\)/;
/** Whose a text is, and since when. */
const COPYRIGHT = /©|\(c\)\s|\bcopyright\b|\b(?:19|20)\d\d\b/i;
/** Marks that no name and no office has. */
const HARD_MARK = /[?!;…。、]/;
/** `Nora “Nobby” Haddad` */
const NICKNAME = /(?<=^\p{Lu}\p{L}{1,20}) ["“«„]\p{Lu}[\p{L} .-]{1,20}["”»“](?= \p{Lu}|$)/u;
/** `Haddad P. S., „Harbour Union“ group`: a quoted name behind a comma. */
const QUOTED_OFFICE = /,\s[^,"“„«]{0,40}["“„«][^"“”»]{1,60}["“”»]$/u;

/** `Presenter 1: Nora Lindqvist` */
const ROLE_AND_NAME = /^(\p{L}[\p{L} ]{1,24}(?: \d{1,2})?): \p{Lu}/u;

function isRoleWord(key: string): boolean {
  const bare = key.replace(/(?:^(?:the|de|der|die|le|la|el|il) | (?:no )?#?\d{1,3}$| [a-h]$)/g, '');
  return [key, bare].some(
    (one) => INTERVIEWER_WORDS.has(one) || INTERVIEWEE_WORDS.has(one) || OTHER_ROLE_WORDS.has(one),
  );
}

/** `M. le président`, `Mme la ministre` */
function isTitleOrArticle(word: string): boolean {
  return TITLES.has(word) || NAME_PARTICLES.has(word) || OTHER_ROLE_WORDS.has(word) || MODERATOR_WORDS.has(word);
}

/** `Lindqvist, Nora van der` */
const FAMILY_NAME_FIRST = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[^,]*$/u;

/** @param endsInParticle a name may: the family name stands first */
function wordsShape(words: readonly string[], endsInParticle = false): Shape {
  const capital = words.filter((word) => /^[\p{P}\p{S}]*(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(word));
  const first = foldLabel(words[0] ?? '');
  const opening = foldLabel(words.slice(0, 2).join(' '));
  if (words.length > 1 && words.length <= 8 && TITLES.has(opening) && (words.length === 2 || capital.length >= 2))
    return 'titled';
  if (TITLES.has(first) && words.length === 2 && capital.length === 2) return 'titled';
  if (TITLES.has(first) && words.slice(1).every((word) => isTitleOrArticle(foldLabel(word)))) return 'titled';
  const isNamed = ROMANCE_OPENING_WORDS.has(first) && words.every((word) => /^\p{Lu}.*\p{Ll}/u.test(word));
  const isInitial = /^\p{Lu}\.$/u.test(words[0] ?? '');
  if (words.length > 1 && OPENING_WORDS.has(first) && first !== 'the' && !isNamed && !isInitial) return 'phrase';
  if (words.every((word) => !/\p{Ll}/u.test(word.replace(/^Mc|^Mac|^[dDlL]['’]|(?<=\p{Lu})['’]s$/u, ''))))
    return 'caps';
  if (TITLES.has(first) && words.length >= 2 && words.length <= 8 && capital.length >= 2) return 'titled';
  const others = words.filter((word) => !capital.includes(word));
  if (
    others.length > 0 &&
    !others.every((word) => NAME_PARTICLES.has(foldLabel(word)) || /^(?:al|el|an|ad|d|l)[-'’]\p{Lu}/u.test(word))
  )
    return words.length === 1 ? 'lower' : 'phrase';
  if (words.length === 1) return capital.length === 1 ? 'word' : 'lower';
  if (!endsInParticle && NAME_PARTICLES.has(words[words.length - 1] ?? '')) return 'phrase';
  if (TITLES.has(opening) || /^(?:The|THE)$/.test(words[0] ?? '')) return 'titled';
  return capital.length <= 6 ? 'name' : 'phrase';
}
