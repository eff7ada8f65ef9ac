import { type SourceText, sourceText } from '../../text/source.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import { anchorsOf } from '../json-tree/anchors.ts';
import { type JsonNode, jsonOf } from '../json-tree/tree.ts';
import { get, textOf } from '../json-tree/values.ts';
import { speakerOf } from '../speech/speakers.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { piecesOf } from './pieces.ts';
import { readWebvtt } from './read.ts';

/**
 * Reads WebVTT whose cues are JSON objects, as Microsoft Graph gives the `metadataContent` of a meeting's transcript:
 * `{"speakerName": "Nora", "spokenText": "Yes.", "spokenLanguage": "en-us", …}`. A cue that is none is read as any other.
 */
export function readMetadata(source: SourceText, options: ReadOptions): ReadResult {
  const languages = new Set<string>();
  const result = readWebvtt(source, options, (raw, base, start, times) => {
    const spoken = spokenIn(raw);
    if (spoken === undefined) return piecesOf(raw, base, start, times);
    if (spoken.language !== undefined) languages.add(spoken.language);
    const { text, anchors, label } = spoken;
    const named: Partial<Cue> = label === undefined ? { nobody: true } : { label };
    return [{ ...times, ...named, text, start, anchors: anchors.map((one) => moved(one, base)) }];
  });
  const [language] = languages;
  if (language === undefined || languages.size > 1) return result;
  return { ...result, metadata: { language, ...result.metadata } };
}

const moved = ({ at, source }: Anchor, by: number): Anchor => ({ at, source: source + by });

interface Spoken {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly label: string | undefined;
  readonly language: string | undefined;
}

/** Undefined where the text is anything else than one whole object that has words. */
function spokenIn(raw: string): Spoken | undefined {
  const json = raw.includes('"spokenText"') ? jsonOf(sourceText(raw)) : undefined;
  if (json === undefined || json.damage !== undefined) return undefined;
  const node: JsonNode | undefined = get(json.root, 'spokenText');
  const text = textOf(node);
  if (node === undefined || text === undefined) return undefined;
  return {
    text,
    anchors: anchorsOf(node),
    label: speakerOf(get(json.root, 'speakerName')),
    language: textOf(get(json.root, 'spokenLanguage'))?.trim() || undefined,
  };
}
