import { expect, test } from 'vitest';
import { parse } from '../../pipeline.ts';

test('a heading of the page is its words, and a rule parts what stands below', async () => {
  const talk = ['Where were you, Per?', 'Out at sea.', 'And what did you do?', 'We rowed home.'];
  const turns = talk.map((words, i) => `<p>${i % 2 === 0 ? 'Ida Moor' : 'Per Lund'}: ${words}</p>`).join('\n');
  const { blocks } = await parse(
    `<!doctype html><body>\n<h1>\n At sea </h1>\n${turns}\n<hr>\n<p>Published by the harbour board</p></body>`,
  );
  expect(blocks[0]).toMatchObject({ type: 'heading', text: 'At sea' });
  expect(blocks.at(-2)).toMatchObject({ type: 'apart', kind: 'separator' });
  expect(blocks.at(-1)).not.toMatchObject({ type: 'turn' });
});
