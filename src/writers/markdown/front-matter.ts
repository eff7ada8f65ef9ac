import { Document, type Node } from 'yaml';
import type { Transcript } from '../../model/transcript.ts';

/** Title, dek, date and so on, the speakers and the source, between two lines of `---`. */
export function frontMatter({ metadata, speakers, source }: Transcript): string {
  const document = new Document({});
  const { title, dek, date, publication, authors, readingMinutes, language, topics, extra } = metadata;
  const block = { title, dek, date, publication, authors, readingMinutes, language, topics };
  for (const [key, value] of Object.entries(block))
    if (value !== undefined) document.set(key, document.createNode(value));
  const named = speakers.filter(({ labels }) => labels.length > 0);
  if (named.length > 0)
    document.set(
      'speakers',
      named.map(({ labels, name, role }) =>
        flow(document, { ...(labels.length > 1 ? { labels } : { label: labels[0] }), name, role }),
      ),
    );
  document.set(
    'source',
    flow(document, { file: source.path?.split(/[\\/]/).pop(), sha256: source.sha256.slice(0, 12) }),
  );
  for (const [key, value] of Object.entries(extra ?? {}))
    if (!document.has(key)) document.set(key, document.createNode(value));
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

function flow(document: Document, value: Readonly<Record<string, string | readonly string[] | undefined>>): Node {
  const known = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
  return document.createNode(known, { flow: true });
}
