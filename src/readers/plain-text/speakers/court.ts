import { pointAt, type SourceText } from '../../../text/source.ts';
import { foldLabel } from '../label-shape.ts';
import { give, type Knowledge } from './names.ts';
import { CAPITAL_NAME, NAME, personKey, titleCase } from './person-name.ts';
import type { Voice } from './voices.ts';

const JUDGE = new RegExp(`(?:HON\\.|HONORABLE|Hon\\.|Honorable|JUDGE|Judge) (${NAME}|${CAPITAL_NAME})`, 'gmu');
const EXAMINER = /^[ \t]*(?:\d{1,2}[ \t]+)?(BY (?:MR|MS|MRS|MISS|DR)\. [\p{Lu}'’ -]{2,40}):?[ \t]*$/gmu;

/** `THE COURT` is the one judge of the caption; `Q` the one lawyer whom `BY MS. HADDAD:` names throughout. */
export function namesInCourt(voices: readonly Voice[], knowledge: Knowledge, source: SourceText): void {
  const court = voices.find(({ keys }) => keys.has('the court') || keys.has('the judge'));
  if (court !== undefined && court.name === undefined) nameJudge(court, knowledge);
  const asker = voices.find(({ keys }) => keys.has('q'));
  if (asker !== undefined && asker.name === undefined) nameExaminer(asker, voices, knowledge, source);
}

function nameJudge(court: Voice, knowledge: Knowledge): void {
  const names = new Map(
    [...knowledge.openingWords.matchAll(JUDGE)].map((match) => [personKey(match[1] ?? ''), titleCase(match[1] ?? '')]),
  );
  const [name] = names.values();
  if (names.size !== 1 || name === undefined) return;
  give(court, name, [{ kind: 'header', text: name }], knowledge);
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
