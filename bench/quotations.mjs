import { parseWithSource, quotationsIn, sourceText, verify } from '../dist/index.js';
import { interview } from './interviews.mjs';
import { MB, ratioRow, timed } from './measure.mjs';

/** 500 quotations against 10 MB in 40 interviews, as a ratio of reading these: half as said, a quarter with a word changed, a quarter joined. */
export async function quotations() {
  const texts = Array.from({ length: 40 }, (_, i) => interview(i + 101, 0.25 * MB));
  const read = async () => {
    const interviews = [];
    for (const [i, text] of texts.entries())
      interviews.push({ name: `${i}.txt`, ...(await parseWithSource(Buffer.from(text))) });
    return interviews;
  };
  const interviews = await read();
  const sentences = interviews.flatMap(({ transcript }) =>
    transcript.blocks.flatMap((block) =>
      block.type === 'turn' ? (block.paragraphs[0]?.text.split('. ')[0] ?? []) : [],
    ),
  );
  const step = Math.floor(sentences.length / 501);
  const quoted = Array.from({ length: 500 }, (_, i) => {
    const sentence = sentences[i * step];
    if (i % 4 === 0) return sentence.replace(/^(\S+ \S+ \S+) \S+/, '$1 lighthouse');
    return i % 4 === 1 ? `${sentence}. ${sentences[(i + 1) * step]}` : sentence;
  });
  const draft = sourceText(quoted.map((text) => `“${text}.”\n\n`).join(''));
  const base = [];
  const ours = [];
  let found;
  for (let round = 0; round < 5; round++) {
    base.push(await timed(read));
    ours.push(
      await timed(() => {
        found = verify(quotationsIn(draft), interviews).findings;
      }),
    );
  }
  const grades = new Map();
  for (const { grade } of found) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  const counts = [...grades].map(([grade, count]) => `${count} ${grade}`).join(', ');
  return [
    { ...ratioRow('verify 500 quotations, times reading 10 MB in 40 interviews', ours, base, '3.00 x'), range: counts },
  ];
}
