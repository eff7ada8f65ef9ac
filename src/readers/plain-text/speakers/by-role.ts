import type { Evidence, Metadata } from '../../../model/transcript.ts';
import { ANSWER_LABELS, INTERVIEWER_WORDS, MODERATOR_WORDS, QUESTION_LABELS } from '../../../text/lexicon.ts';
import { isOrganisation } from './full-label.ts';
import { give, isTaken, type Knowledge } from './names.ts';
import { foldName, personKey } from './person-name.ts';
import type { Stated } from './stated.ts';
import { personBeside, type Voice } from './voices.ts';

interface Holder {
  readonly name: string;
  readonly kind: string;
  readonly line: number;
  readonly column: number;
}

/** What the front says of who asks and who answers. */
export interface Roles {
  readonly stated: readonly Stated[];
  /** `Interview with Nora`, where the title gives one name only. */
  readonly single: Stated | undefined;
  readonly metadata: Metadata;
}

/** Labels under which several people may speak. */
const MANY =
  /report|journalist|audience|public|question|pregunta|periodist|interlocutor|caller|unknown|unidentified|member|voice|\ball\b/;

/** “My name is Nora Lindqvist”, said by a voice whose label is only a number or a role. */
export function namesBySelf(voices: readonly Voice[], knowledge: Knowledge): void {
  for (const voice of voices) {
    if (voice.name !== undefined || !isNameless(voice) || isOrganisation(voice)) continue;
    if (voices.length > 2 && [...voice.keys].some((key) => key === 'q' || MANY.test(key))) continue;
    const own = knowledge.said.filter(({ by, kind }) => by === voice && kind === 'self-introduction');
    const certain = own.filter(({ strength }) => strength === 'certain');
    const likely = leads(voice) ? own.filter(({ strength }) => strength === 'likely') : [];
    const person = onlyPerson(certain.length > 0 ? certain : likely);
    if (person !== undefined && !isTaken(person.name, knowledge))
      give(voice, person.name, [placeOf(person)], knowledge);
  }
}

/** Hosts say “I'm Nora Lindqvist”; a guest who says “I'm …” may go on in any way. */
function leads({ infos }: Voice): boolean {
  return infos.some(({ key, shape }) => shape === 'role' && (INTERVIEWER_WORDS.has(key) || MODERATOR_WORDS.has(key)));
}

/** Names voices whose labels only say what they do (`Question:`, `Guest:`), where the file names one such person. */
export function namesByRole(voices: readonly Voice[], knowledge: Knowledge, roles: Roles): void {
  for (const voice of voices) nameByField(voice, knowledge);
  for (const role of ['interviewee', 'interviewer', 'moderator'] as const) {
    const open = voices.filter((voice) => voice.role === role && voice.name === undefined && isNameless(voice));
    if (open.length === 0 || (open.length > 1 && !isOneVoice(open))) continue;
    if (voices.some((voice) => voice.role === role && !open.includes(voice))) continue;
    const holder = holderOf(role, voices, knowledge, roles);
    if (holder === undefined || isTaken(holder.name, knowledge)) continue;
    for (const voice of open) give(voice, holder.name, [placeOf(holder)], knowledge);
  }
}

const placeOf = ({ kind, line, column }: Holder): Evidence => ({ kind, line, column });

/** Labels that name nobody: letters, role words, a speaker's number, a paper. */
function isNameless(voice: Voice): boolean {
  const shapes = voice.infos.map(({ shape }) => shape);
  if (voice.labels.some((label) => personBeside(label) !== undefined)) return false;
  return voice.infos.length > 0 && (shapes.every((one) => /^(?:qa|role|code)$/.test(one)) || isOrganisation(voice));
}

/** A rare label that only drifts from the label of one named voice of the same part. */
export function namesByDrift(voices: readonly Voice[], knowledge: Knowledge): void {
  const named = voices.filter((voice) => voice.name !== undefined && isNameless(voice));
  for (const voice of voices) {
    if (voice.name !== undefined || !isNameless(voice) || voice.turns.length > 2) continue;
    const like = named.filter((other) => other.role === voice.role);
    const [only] = like.filter((other) => isOneVoice([voice, other]));
    if (like.length === 1 && only?.name !== undefined) give(voice, only.name, only.evidence.slice(0, 1), knowledge);
  }
}

/** A header field with the label's own word: `Interviewer: Nora Lindqvist`. */
function nameByField(voice: Voice, knowledge: Knowledge): void {
  if (voice.name !== undefined || !isNameless(voice)) return;
  const words = new Set([...voice.keys].map(foldName));
  const own = new Set(voice.turns.map(({ block }) => block.position.start.line));
  const stated = knowledge.people.filter(({ field, line }) => field !== undefined && !own.has(line));
  const person = onlyPerson(stated.filter(({ name, field = '' }) => isWhole(name) && words.has(foldName(field))));
  if (person !== undefined) give(voice, person.name, [placeOf(person)], knowledge);
}

/** Labels of one part that are drifts of each other: `A.` and `THE WITNESS`, `Interviewer` and a rare `Interviewster`. */
function isOneVoice(open: readonly Voice[]): boolean {
  const keys = open.flatMap((voice) => [...voice.keys]);
  if (keys.every((key) => ANSWER_LABELS.has(key) || /^(?:the )?(?:witness|deponent)$/.test(key))) return true;
  if (keys.every((key) => QUESTION_LABELS.has(key))) return true;
  const start = keys[0]?.slice(0, SAME_START) ?? '';
  return start.length === SAME_START && keys.every((key) => key.startsWith(start) && !/\d|s$/.test(key));
}

const SAME_START = 6;

/** The one person of a role whom the header, the title, the introduction or the other voice names. */
function holderOf(
  role: 'interviewer' | 'interviewee' | 'moderator',
  voices: readonly Voice[],
  { people, said, front }: Knowledge,
  { stated, single, metadata }: Roles,
): Holder | undefined {
  if (role === 'moderator') return onlyPerson(people.filter((person) => person.role === role && isWhole(person.name)));
  const answers = role === 'interviewee';
  const used = (one: Holder): boolean => voices.some((voice) => voice.name === one.name);
  const author = answers ? [] : front.filter(({ kind, name }) => kind === 'introduction' && isAuthor(name, metadata));
  const heard = said.filter(({ kind, by }) => answers && kind === 'introduced' && by.role === 'interviewer');
  const rest = answers || people.some(used) ? people.filter((one) => one.role === undefined && !used(one)) : [];
  const sources: (readonly Holder[])[] = [
    people.filter((person) => person.role === role),
    stated.filter((one) => one.role === role && (one.inTitle || !answers)).map(asHolder),
    answers && single !== undefined ? [asHolder(single)] : [],
    author,
    heard,
    rest,
  ];
  return onlyPerson(sources.find((source) => source.length > 0) ?? []);
}

/** The one author of the piece, whom the introduction names as well. */
function isAuthor(name: string, { authors }: Metadata): boolean {
  return authors?.length === 1 && personKey(authors[0] ?? '') === personKey(name);
}

/** A given name and a family name; scripts without capitals may write them as one. */
function isWhole(name: string): boolean {
  return name.includes(' ') || !/\p{Lu}/u.test(name);
}

/** The person of whom all of a list speak. */
function onlyPerson(holders: readonly Holder[]): Holder | undefined {
  return new Set(holders.map((one) => personKey(one.name))).size === 1 ? holders[0] : undefined;
}

const asHolder = ({ name, line, column, inTitle }: Stated): Holder => ({
  name,
  kind: inTitle ? 'title' : 'introduction',
  line,
  column,
});
