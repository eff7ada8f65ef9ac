import { json } from './json/index.ts';
import { markdown } from './plain-text/markdown.ts';
import { text } from './plain-text/text.ts';
import type { Reader } from './types.ts';

/** Every format that can be read. To add one, write its file and name it here. */
export const readers: readonly Reader[] = [text, markdown, json];
