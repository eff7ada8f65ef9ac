import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { formatTimestamp } from '../text/timestamp.ts';
import { lineNames } from './captions/names.ts';
import { escapeMarkup, unescapeMarkup } from './escape-markup.ts';
import { printTagged } from './inline.ts';
import {
  allButTurns,
  emptyTurns,
  ends,
  linksAndCode,
  metadata,
  namelessTurns,
  partsOfSeconds,
  timesWithin,
} from './losses/drops.ts';
import { paragraphStart } from './paragraph-time.ts';
import type { WriteOptions, Writer } from './types.ts';

const TAGS = { emphasis: 'em', strong: 'strong' } as const;

/**
 * The HTML of the podcast namespace: https://github.com/Podcastindex-org/podcast-namespace, `transcripts.md`. `cite`,
 * `time` and `p` stand side by side in the body; a paragraph without the first two goes on from the one above.
 */
export const podcastHtml: Writer = {
  id: 'podcast-html',
  summary: 'Podcasting 2.0 HTML: cite, time and p',
  extension: '.html',
  mediaType: 'text/html',
  drops: [
    ...allButTurns,
    emptyTurns,
    linksAndCode,
    ends,
    timesWithin,
    metadata('metadata but title and language', [
      'dek',
      'date',
      'publication',
      'authors',
      'readingMinutes',
      'topics',
      'extra',
    ]),
    namelessTurns,
    partsOfSeconds,
  ],
  saysLosses: true,
  load: async () => ({ write, spokenIn }),
};

function write(transcript: Transcript, options: WriteOptions): string {
  const { title, language } = transcript.metadata;
  const lang = language === undefined ? '' : ` lang="${escapeMarkup(language).replaceAll('"', '&quot;')}"`;
  return `<!DOCTYPE html>
<html${lang}>
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title ?? 'Transcript')}</title>
</head>
<body>
${printTurns(transcript, options)}</body>
</html>
`;
}

function printTurns(transcript: Transcript, options: WriteOptions): string {
  const names = lineNames(transcript, options);
  let out = '';
  for (const turn of turnsOf(transcript)) {
    const name = names.get(turn);
    if (name !== undefined && turn.paragraphs.length > 0) out += `<cite>${escapeMarkup(name)}:</cite>\n`;
    for (const [i, paragraph] of turn.paragraphs.entries()) {
      const start = paragraphStart(turn, paragraph, i === 0);
      if (start !== undefined) out += `<time>${clock(start)}</time>\n`;
      out += `<p>${printTagged(paragraph.text, paragraph.marks ?? [], TAGS, escapeMarkup)}</p>\n`;
    }
  }
  return out;
}

/** `0:53`, `1:02:09`: as the namespace's example has them, whole seconds. */
function clock(ms: number): string {
  return formatTimestamp(ms)
    .replace(/^00:0?/, '')
    .replace(/^0(?=\d:\d\d:)/, '');
}

/** Within a paragraph every `<` of the text is escaped. */
function* spokenIn(output: string): Iterable<string> {
  for (const [, inside = ''] of output.matchAll(/^<p>(.*)<\/p>$/gm))
    yield unescapeMarkup(inside.replace(/<[^<>]*>/g, ''));
}
