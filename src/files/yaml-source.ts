import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../model/user-error.ts';
import { didYouMean } from '../text/suggest.ts';

/** A parsed YAML (or JSON) text that knows its lines. */
export interface YamlSource {
  /** As it is named in messages. */
  readonly file: string;
  readonly document: Document.Parsed;
  readonly content: string;
  readonly lines: LineCounter;
  /** Whether messages give columns, too. */
  readonly columns: boolean;
}

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** @throws UserError with file and line where the text is no YAML */
export function parseYaml(text: string, file: string, { columns = false } = {}): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [first] = document.errors;
  if (first !== undefined) throw new UserError(`${file}:${placeText(lines, first.pos[0], columns)}  ${first.message}`);
  return { file, document, content: text, lines, columns };
}

/**
 * The value that stands at `path`, checked; nothing there counts as an empty map.
 *
 * @throws UserError with file, line and path of each problem
 */
export function checkYaml<T>(source: YamlSource, schema: z.ZodType<T>, path: Path = []): T {
  const result = schema.safeParse(valueAt(source, path) ?? {}, { reportInput: true });
  if (result.success) return result.data;
  const problems = result.error.issues
    .flatMap(problemsOf)
    .map((problem) => ({ ...problem, offset: offsetOf(source, [...path, ...problem.path]) }))
    .sort((a, b) => a.offset - b.offset)
    .map(
      ({ offset, path: where, what }) =>
        `${source.file}:${placeText(source.lines, offset, source.columns)}  ${where.length === 0 ? '' : `${printPath(where)}: `}${what}`,
    );
  throw new UserError(problems[0] ?? source.file, { details: problems.slice(1) });
}

function valueAt({ file, document }: YamlSource, path: Path): unknown {
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias that leads nowhere, or thousands of them.
    throw new UserError(`${file}:1  ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Where the key that `path` names stands, or the nearest thing around it. */
function offsetOf({ document }: YamlSource, path: Path): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const key of path) {
    const pair = isMap(node) ? findPair(node.items, key) : undefined;
    const place = pair?.key ?? (isSeq(node) ? node.items[Number(key)] : undefined);
    offset = (place as Node | undefined)?.range?.[0] ?? offset;
    node = pair === undefined ? place : pair.value;
  }
  return offset;
}

function placeText(lines: LineCounter, offset: number, columns: boolean): string {
  const { line, col } = lines.linePos(offset);
  return columns ? `${line}:${col}` : `${line}`;
}

/** The pair with that key, whatever type YAML takes the key for. */
export function findPair(items: readonly Pair[], key: PropertyKey): Pair | undefined {
  return items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === String(key));
}

function printPath(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
}

function problemsOf(issue: Issue): { path: Path; what: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, what: explain(issue) }];
  // A map says one line for each key that it does not know.
  const lines = issue.message.split('\n');
  return issue.keys.map((key, i) => ({ path: [...issue.path, key], what: lines[i] ?? issue.message }));
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function explain(issue: Issue): string {
  if (issue.code === 'invalid_type') return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small') return issue.minimum === 1 ? 'must not be empty' : `takes ${issue.minimum} or more`;
  if (issue.code === 'too_big') return `takes ${issue.maximum} or fewer`;
  if (issue.code !== 'invalid_value') return issue.message;
  const values = issue.values.map(String);
  const guess = didYouMean(String(issue.input), values);
  return `“${String(issue.input)}” is none of ${values.join(', ')}${guess === undefined ? '' : `. Did you mean ${guess}?`}`;
}
