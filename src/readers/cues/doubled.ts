import type { Diagnostic } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { sliceCue, sourceEnd } from './slice.ts';
import type { Cue } from './types.ts';

interface Single {
  readonly cues: readonly Cue[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes away the name before the words where it is the one that the format names already: `<v Nora>Nora: Yes.` */
export function withoutDoubles(source: SourceText, cues: readonly Cue[]): Single {
  const single = cues.map(withoutDouble);
  const doubled = cues.filter((cue, i) => cue !== single[i]);
  const [first] = doubled;
  if (first === undefined) return { cues, diagnostics: [] };
  const message = `${doubled.length === 1 ? '1 cue names its speaker' : `${doubled.length} cues name their speaker`} again before the words: the second name was not read as words`;
  const position = positionOf(source, first.start, sourceEnd(first));
  return { cues: single, diagnostics: [{ code: 'label-doubled', severity: 'info', message, position }] };
}

function withoutDouble(cue: Cue): Cue {
  const { label, text } = cue;
  if (!label) return cue;
  const start = text.length - text.trimStart().length;
  const end = start + label.length;
  if (text.slice(start, end).toLowerCase() !== label.toLowerCase()) return cue;
  const colon = /^ ?[:：](?=\s|$)/u.exec(text.slice(end, end + 3))?.[0];
  return colon === undefined ? cue : sliceCue(cue, end + colon.length, text.length);
}
