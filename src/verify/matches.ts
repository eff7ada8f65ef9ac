import type { Position } from '../model/transcript.ts';
import { SourcePlaces } from '../text/source-places.ts';
import { type Collection, paragraphAt } from './collection.ts';
import type { Place, Reading } from './reading.ts';
import { tokensOf } from './tokens.ts';
import type { Match } from './types.ts';

/** Makes places of the interviews from places of the collection. */
export class Matches {
  private readonly places: readonly (SourcePlaces | undefined)[];
  private readonly collection: Collection;

  constructor(collection: Collection) {
    this.collection = collection;
    this.places = collection.interviews.map(({ source, transcript }) =>
      source === undefined ? undefined : new SourcePlaces(source, transcript.blocks),
    );
  }

  /** Where a reading stands. */
  of({ start, end, text }: Pick<Reading, 'start' | 'end' | 'text'>): Match {
    const { paragraphs, answers, interviews } = this.collection;
    const first = paragraphs[start.index];
    const answer = answers[first?.answer ?? 0];
    const interview = interviews[answer?.interview ?? 0];
    if (first === undefined || answer === undefined || interview === undefined) throw new Error('a match has a place');
    const { startMs, id } = first.turn;
    return {
      interview: interview.name,
      turn: id,
      paragraph: first.number,
      ...(answer.speaker === undefined ? {} : { speaker: answer.speaker }),
      ...(startMs === undefined ? {} : { startMs }),
      position: { start: this.positionOf(start, 1).start, end: this.positionOf(end, 0).end },
      text,
    };
  }

  /** Where a run of the spine stands. */
  ofRun(from: number, to: number): Match {
    const { paragraphs, starts } = this.collection;
    const [first, last] = [paragraphAt(this.collection, from), paragraphAt(this.collection, to - 1)];
    const lastText = paragraphs[last]?.paragraph.text ?? '';
    const lastStart = starts[to - 1] ?? 0;
    const start = { index: first, offset: starts[from] ?? 0 };
    const end = {
      index: last,
      offset: lastStart + (tokensOf(lastText.slice(lastStart, lastStart + 200))[0]?.end ?? 1),
    };
    const pieces: string[] = [];
    for (let i = first; i <= last; i++) {
      const text = paragraphs[i]?.paragraph.text ?? '';
      pieces.push(text.slice(i === first ? start.offset : 0, i === last ? end.offset : text.length));
    }
    return this.of({ start, end, text: pieces.join(' ') });
  }

  /** The position of the character at a place, or with `after` 0 of the one before it. */
  private positionOf({ index, offset }: Place, after: 0 | 1): Position {
    const { paragraphs, answers } = this.collection;
    const found = paragraphs[index];
    if (found === undefined) throw new Error('a place has a paragraph');
    const { paragraph, answer } = found;
    const at = after === 1 ? offset : offset - 1;
    const places = this.places[answers[answer]?.interview ?? 0];
    return places?.positionOf(paragraph, at, at + 1) ?? paragraph.position;
  }
}
