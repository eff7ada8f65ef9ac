import type { Block } from '../../../model/transcript.ts';
import { pointAt, type SourceText } from '../../../text/source.ts';
import { ELSEWHERE } from '../elsewhere.ts';
import { foldLabel } from '../label-shape.ts';
import { behindWords } from './introducing.ts';
import { frontText } from './mentions.ts';
import { bareName, CAPITAL_NAME, NAME, stripTitles, titleCase } from './person-name.ts';
import { roleOfWord } from './role-words.ts';

/** Somebody of whom the front says what they do in the talk. */
export interface Stated {
  readonly name: string;
  readonly role: 'interviewer' | 'interviewee';
  /** Said in the title or a heading, so that it speaks of this talk and no other. */
  readonly inTitle: boolean;
  readonly line: number;
  readonly column: number;
}

const WITH =
  '(?:[Ii]nterview|INTERVIEW|[Cc]onversation|CONVERSATION|Q ?& ?A|[Ee]ntrevista|[Ee]ntretien|[Ii]ntervista|[Ss]amtal|[Gg]espräch|[Qq]uestions|[Dd]omande|[Pp]reguntas|[Pp]erguntas|[Ff]ragen|[Vv]ragen) (?:with|WITH|for|con|com|a|à|an|aan|avec|mit|met|med)';
const OF =
  '(?:[Dd]eposition|DEPOSITION|[Tt]estimony|TESTIMONY|[Oo]ral [Hh]istory(?: [Ii]nterview)?|ORAL HISTORY(?: INTERVIEW)?|[Ii]nterview) (?:of|OF)';
const BY =
  '(?:[Ii]nterview(?:ed|s)?|[Ii]nterview [Cc]onducted|[Cc]onducted|[Hh]osted|[Ee]ntrevistad[oa]|[Pp]ropos recueillis|[Ii]nterviewt|[Gg]eführt|[Ee]ntrevista|[Ii]ntervista) ?(?:by|por|par|von|door|av|da)|[Aa]s told to';
const TITLED = '(?:\\p{Lu}[a-z]{1,9}\\.? )?';
const pattern = (before: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${before})[: ] ?${TITLED}(${NAME}|${CAPITAL_NAME})`, 'gmu');
const interviewees = behindWords(`${WITH}|${OF}`, pattern);
const interviewers = behindWords(`${BY}|[Ii]nterviewer,?|[Ii]nterview führten?`, pattern);
/** `An interview with Nora Lindqvist by Piet Haan` */
const interviewersBehind = behindWords(
  WITH,
  (words) => new RegExp(`(?<!\\p{L})(?:${words}) ${TITLED}${NAME},? (?:by|por|par|von|di|av|door) (${NAME})`, 'gmu'),
);
/** `Piet Haan interviews Nora Lindqvist`, in a title, and what a tape begins with: who asks, and who answers. */
const both = behindWords(
  '(?:[Ii]nterviewing|[Ii]nterviews|interviewt|intervista) ',
  (verb) => new RegExp(`(${NAME}),? ${verb}${TITLED}(${NAME})`, 'gu'),
);
const OPENS_TAPE = /(?:^|[.!] )(?:This|Here) is $/;
/** `Piet Haan, interviewer`, `Nora Lindqvist (narrator)` */
const withPart = behindWords(
  '[Ii]nterviewer|[Ii]nterviewee|[Nn]arrator|[Rr]espondent',
  (parts) => new RegExp(`(${NAME})(?:, | ?\\(| [-–—] )(${parts})(?=\\)|$|[,;.])`, 'gmu'),
);
/** A line that leads to another talk. */
const LEADS_ELSEWHERE = new RegExp(`^[^\\p{L}]{0,6}(?:${ELSEWHERE})`, 'iu');
/** `Nora Lindqvist in conversation with Piet Haan`: each talks to the other. */
const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]{0,30},? (?:in|im|en|i) $/u;
/** `Nora Lindqvist: “The sea is late”`: a title that quotes whoever is interviewed. */
const quoted = behindWords(': ?[«“„"‘]', (quotation) => new RegExp(`^[#\\s]{0,8}(${NAME})${quotation}`, 'gmu'));
/** A single name in a title must stand a second time before the talk. */
const WITH_WORDS = new RegExp(WITH);
const SINGLE = new RegExp(`(?<!\\p{L})${WITH} (\\p{Lu}\\p{Ll}{2,20})(?= ?$| ?[-–—,:|(])`, 'mu');

/** Who the front says asks and who answers: “Interview with …”, “interviewed by …”. */
export function statedRoles(source: SourceText, front: readonly Block[]): Stated[] {
  return front.flatMap((block) => {
    if (block.type === 'turn' || block.type === 'note') return [];
    const text = frontText(source, block);
    const inTitle = block.type !== 'paragraph';
    return partsIn(text, inTitle).flatMap(({ printed, role, index }) => {
      const name = bareName(stripTitles(titleCase(printed)));
      const { line, column } = pointAt(source, block.position.start.offset + index);
      return name === undefined ? [] : [{ name, role, inTitle, line, column }];
    });
  });
}

interface Part {
  readonly printed: string;
  readonly role: Stated['role'];
  readonly index: number;
}

function partsIn(block: string, inTitle: boolean): Part[] {
  // Blanks keep every place.
  const text = block.replace(/[^\n]+/g, (line) => (LEADS_ELSEWHERE.test(line) ? ' '.repeat(line.length) : line));
  const part =
    (role: Stated['role'], group = 1) =>
    (match: RegExpExecArray): Part => ({
      printed: match[group] ?? '',
      role,
      index: match.index,
    });
  const asked = interviewees(text).filter(({ index }) => !NAME_BEFORE.test(text.slice(Math.max(0, index - 40), index)));
  const pairs = both(text).filter(
    ({ index }) => inTitle || OPENS_TAPE.test(text.slice(Math.max(0, index - 12), index)),
  );
  return [
    ...[...asked, ...(inTitle ? quoted(text) : [])].map(part('interviewee')),
    ...[...interviewers(text), ...(inTitle ? interviewersBehind(text) : [])].map(part('interviewer')),
    ...pairs.map(part('interviewer')),
    ...pairs.map(part('interviewee', 2)),
    ...withPart(text).map((match) =>
      part(roleOfWord(foldLabel(match[2] ?? '')) === 'interviewer' ? 'interviewer' : 'interviewee')(match),
    ),
  ];
}

/** `Interview with Nora`, where Nora is named again before the talk. */
export function singleInterviewee(source: SourceText, front: readonly Block[]): Stated | undefined {
  const texts = front.map((block) => frontText(source, block));
  for (const [i, block] of front.entries()) {
    const text = texts[i] ?? '';
    const match = block.type === 'paragraph' || !WITH_WORDS.test(text) ? null : SINGLE.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const again = texts.filter((text) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
    const { line, column } = pointAt(source, block.position.start.offset + match.index);
    if (again.length >= 2) return { name, role: 'interviewee', inTitle: true, line, column };
  }
  return undefined;
}
