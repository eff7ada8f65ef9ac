import { pointAt, type SourceText } from '../../../text/source.ts';
import { foldLabel } from '../label-shape.ts';
import { behindWords } from './introducing.ts';
import { give, type Knowledge } from './names.ts';
import { CAPITAL_NAME, NAME, personKey, titleCase } from './person-name.ts';
import type { Voice } from './voices.ts';

const judges = behindWords(
  'HON\\.|HONORABLE|Hon\\.|Honorable|JUDGE|Judge',
  (titles) => new RegExp(`(?:${titles}) (${NAME}|${CAPITAL_NAME})`, 'gmu'),
);
const EXAMINER = /^[ \t]*(?:\d{1,2}[ \t]+)?(BY (?:MR|MS|MRS|MISS|DR)\. [\p{Lu}'’ -]{2,40}):?[ \t]*$/gmu;

/** The one witness whom the record says to be sworn. */
const SWORN =
  /(?<!\p{L})(\p{Lu}[\p{Lu}'’-]{1,30}(?: \p{Lu}\.)?(?: \p{Lu}[\p{Lu}'’-]{1,30}){1,3}),\s+(?:(?:called as a witness|having been|being|was|first|duly|and)[\s,]+){0,8}(?:sworn|SWORN|affirmed|AFFIRMED)/gu;
const EXAMINATION = /\b(?:EXAMINATION|Examination) (?:BY|by) ((?:M[RS]S?|DR|M[rs]s?|Dr)\.? \p{Lu}[\p{L}'’-]{1,30})/gu;

/**
 * `THE COURT` is the one judge of the caption; `Q` the one lawyer whom `BY MS. HADDAD:` names throughout, and `A` the one
 * witness: nobody where the text goes on.
 */
export function namesInCourt(
  voices: readonly Voice[],
  knowledge: Knowledge,
  source: SourceText,
  goesOn: boolean,
): void {
  const court = voices.find(({ keys }) => keys.has('the court') || keys.has('the judge'));
  if (court !== undefined && court.name === undefined) nameJudge(court, knowledge);
  if (!goesOn) nameWitness(voices, knowledge, source);
  const asker = voices.find(({ keys }) => keys.has('q'));
  if (asker === undefined) findExaminers(voices, source);
  if (!goesOn && asker !== undefined && asker.name === undefined) nameExaminer(asker, voices, knowledge, source);
}

function nameJudge(court: Voice, knowledge: Knowledge): void {
  const names = new Map(
    judges(knowledge.openingWords).map((match) => [personKey(match[1] ?? ''), titleCase(match[1] ?? '')]),
  );
  const [name] = names.values();
  if (names.size !== 1 || name === undefined) return;
  give(court, name, [{ kind: 'header', text: name }], knowledge);
}

function nameWitness(voices: readonly Voice[], knowledge: Knowledge, source: SourceText): void {
  const witnesses = voices.filter(({ keys, name }) => name === undefined && (keys.has('the witness') || keys.has('a')));
  if (witnesses.length === 0) return;
  if (!/sworn|SWORN|affirmed|AFFIRMED/.test(source.text)) return;
  const names = new Map([...source.text.matchAll(SWORN)].map(([, name = '']) => [personKey(name), titleCase(name)]));
  const [name] = names.values();
  if (names.size !== 1 || name === undefined) return;
  for (const voice of witnesses) give(voice, name, [{ kind: 'header', text: name }], knowledge);
}

/** Where no `Q` asks, those by whom the headings say that witnesses are examined. */
function findExaminers(voices: readonly Voice[], source: SourceText): void {
  if (!source.text.includes('XAMINATION ') && !source.text.includes('xamination ')) return;
  const examiners = new Set([...source.text.matchAll(EXAMINATION)].map((match) => foldLabel(match[1] ?? '')));
  for (const voice of voices) if ([...voice.keys].some((key) => examiners.has(key))) voice.role = 'interviewer';
}

function nameExaminer(asker: Voice, voices: readonly Voice[], knowledge: Knowledge, source: SourceText): void {
  const lines = [...source.text.matchAll(EXAMINER)];
  const labels = new Set(lines.map((match) => foldLabel(match[1] ?? '').replace(/^by /, '')));
  const [label] = labels;
  const [first] = lines;
  const name = voices.find(({ keys }) => label !== undefined && keys.has(label))?.name;
  if (labels.size !== 1 || name === undefined || first === undefined) return;
  const { line, column } = pointAt(source, first.index);
  give(asker, name, [{ kind: 'examiner', line, column }], knowledge);
}
