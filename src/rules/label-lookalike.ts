import type { Paragraph, Transcript, Turn } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { EVENT_WORDS, NOT_LABELS, OPENING_WORDS } from '../text/lexicon.ts';
import { placeIn } from './place.ts';
import type { Checked, Finding, Rule } from './types.ts';

/** A sentence with a colon is not a speaker. */
export const labelLookalike: Rule = {
  id: 'label-lookalike',
  group: 'structure',
  summary: 'Words and a colon that look like a label and are no person',
  severity: 'warning',
  fix: 'never',
  defaults: {},
  page: {
    what: 'In a file whose labels end in a colon, a paragraph within a turn opens with a few words and a colon, printed as the labels are; or a label that opens a turn or two reads like the beginning of a sentence. Both are a guess of the reader, and a person should look.',
    why: 'The commonest complaint about readers of transcripts is a false speaker, as in the issues of Tech & Check Alerts, Open Discourse and SendRec.',
    bad: 'One thing I learned: never sail alone.',
    good: 'One thing I learned is never to sail alone.      or: no new paragraph before it',
    off: 'Where the labels were confirmed with `transcript speakers`.',
  },
  *check(checked) {
    yield* falseSpeakers(checked.transcript);
    const looks = looksOf(checked);
    if (looks === undefined) return;
    for (const turn of turnsOf(checked.transcript))
      for (const paragraph of turn.paragraphs)
        if (opensLine(paragraph, turn)) yield* lookalikeIn(paragraph, looks, checked);
  },
};

const FEW_TURNS = 2;

/** Speakers of a turn or two whose label opens like a sentence. */
function* falseSpeakers(transcript: Transcript): Iterable<Finding> {
  const doubtful = new Map(
    transcript.speakers.flatMap(({ id, name, labels }) =>
      name === undefined && labels.some(readsLikeSentence) ? [[id, [] as Turn[]] as const] : [],
    ),
  );
  for (const turn of turnsOf(transcript)) doubtful.get(turn.speaker ?? '')?.push(turn);
  for (const turns of doubtful.values()) {
    const [first] = turns;
    if (first === undefined || turns.length > FEW_TURNS) continue;
    yield { message: `“${first.label}” is taken for a speaker; is it a person?`, position: first.position };
  }
}

function readsLikeSentence(label: string): boolean {
  const words = label.toLowerCase().split(/\s+/u);
  if (words.length === 1) return NOT_LABELS.has(label.toLowerCase());
  return OPENING_WORDS.has(words[0] ?? '') && !/\p{Lu}/u.test(label.slice(1));
}

/** How the labels of the file are printed, where they end in a colon. */
interface Looks {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly labels: ReadonlySet<string>;
}

const MOSTLY = 0.7;

function looksOf({ transcript: { source, speakers } }: Checked): Looks | undefined {
  const id = source.dialect?.id ?? '';
  if (!id.endsWith('-colon')) return undefined;
  const labels = new Set(speakers.flatMap((speaker) => speaker.labels));
  const inCapitals = [...labels].filter((label) => !/\p{Ll}{2}/u.test(label)).length;
  return { bold: id.startsWith('bold-'), capitals: inCapitals > MOSTLY * labels.size, labels };
}

/** Whether the paragraph begins where a label could: not on the line of the turn's own. */
function opensLine({ position }: Paragraph, turn: Turn): boolean {
  return position.start.line > turn.position.start.line;
}

const OPENING = /^(\p{Lu}[^\s:：.?!;,…"“”()[\]]*(?: [^\s:：.?!;,…"“”()[\]]+){0,3}):\s+\S/u;
const LONGEST = 30;
/** Nobody takes these for a name. */
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|yo|nosotros|je|tu|il|elle|on|nous|vous|ich|wir|ihr|er|sie|es|eu|io|noi|lui|ik|wij)\b/u;

function* lookalikeIn(paragraph: Paragraph, looks: Looks, { source }: Checked): Iterable<Finding> {
  const [, words] = OPENING.exec(paragraph.text.slice(0, 2 * LONGEST)) ?? [];
  if (words === undefined || words.length > LONGEST || looks.labels.has(words)) return;
  const lower = words.toLowerCase();
  if (NOT_LABELS.has(lower) || EVENT_WORDS.has(lower) || PRONOUN.test(lower)) return;
  if (looks.bold !== isBold(paragraph, words)) return;
  if (looks.capitals && /\p{Ll}/u.test(words)) return;
  yield {
    message: `“${words}:” is read as words, not as a speaker`,
    position: placeIn(paragraph, 0, words.length + 1, source),
  };
}

function isBold({ marks = [] }: Paragraph, words: string): boolean {
  return marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= words.length);
}
