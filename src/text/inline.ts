import type { Mark } from '../model/transcript.ts';

export interface Inline {
  readonly text: string;
  readonly marks: Mark[];
}

export function readInline(raw: string): Inline {
  return { text: raw.replace(/\s*[\r\n]\s*/g, ' '), marks: [] };
}
