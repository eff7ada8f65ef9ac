import { csv, tsv } from './csv/index.ts';
import { json } from './json/index.ts';
import { jsonl } from './jsonl/index.ts';
import { markdown } from './plain-text/markdown.ts';
import { text } from './plain-text/text.ts';
import { podcastHtml } from './podcast-html/index.ts';
import { sbv } from './sbv/index.ts';
import { speech } from './speech/index.ts';
import { srt } from './srt/index.ts';
import { timedLines } from './timed-lines/index.ts';
import { ttml } from './ttml/index.ts';
import type { Reader } from './types.ts';
import { webvtt } from './webvtt/index.ts';

/** Every format that can be read. To add one, write its file and name it here. */
export const readers: readonly Reader[] = [
  text,
  markdown,
  json,
  webvtt,
  srt,
  sbv,
  timedLines,
  ttml,
  podcastHtml,
  csv,
  tsv,
  jsonl,
  ...speech,
];
