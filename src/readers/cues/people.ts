import type { Diagnostic, Evidence, Metadata, Position, Speaker, Turn } from '../../model/transcript.ts';
import { type SourceText, sourceText } from '../../text/source.ts';
import { SourcePlaces } from '../../text/source-places.ts';
import { foldLabel, type LabelInfo, labelInfo } from '../plain-text/label-shape.ts';
import { resolveSpeakers } from '../plain-text/speakers/resolve.ts';
import type { DraftTurn } from '../plain-text/walk.ts';
import type { CueTurn } from './turns.ts';

interface Cast {
  readonly speakers: readonly Speaker[];
  /** The speaker's id of each turn; undefined where nobody is named. */
  readonly ids: readonly (string | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A paragraph, and where it stands in the plain text made of the talk. */
interface Place {
  readonly turn: Turn;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Characters before it on its line: the label. */
  readonly head: number;
}

/**
 * Works out who is who as in raw text: the talk is laid out as `Label: words`, a line a paragraph, and what is found
 * there is brought back to its place in the source.
 */
export function castOf(source: SourceText, turns: readonly CueTurn[], metadata: Metadata): Cast {
  const { text, lines } = layOut(turns);
  const plain = sourceText(text);
  const drafts = draftsOf(plain, turns, lines, infoOf(turns));
  const { speakers, diagnostics } = resolveSpeakers(plain, drafts, [], [], metadata);
  const toSource = placesIn(source, lines);
  return {
    ids: drafts.map(({ block }) => block.speaker),
    speakers: speakers.map((speaker) => withPlaces(speaker, toSource)),
    diagnostics: diagnostics.map(({ position, ...diagnostic }) => {
      const moved = position === undefined ? undefined : toSource(position.start.line, position.start.column);
      return moved === undefined ? diagnostic : { ...diagnostic, position: moved };
    }),
  };
}

function layOut(turns: readonly CueTurn[]): { text: string; lines: (Place | undefined)[] } {
  const printed: string[] = [];
  const lines: (Place | undefined)[] = [];
  for (const { turn, voice } of turns)
    turn.paragraphs.forEach(({ text }, paragraph) => {
      const head = paragraph === 0 && voice !== undefined ? `${voice}: ` : '';
      printed.push(head + text, '');
      lines.push({ turn, paragraph, head: head.length }, undefined);
    });
  return { text: printed.join('\n'), lines };
}

function draftsOf(
  plain: SourceText,
  turns: readonly CueTurn[],
  lines: readonly (Place | undefined)[],
  info: (voice: string) => LabelInfo,
): DraftTurn[] {
  let line = 0;
  const point = (offset: number, index: number) => ({
    line: index + 1,
    column: offset - (plain.lineStarts[index] ?? 0) + 1,
    offset,
  });
  return turns.map(({ turn, voice }) => {
    const first = line;
    const paragraphs = turn.paragraphs.map(({ text, marks }) => {
      const start = (plain.lineStarts[line] ?? 0) + (lines[line]?.head ?? 0);
      const position = { start: point(start, line), end: point(start + text.length, line) };
      line += 2;
      return { text, position, ...(marks === undefined ? {} : { marks }) };
    });
    const start = plain.lineStarts[first] ?? 0;
    const end = paragraphs[paragraphs.length - 1]?.position.end ?? point(start, first);
    const label = voice === undefined ? undefined : info(voice);
    const from = { start, speech: paragraphs[0]?.position.start.offset ?? start, lastHeadLine: first };
    return {
      block: { ...turn, position: { start: point(start, first), end }, paragraphs },
      from:
        label === undefined
          ? { ...from, voice: 'unknown' as const }
          : { ...from, candidate: { ...from, line: first, style: 'colon', decoration: 'plain' as const, label } },
    };
  });
}

/**
 * Whatever stands in a format's place for the speaker is a label, even without a letter. Letters that count the speakers
 * (A, B, C) say nothing of who asks and who answers; Q and A alone do.
 */
function infoOf(turns: readonly CueTurn[]): (voice: string) => LabelInfo {
  const letters = new Set(turns.flatMap(({ voice }) => (voice !== undefined && /^[A-Z]$/.test(voice) ? [voice] : [])));
  const areRoles = letters.size === 2 && letters.has('Q') && letters.has('A');
  return (voice) => {
    if (letters.has(voice) && !areRoles) return { label: voice, key: `speaker ${voice.toLowerCase()}`, shape: 'code' };
    const info = labelInfo(voice);
    return { label: voice, key: info?.key ?? (foldLabel(voice) || voice), shape: info?.shape ?? 'code' };
  };
}

function placesIn(
  source: SourceText,
  lines: readonly (Place | undefined)[],
): (line: number, column: number) => Position | undefined {
  const places = new SourcePlaces(source, []);
  return (line, column) => {
    const place = lines[line - 1];
    const paragraph = place?.turn.paragraphs[place.paragraph];
    if (place === undefined || paragraph === undefined) return undefined;
    const offset = column - 1 - place.head;
    if (offset < 0) return place.turn.position;
    return places.positionOf(paragraph, offset, Math.min(paragraph.text.length, offset + 1));
  };
}

function withPlaces(speaker: Speaker, toSource: ReturnType<typeof placesIn>): Speaker {
  if (speaker.evidence === undefined) return speaker;
  return { ...speaker, evidence: speaker.evidence.map((evidence) => placed(evidence, toSource)) };
}

function placed(evidence: Evidence, toSource: ReturnType<typeof placesIn>): Evidence {
  const { line, column = 1, ...rest } = evidence;
  if (line === undefined) return evidence;
  const position = toSource(line, column);
  return position === undefined ? rest : { ...rest, line: position.start.line, column: position.start.column };
}
