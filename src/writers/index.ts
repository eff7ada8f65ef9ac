import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown/index.ts';
import { ohdCsv } from './ohd-csv.ts';
import { podcastHtml } from './podcast-html.ts';
import { podcastJson } from './podcast-json.ts';
import { quotes } from './quotes.ts';
import { srt } from './srt/index.ts';
import { txt } from './txt.ts';
import type { Writer } from './types.ts';
import { vtt } from './vtt.ts';

/** Every format that can be written. To add one, write its file and name it here. */
export const writers: readonly Writer[] = [
  json,
  jsonl,
  csv,
  markdown,
  txt,
  vtt,
  srt,
  podcastJson,
  podcastHtml,
  ohdCsv,
  quotes,
];
