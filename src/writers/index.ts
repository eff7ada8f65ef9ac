import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown/index.ts';
import { quotes } from './quotes.ts';
import { txt } from './txt.ts';
import type { Writer } from './types.ts';

/** Every format that can be written. To add one, write its file and name it here. */
export const writers: readonly Writer[] = [json, jsonl, csv, markdown, txt, quotes];
