import type { Role } from '../../../model/transcript.ts';
import { ANSWER_LABELS, OTHER_ROLE_WORDS, QUESTION_LABELS, TITLES } from '../../../text/lexicon.ts';
import type { Person } from '../front.ts';
import { DASH_KEY, foldLabel, type LabelInfo } from '../label-shape.ts';
import { askerOfTwo, askersOf, asksQuestion, type Part, partOf } from './asks.ts';
import { chairedRoles } from './chaired.ts';
import { isPerson } from './names.ts';
import { roleOfWord } from './role-words.ts';
import type { Stated } from './stated.ts';
import type { Voice } from './voices.ts';

/** Who asks and who answers: by the header, by role words, by the kind of record, by who asks the questions. */
export function giveRoles(voices: readonly Voice[], people: readonly Person[], stated: readonly Stated[]): void {
  for (const voice of voices) {
    const role =
      statedRole(voice, people, stated) ??
      voice.infos.map(roleOfLabel).find((one) => one !== undefined) ??
      (isReader(voice) ? 'interviewer' : undefined);
    if (role !== undefined) voice.role = role;
  }
  if (voices.some((voice) => voice.infos.length > 0)) {
    chairedRoles(voices);
    bystanders(voices, people);
    officialRoles(voices);
    rolesByQuestions(voices);
    remainingRoles(voices);
  }
  for (const voice of voices) {
    const asks = voice.turns.filter(asksQuestion).length;
    if (voice.role === 'interviewer' && voice.infos.length > 0 && asks > 0)
      voice.evidence.push({ kind: 'asks', turns: asks });
  }
}

function statedRole(voice: Voice, people: readonly Person[], stated: readonly Stated[]): Role | undefined {
  const person = people.find((one) => one.role !== undefined && isPerson(voice, one));
  return person?.role ?? stated.find((one) => isPerson(voice, one))?.role;
}

/** Sent in a question, and says no more. */
function isReader({ turns }: Voice): boolean {
  return turns.every(({ from }) => from.candidate?.style === 'signed');
}

/** Where the front names both who asks and who answers, whoever else speaks is neither. */
function bystanders(voices: readonly Voice[], people: readonly Person[]): void {
  const has = (role: Role): boolean =>
    people.some((person) => person.role === role) && voices.some((voice) => voice.role === role);
  if (!has('interviewer') || !has('interviewee')) return;
  for (const voice of voices) voice.role ??= 'other';
}

/** So many speakers with titles and offices are no interview. */
const OFFICIALS = 4;

/** In a hearing with Q and A, whoever else speaks is neither; so is everybody in the record of a parliament. */
function officialRoles(voices: readonly Voice[]): void {
  const asks = voices.some(({ keys, infos }) => infos[0]?.shape === 'qa' && [...keys].some((key) => isQuestion(key)));
  const answers = voices.some(({ keys, infos }) => infos[0]?.shape === 'qa' && [...keys].some((key) => isAnswer(key)));
  const titled = voices.filter(isTitled);
  const record =
    voices.length >= OFFICIALS ||
    voices.every(({ turns }) => turns.every(({ from }) => from.candidate?.style === 'period'));
  if ((asks && answers) || (!asks && record && titled.length >= 0.8 * voices.length))
    for (const voice of titled) voice.role ??= 'other';
  else if (asks)
    for (const voice of titled) voice.role ??= voice.turns.length > 1 || voices.length === 2 ? 'interviewee' : 'other';
}

function isTitled({ infos }: Voice): boolean {
  return infos.some(({ shape, key }) => {
    const [first = '', ...rest] = key.split(' ');
    return shape === 'titled' || shape === 'role' || (rest.length > 0 && (first === 'the' || TITLES.has(first)));
  });
}

const isQuestion = (key: string): boolean => key === 'q' || (QUESTION_LABELS.has(key) && isWord(key));
const isAnswer = (key: string): boolean => key === 'a' || (ANSWER_LABELS.has(key) && isWord(key));
/** One letter may be an initial; 問 and 答 are words. */
const isWord = (key: string): boolean => key.length > 1 || /\p{Script=Han}/u.test(key);

function roleOfLabel({ key, shape, label }: LabelInfo): Role | undefined {
  if (key === DASH_KEY) return 'interviewer';
  if (shape === 'qa') return isQuestion(key) ? 'interviewer' : isAnswer(key) ? 'interviewee' : undefined;
  const aside = label.includes(',')
    ? label.slice(label.lastIndexOf(',') + 1)
    : /[([（]([^()[\]（）]*)[)\]）]/u.exec(label)?.[1];
  return roleOfWord(key) ?? chairRole(label) ?? (aside === undefined ? undefined : roleOfWord(foldLabel(aside)));
}

const CHAIR =
  /^(?:chair(?:man|woman|person)?|(?:vize)?präsident(?:in)?|mayor|ה?יו["״]ר)\s|^(?:le |la )?(?:vice-)?présidente?\s|^(?:主席|委員長|議長|理事)[（(]|\(in the chair\)$|^the chair(?:man|woman)? \(|^sra?\. president[ea] \(/iu;

/** `Chairman Haddad`, `Präsidentin Dr. Nora Lindqvist`, `Ms Nora Lindqvist (in the Chair)`. */
function chairRole(label: string): Role | undefined {
  return CHAIR.test(label) ? 'moderator' : undefined;
}

/** More voices than this are a meeting, in which whoever asks much is no interviewer. */
const PANEL = 8;

/** Who asks is told by the turns that end in a question; whoever hardly asks then answers. */
function rolesByQuestions(voices: readonly Voice[]): void {
  const parts = voices.map(partOf);
  if (voices.length < 2 || parts.reduce((sum, { turns }) => sum + turns, 0) < 4) return;
  const open = parts.filter(({ voice }) => voice.role === undefined && !saysNothing(voice));
  const known = parts.filter(
    ({ voice, asks }) => voice.role === 'interviewer' || (voice.role === 'moderator' && asks >= 0.2),
  );
  const askers = known.length > 0 ? askersLike(known, open) : newAskers(parts);
  for (const { voice } of askers) voice.role ??= 'interviewer';
  if (known.length === 0 && askers.length === 0) return;
  const most = Math.max(...[...known, ...askers].map(({ asks }) => asks));
  for (const { voice, asks, turns } of open)
    if (voices.length === 2 || (turns >= 2 && asks <= Math.max(0.4 * most, 0.15))) voice.role ??= 'interviewee';
}

/** Where some are known to ask, others who ask as much as they do and seldom answer. */
function askersLike(known: readonly Part[], open: readonly Part[]): Part[] {
  const most = Math.max(...known.map(({ asks }) => asks));
  return open.length < 2 ? [] : open.filter(({ asks, turns }) => turns >= 2 && asks >= 0.4 && asks >= 0.7 * most);
}

function newAskers(parts: readonly Part[]): Part[] {
  const [first, second] = parts;
  if (parts.length === 2 && first !== undefined && second !== undefined) {
    const asker = askerOfTwo(first, second);
    return asker === undefined || asker.voice.role !== undefined ? [] : [asker];
  }
  const open = parts.filter(({ voice }) => voice.role === undefined || voice.role === 'interviewee');
  const askers = parts.length > 2 && parts.length <= PANEL && open.length >= 2 ? askersOf(open) : [];
  return askers.every(({ voice }) => voice.role === undefined) ? askers : [];
}

/** `Unknown speaker`, `All`: a label that says nothing of what its voice does. */
function saysNothing({ infos, keys }: Voice): boolean {
  return infos[0]?.shape === 'role' && [...keys].some((key) => OTHER_ROLE_WORDS.has(key));
}

/** Where nobody asks and nearly all have an office, and for labels such as `All`: neither. */
function remainingRoles(voices: readonly Voice[]): void {
  const asked = voices.some(({ role }) => role === 'interviewer' || role === 'interviewee');
  const official = voices.filter(isOfficial).length >= 0.8 * voices.length && voices.length > 2 && !asked;
  for (const voice of voices) if (official || saysNothing(voice)) voice.role ??= 'other';
}

/** A title, a role or an office beside the name. */
function isOfficial(voice: Voice): boolean {
  return isTitled(voice) || voice.labels.some((label) => label.includes(','));
}
