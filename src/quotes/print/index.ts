import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { txt } from './txt.ts';
import type { QuotePrinter } from './types.ts';

/** Every format in which quotes are printed, besides the screen's own. */
export const quotePrinters: readonly QuotePrinter[] = [markdown, txt, json, csv, html];
