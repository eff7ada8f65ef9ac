// What the reader finds in each file of a corpus, one line per file: counts and ids, none of its words.

const FIELDS = ['file', 'turns', 'speakers', 'named', 'front', 'back', 'dialect', 'diagnostics', 'right/wanted/given'];
const SCORE = FIELDS.at(-1);

/** @param {readonly (readonly (string | number)[])[]} lines the values of each file, in the order of the fields */
export function printLines(lines) {
  return [FIELDS, ...lines].map((line) => `${line.join('\t')}\n`).join('');
}

/**
 * How a list differs from an earlier one.
 *
 * @param {string} before
 * @param {string} after
 * @returns {{ right: string[], wrong: string[], other: string[] }} the changes of files newly right (every turn right
 * and none added), of files newly wrong, and of all others, each `file: field old -> new`
 */
export function compareLines(before, after) {
  const old = parseLines(before);
  const now = parseLines(after);
  const found = { right: [], wrong: [], other: [] };
  for (const file of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(file), now.get(file)];
    const change = describeChange(was, is);
    if (change !== '') found[kindOf(was, is)].push(`${file}: ${change}`);
  }
  return found;
}

/** @returns {Map<string, Record<string, string>>} the values of each file by field */
function parseLines(text) {
  const [head = [], ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(lines.map((line) => [line[0], Object.fromEntries(head.map((field, i) => [field, line[i]]))]));
}

function describeChange(was, is) {
  if (was === undefined) return `new, ${is[SCORE]}`;
  if (is === undefined) return 'gone';
  return FIELDS.filter((field) => was[field] !== is[field])
    .map((field) => `${field} ${was[field]} -> ${is[field]}`)
    .join(', ');
}

function kindOf(was, is) {
  if (was === undefined || is === undefined || isExact(was) === isExact(is)) return 'other';
  return isExact(is) ? 'right' : 'wrong';
}

function isExact(line) {
  return new Set(line[SCORE].split('/')).size === 1;
}
