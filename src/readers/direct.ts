import { ass } from './ass/index.ts';
import { csv, tsv } from './csv/index.ts';
import { hyperaudio } from './hyperaudio/index.ts';
import { json } from './json/index.ts';
import { jsonl } from './jsonl/index.ts';
import { markdown } from './plain-text/markdown.ts';
import { text } from './plain-text/text.ts';
import { podcastHtml } from './podcast-html/index.ts';
import { podloveXml } from './podlove-xml/index.ts';
import { sbv } from './sbv/index.ts';
import { srt } from './srt/index.ts';
import { timedLines } from './timed-lines/index.ts';
import { ttml } from './ttml/index.ts';
import type { Reader } from './types.ts';
import { webPage } from './web-page/index.ts';
import { webvtt } from './webvtt/index.ts';
import { youtubeXml } from './youtube-xml/index.ts';

/** The formats that are told from a text itself. To add one, write its file and name it here. */
export const direct: readonly Reader[] = [
  text,
  markdown,
  json,
  webvtt,
  srt,
  sbv,
  ass,
  timedLines,
  ttml,
  youtubeXml,
  podloveXml,
  podcastHtml,
  hyperaudio,
  webPage,
  csv,
  tsv,
  jsonl,
];
