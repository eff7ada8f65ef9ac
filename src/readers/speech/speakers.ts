import type { JsonNode } from '../json-tree/tree.ts';
import { either, get, items, numberOf, textOf } from '../json-tree/values.ts';

/** What programs print where they do not know who speaks. */
const NOBODY = new Set([
  'unnamed speaker',
  '',
  '?',
  '-',
  'uu',
  'u_ukn',
  'unknown',
  'unknown speaker',
  'none',
  'null',
  'undefined',
  '-1',
]);

/**
 * Who speaks, as the source has it. A number alone is no name: it is given as `Speaker 0`, which is how Deepgram's and
 * Rev.ai's own captions print theirs, for every program alike. The number stays as it is.
 *
 * @returns undefined where the source names nobody
 */
export function speakerOf(node: JsonNode | undefined): string | undefined {
  if (node?.type === 'object') return speakerOf(either(node, 'name', 'display_name', 'displayName', 'label', 'id'));
  const text = (node?.type === 'number' ? String(node.value) : textOf(node))?.replace(/\s+/g, ' ').trim();
  if (text === undefined || NOBODY.has(text.toLowerCase())) return undefined;
  return /^\d{1,9}$/.test(text) ? `Speaker ${text}` : text;
}

/**
 * Who speaks where people read what the file says: `Unknown` is a label there, as it is in captions, and reads back as it
 * was written.
 */
export function printedSpeaker(node: JsonNode | undefined): string | undefined {
  const text = textOf(node)?.replace(/\s+/g, ' ').trim();
  return /^unknown(?: speaker)?$/i.test(text ?? '') ? text : speakerOf(node);
}

/** A channel of a recording, where that is all that is known of who speaks. */
export function channelOf(node: JsonNode | undefined): string | undefined {
  const text = (node?.type === 'number' ? String(node.value) : textOf(node))?.trim();
  return text === undefined || text === '' ? undefined : /^\d+$/.test(text) ? `Channel ${text}` : text;
}

const CHANNEL = ['channel', 'channel_index', 'channel_id', 'channelId', 'channelTag', 'media_channel'];

/** The channel of a segment, where the segments of a file are of several. */
export function severalChannels(segments: readonly JsonNode[]): (segment: JsonNode) => string | undefined {
  const channelIn = (segment: JsonNode): string | undefined => channelOf(either(segment, ...CHANNEL));
  const all = new Set(segments.flatMap((segment) => channelIn(segment) ?? []));
  return all.size > 1 ? channelIn : () => undefined;
}

/** The name of an id of which the list says `Unknown`. */
const NOBODYS = '';

/** Names by id, from a list such as `speakers: [{"id": 0, "name": "Nora"}]`. */
export function namesById(list: JsonNode | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const one of items(list)) {
    const id = either(one, 'id', 'speaker_id', 'speakerId', 'spkid', 'index', 'speaker');
    const printed = either(one, 'name', 'display_name', 'displayName', 'speaker_name', 'label');
    const key = keyOf(id);
    // A name may be missing, so that the id is all that is known; or say that nobody knows who it is.
    const name = speakerOf(printed) ?? (textOf(printed)?.trim() ? NOBODYS : undefined);
    if (key !== undefined && name !== undefined) names.set(key, name);
  }
  return names;
}

/** The speaker, by the name that a list gives for this id. */
export function namedSpeaker(node: JsonNode | undefined, names: ReadonlyMap<string, string>): string | undefined {
  const key = keyOf(node);
  const name = key === undefined ? undefined : names.get(key);
  return name === NOBODYS ? undefined : (name ?? speakerOf(node));
}

function keyOf(node: JsonNode | undefined): string | undefined {
  if (node?.type === 'object') return keyOf(get(node, 'id'));
  return textOf(node) ?? numberOf(node)?.toString();
}

/** What is known of who speaks. */
interface Told {
  readonly channel?: string | undefined;
  readonly label?: string | undefined;
}

/** Labels of a recording with several channels: the channel, and the speaker where one channel has several. */
export function channelLabels(all: readonly Told[]): (one: Told) => string | undefined {
  const voices = new Map<string, Set<string | undefined>>();
  for (const { channel, label } of all)
    if (channel !== undefined) voices.set(channel, (voices.get(channel) ?? new Set()).add(label));
  if (voices.size < 2) return ({ label }) => label;
  const several = [...voices.values()].some((labels) => labels.size > 1);
  return ({ channel, label }) => {
    if (channel === undefined || label === undefined) return label ?? channel;
    return several ? `${channel} ${label}` : channel;
  };
}
