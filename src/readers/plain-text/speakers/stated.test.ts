import { expect, test } from 'vitest';
import { parse } from '../../../pipeline.ts';

/** Who asks and who answers, of a talk of Q and A below some words. */
async function who(above: string): Promise<unknown[]> {
  const talk = 'Q: Where did you grow up?\n\nA: By the sea.\n\nQ: And your father?\n\nA: He built boats.\n';
  const { speakers } = await parse(`${above}\n\n${talk}`);
  return speakers.map(({ name }) => name);
}

test.each([
  ['An interview with Nora Lindqvist by Piet Haan'],
  ['Interview with Nora Lindqvist\nConducted by Piet Haan'],
  ['This is Piet Haan interviewing Nora Lindqvist on May 3, 2021.'],
  ['Piet Haan interviews Nora Lindqvist'],
  ['- Piet Haan, interviewer\n- Nora Lindqvist, interviewee'],
  ['Nora Lindqvist (narrator)\nPiet Haan (interviewer)'],
  ['Ein Gespräch mit Nora Lindqvist. Das Interview führte Piet Haan.'],
  ['Entrevista a Nora Lindqvist por Piet Haan'],
])('%j says who asks and who answers', async (above) =>
  expect(await who(above)).toEqual(['Piet Haan', 'Nora Lindqvist']),
);

test.each([
  ['Nora Lindqvist in conversation with Piet Haan'],
  ['Nora Lindqvist im Gespräch mit Piet Haan'],
  ['Nora Lindqvist spoke with Piet Haan in her yard.'],
  ['Nora Lindqvist, Piet Haan'],
  ['In 2001 she gave an interview to Piet Haan of the Harbour Post.'],
  ['Read more: an interview with Nora Lindqvist by Piet Haan'],
  ['In 1999 Piet Haan interviewed Nora Lindqvist about the storm. We met him in his yard to talk about boats.'],
  ['Nora Lindqvist builds boats. Piet Haan met her last spring.'],
])('BAD: %j does not', async (above) => expect(await who(above)).toEqual([undefined, undefined]));
