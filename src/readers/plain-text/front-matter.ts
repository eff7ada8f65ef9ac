import type { Line } from './lines.ts';

/** A YAML block between two `---` lines near the top. Line indices, both fences included. */
export interface FrontMatter {
  readonly first: number;
  readonly last: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Parses YAML; given from outside, so that the parser is loaded only for files that need it. */
export type ParseYaml = (text: string) => unknown;

const FENCE = /^---$/m;

export function mayHaveFrontMatter(text: string): boolean {
  return FENCE.test(text.slice(0, 2000).replace(/\r\n?/g, '\n'));
}

/** Finds the front matter and marks its lines. */
export function takeFrontMatter(
  lines: Line[],
  text: string,
  parseYaml: ParseYaml | undefined,
): FrontMatter | undefined {
  const first = lines.findIndex((line, i) => line.text === '---' && i < 12);
  if (first === -1 || parseYaml === undefined || !/^[\w-]+:(?:\s|$)/.test(lines[first + 1]?.text ?? ''))
    return undefined;
  const last = lines.findIndex((line, i) => i > first && i < first + 300 && /^(?:---|\.\.\.)$/.test(line.text));
  const open = lines[first];
  const close = lines[last];
  if (last === -1 || open === undefined || close === undefined) return undefined;
  let data: unknown;
  try {
    data = parseYaml(text.slice(open.end, close.start).replace(/\r\n?/g, '\n'));
  } catch {
    data = undefined;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (line !== undefined && line.kind !== 'blank') line.kind = 'front-matter';
  }
  return { first, last, data: data as Record<string, unknown> };
}

/** Whether this tool wrote the file: its Markdown holds nothing behind the talk. */
export function isOwn(frontMatter: FrontMatter | undefined): boolean {
  const source = frontMatter?.data['source'];
  if (typeof source !== 'object' || source === null || !('sha256' in source)) return false;
  return typeof source.sha256 === 'string' && /^[\da-f]{12}$/.test(source.sha256);
}
