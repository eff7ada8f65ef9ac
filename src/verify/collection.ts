import type { Paragraph, Speaker, Transcript, Turn } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';
import { isHesitationHash } from './lexicon.ts';
import { optionalRanges } from './optional.ts';
import { FOUND, scan } from './scan.ts';
import type { Range } from './tokens.ts';

/** An interview that quotations are checked against. */
export interface Interview {
  /** As the user knows it; matches are reported under this name. */
  readonly name: string;
  readonly transcript: Transcript;
  /** The text that positions point into. Without it, a place is that of its paragraph. */
  readonly source?: SourceText;
}

/** Turns of one speaker that follow each other: a quotation may run over them without saying so. */
export interface Answer {
  readonly interview: number;
  readonly speaker?: Speaker;
  /** The same for one person in every interview that names them. */
  readonly voice: string;
  /** First word of the spine, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

export interface IndexedParagraph {
  /** Index among the answers. */
  readonly answer: number;
  readonly turn: Turn;
  /** From 1, in its turn. */
  readonly number: number;
  readonly paragraph: Paragraph;
  /** What the transcriber added to it. */
  readonly optional: readonly Range[];
  /** First word of the spine. */
  readonly from: number;
}

/**
 * The interviews' spoken words in one row: the spine. What transcribers added, hesitations and immediate repeats are no
 * part of it. Words are held as hashes of their folded form, each with its offset in its paragraph.
 */
export interface Collection {
  readonly interviews: readonly Interview[];
  readonly answers: readonly Answer[];
  readonly paragraphs: readonly IndexedParagraph[];
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly length: number;
}

/** Reads every turn of the interviews once. */
export function collect(interviews: readonly Interview[]): Collection {
  const spine = new Spine();
  const answers: Answer[] = [];
  const paragraphs: IndexedParagraph[] = [];
  for (const [interview, { transcript }] of interviews.entries()) {
    const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
    let last: string | undefined;
    for (const turn of transcript.blocks) {
      if (turn.type !== 'turn') continue;
      const from = spine.length;
      const speaker = speakers.get(turn.speaker ?? '');
      const goesOn = speaker !== undefined && last === speaker.id;
      last = turn.speaker;
      const index = answers.length - (goesOn ? 1 : 0);
      for (const [i, paragraph] of turn.paragraphs.entries()) {
        const optional = optionalRanges(paragraph);
        paragraphs.push({ answer: index, turn, number: i + 1, paragraph, optional, from: spine.length });
        spine.add(paragraph.text, optional);
      }
      const before = goesOn ? answers.pop() : undefined;
      const voice = voiceOf(speaker, interview);
      const who = speaker === undefined ? {} : { speaker };
      answers.push({ interview, ...who, voice, from: before?.from ?? from, to: spine.length });
    }
  }
  return { interviews, answers, paragraphs, ...spine.finish() };
}

/** A name is one person everywhere; a label, in its interview only. */
function voiceOf(speaker: Speaker | undefined, interview: number): string {
  if (speaker === undefined) return `${interview} nobody`;
  return speaker.name === undefined ? `${interview} ${speaker.id}` : speaker.name.toLowerCase();
}

class Spine {
  length = 0;
  private hashes = new Int32Array(1024);
  private starts = new Int32Array(1024);

  add(text: string, optional: readonly Range[]): void {
    let next = 0;
    let before = 0;
    scan(text, (what, start, _end, hash) => {
      if (what !== FOUND.word) return;
      while (next < optional.length && (optional[next] as Range).end <= start) next++;
      if (next < optional.length && (optional[next] as Range).start <= start) return;
      if (hash === before || isHesitationHash(hash)) return;
      before = hash;
      if (this.length === this.hashes.length) this.grow();
      this.hashes[this.length] = hash;
      this.starts[this.length++] = start;
    });
  }

  finish(): { hashes: Int32Array; starts: Int32Array; length: number } {
    const { length } = this;
    return { hashes: this.hashes.subarray(0, length), starts: this.starts.subarray(0, length), length };
  }

  private grow(): void {
    const [hashes, starts] = [this.hashes, this.starts];
    this.hashes = new Int32Array(hashes.length * 2);
    this.starts = new Int32Array(starts.length * 2);
    this.hashes.set(hashes);
    this.starts.set(starts);
  }
}

/** The index of the paragraph that holds a word of the spine. */
export function paragraphAt({ paragraphs }: Collection, word: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.from ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The answer that holds a word of the spine. */
export function answerAt(collection: Collection, word: number): number {
  return collection.paragraphs[paragraphAt(collection, word)]?.answer ?? 0;
}
