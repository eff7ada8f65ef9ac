import { isCapital, isSmall } from '../../../text/ascii.ts';
import type { Candidate } from '../head.ts';
import type { Line } from '../lines.ts';
import { bracket } from './bracket.ts';
import { chat } from './chat.ts';
import { chatMessage } from './chat-message.ts';
import { colon } from './colon.ts';
import { columns } from './columns.ts';
import { definition } from './definition.ts';
import { element } from './element.ts';
import { emoji } from './emoji.ts';
import { gap } from './gap.ts';
import { letter } from './letter.ts';
import { line } from './line.ts';
import { period } from './period.ts';
import { post } from './post.ts';
import { signed } from './signed.ts';
import { stamped } from './stamped.ts';
import { strong } from './strong.ts';
import { table } from './table.ts';
import type { LabelStyle } from './types.ts';

/** Every way of printing a label. Questions without any label are told apart in `../questions.ts`. */
export const labelStyles: readonly LabelStyle[] = [
  colon,
  strong,
  period,
  letter,
  line,
  definition,
  bracket,
  columns,
  element,
  emoji,
  gap,
  table,
  post,
  chat,
  chatMessage,
  signed,
  stamped,
];

/** What styles propose for the lines of a text. Each is asked about a line once, however many want to know. */
class Proposals {
  private readonly lines: readonly Line[];
  private readonly asked: (Candidate | null | undefined)[][];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.asked = labelStyles.map(() => new Array<Candidate | null | undefined>(lines.length));
  }

  /** What all styles propose for a line, in the order of `labelStyles`. */
  forLine(line: Line): Candidate[] {
    const first = line.text.charCodeAt(0);
    const candidates: Candidate[] = [];
    for (const place of isCapital(first) || isSmall(first) ? LETTERED : ALL) {
      const candidate = this.at(place, line);
      if (candidate !== undefined) candidates.push(candidate);
    }
    return candidates;
  }

  /** @param place of the style in `labelStyles` */
  private at(place: number, line: Line): Candidate | undefined {
    const asked = this.asked[place] as (Candidate | null | undefined)[];
    const known = asked[line.index];
    if (known !== undefined) return known ?? undefined;
    const candidate = labelStyles[place]?.match(line, this.lines);
    asked[line.index] = candidate ?? null;
    return candidate;
  }

  /** @param id of a style, or one of the names under which it proposes: `line` and `time-line` */
  named(id: string, line: Line): Candidate | undefined {
    const place = PLACES.get(id);
    const candidate = place === undefined ? undefined : this.at(place, line);
    return candidate?.style === id ? candidate : undefined;
  }
}

/** Places in `labelStyles`: all, and those of styles whose lines may open with a letter. */
const ALL = [...labelStyles.keys()];
const LETTERED = ALL.filter((place) => labelStyles[place]?.opensWithSign !== true);

const PLACES = new Map(
  labelStyles.flatMap(({ id, variants = [] }, place) => [id, ...variants].map((name) => [name, place] as const)),
);

const known = new WeakMap<readonly Line[], Proposals>();

/** The proposals for the lines of a text, which do not change any more. */
export function proposalsFor(lines: readonly Line[]): Proposals {
  let proposals = known.get(lines);
  if (proposals === undefined) {
    proposals = new Proposals(lines);
    known.set(lines, proposals);
  }
  return proposals;
}
