import type { NameSheet, SheetFor } from '../model/name-sheet.ts';
import type { Block, Diagnostic, Evidence, Speaker, Transcript } from '../model/transcript.ts';
import { nameParts } from '../text/names.ts';

type Origin = 'config' | 'people' | 'sidecar' | 'flag';

/**
 * Sets names and roles and merges speakers as a sheet says; later sheets win. Labels are found as printed, else by
 * their letters and digits alone. What the sheet names and the transcript does not have becomes a diagnostic
 * (`speaker-unknown`), what fits two speakers is left alone (`speaker-ambiguous`).
 */
export function applyNameSheet(transcript: Transcript, sheet: NameSheet | SheetFor, from: Origin): Transcript {
  const { speakers, blocks, diagnostics } = nameVoices(transcript, sheet, from);
  return {
    schema: transcript.schema,
    source: transcript.source,
    metadata: transcript.metadata,
    speakers,
    blocks,
    ...(diagnostics === undefined ? {} : { diagnostics }),
  };
}

/** What a sheet changes. */
type Voices = Pick<Transcript, 'speakers' | 'blocks' | 'diagnostics'>;

/** As `applyNameSheet`, for a part of a transcript too. */
export function nameVoices(transcript: Voices, given: NameSheet | SheetFor, from: Origin): Voices {
  const { diagnostics: doubts = [], ...sheet } = sheetOf(given, transcript.speakers);
  const found: Diagnostic[] = [...doubts];
  const { speakers: merged, ids } = merge(transcript.speakers, sheet.merge ?? [], from, found);
  const speakers = rename(merged, sheet.speakers ?? {}, from, found);
  const known = new Set(transcript.diagnostics?.map(({ code, message }) => `${code} ${message}`));
  const diagnostics = [
    ...(transcript.diagnostics ?? []),
    ...found.filter(({ code, message }) => !known.has(`${code} ${message}`)),
  ];
  return {
    speakers,
    blocks: ids.size === 0 ? transcript.blocks : transcript.blocks.map((block) => withSpeaker(block, ids)),
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
  };
}

function sheetOf(given: NameSheet | SheetFor, speakers: readonly Speaker[]): ReturnType<SheetFor> {
  return typeof given === 'function' ? given(speakers.flatMap(({ labels }) => labels)) : given;
}

/** Two names among these labels whose first names differ, so that merging them needs a person's word. */
export function conflictingMerge(
  transcript: Transcript,
  labels: readonly string[],
): readonly [string, string] | undefined {
  const finder = speakerFinder(transcript.speakers);
  let known: { name: string; given: string } | undefined;
  for (const label of labels) {
    const [speaker] = finder(label);
    const name = speaker?.name ?? label;
    const given = givenName(name);
    if (given === undefined) continue;
    if (known !== undefined && !sameGivenName(known.given, given)) return [known.name, name];
    if (known === undefined || given.length > known.given.length) known = { name, given };
  }
  return undefined;
}

function merge(
  speakers: readonly Speaker[],
  lists: readonly (readonly string[])[],
  from: Origin,
  found: Diagnostic[],
): { speakers: readonly Speaker[]; ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  let result = speakers;
  for (const labels of lists) {
    const finder = speakerFinder(result);
    const chosen = new Set<Speaker>();
    for (const label of labels) {
      const speaker = onlyOne(finder(label), label, from, found);
      if (speaker !== undefined) chosen.add(speaker);
    }
    const [first, ...others] = chosen;
    if (first === undefined || others.length === 0) continue;
    const one = mergedSpeaker(
      first,
      result.filter((speaker) => chosen.has(speaker)),
      from,
    );
    const place = result.findIndex((speaker) => chosen.has(speaker));
    result = result.flatMap((speaker, index) => (index === place ? [one] : chosen.has(speaker) ? [] : [speaker]));
    for (const [id, target] of ids) if (others.some((other) => other.id === target)) ids.set(id, first.id);
    for (const { id } of others) ids.set(id, first.id);
  }
  return { speakers: result, ids };
}

function mergedSpeaker(first: Speaker, all: readonly Speaker[], from: Origin): Speaker {
  const name = first.name ?? all.find((speaker) => speaker.name !== undefined)?.name;
  const role = first.role ?? all.find((speaker) => speaker.role !== undefined)?.role;
  return {
    id: first.id,
    labels: [...new Set(all.flatMap(({ labels }) => labels))],
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    evidence: withEvidence(
      all.flatMap(({ evidence }) => evidence ?? []),
      from,
    ),
  };
}

function rename(
  speakers: readonly Speaker[],
  entries: NonNullable<NameSheet['speakers']>,
  from: Origin,
  found: Diagnostic[],
): readonly Speaker[] {
  const finder = speakerFinder(speakers);
  const changed = new Map<Speaker, Speaker>();
  for (const [label, { name, role }] of Object.entries(entries)) {
    const speaker = onlyOne(finder(label), label, from, found);
    if (speaker === undefined) continue;
    const now = changed.get(speaker) ?? speaker;
    const newName = name ?? now.name;
    const newRole = role ?? now.role;
    changed.set(speaker, {
      id: now.id,
      labels: now.labels,
      ...(newName === undefined ? {} : { name: newName }),
      ...(newRole === undefined ? {} : { role: newRole }),
      evidence: withEvidence(now.evidence ?? [], from),
    });
  }
  return speakers.map((speaker) => changed.get(speaker) ?? speaker);
}

function withEvidence(evidence: readonly Evidence[], from: Origin): Evidence[] {
  return evidence.some(({ kind }) => kind === from) ? [...evidence] : [...evidence, { kind: from }];
}

function withSpeaker(block: Block, ids: ReadonlyMap<string, string>): Block {
  if (block.type !== 'turn' || block.speaker === undefined) return block;
  const speaker = ids.get(block.speaker);
  return speaker === undefined ? block : { ...block, speaker };
}

/** Speakers by label: the exact label's, else all whose label has the same letters and digits. */
function speakerFinder(speakers: readonly Speaker[]): (label: string) => readonly Speaker[] {
  const exact = new Map<string, Speaker>();
  const loose = new Map<string, Set<Speaker>>();
  for (const speaker of speakers)
    for (const label of speaker.labels) {
      exact.set(label, speaker);
      const folded = foldLabel(label);
      if (folded !== '') loose.set(folded, (loose.get(folded) ?? new Set()).add(speaker));
    }
  return (label) => {
    const speaker = exact.get(label);
    return speaker === undefined ? [...(loose.get(foldLabel(label)) ?? [])] : [speaker];
  };
}

function onlyOne(fitting: readonly Speaker[], label: string, from: Origin, found: Diagnostic[]): Speaker | undefined {
  if (fitting.length === 1) return fitting[0];
  if (fitting.length === 0)
    found.push({
      code: 'speaker-unknown',
      severity: 'info',
      message: `“${label}” (${from}) speaks nowhere in this file`,
    });
  else
    found.push({
      code: 'speaker-ambiguous',
      severity: 'warning',
      message: `“${label}” (${from}) fits ${fitting.map(({ labels }) => `“${labels[0]}”`).join(' and ')}`,
    });
  return undefined;
}

function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function givenName(name: string): string | undefined {
  const { given } = nameParts(name);
  return given === undefined ? undefined : foldLabel(given);
}

/** An initial agrees with every name that begins with it. */
function sameGivenName(one: string, other: string): boolean {
  return one.length < 3 || other.length < 3 ? one.charAt(0) === other.charAt(0) : one === other;
}
