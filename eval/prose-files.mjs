// Which files of installed packages are prose, and each text once.
import { createHash } from 'node:crypto';

const NAME = /^(?:readme|changelog|history|licen[cs]e|notice|security|contributing)/i;
const TEXT = /^[^.]+$|\.(?:md|markdown|txt)$/i;
const DOCS = /(?:^|\/)docs\/.*\.md$/i;

/** Whether a file is a text that people wrote about a package, judged by its path: `zod/README.md`, `ora/license`. */
export function isProse(path) {
  const name = path.split('/').at(-1) ?? '';
  return (NAME.test(name) && TEXT.test(name)) || DOCS.test(path);
}

/** The first file of each content. */
export function distinct(files) {
  const seen = new Map();
  for (const file of files) {
    const hash = createHash('sha256').update(file.bytes).digest('hex');
    if (!seen.has(hash)) seen.set(hash, file);
  }
  return [...seen.values()];
}
