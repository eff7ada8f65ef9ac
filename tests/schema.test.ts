import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { jsonSchema } from '../src/model/schema.ts';
import { sample } from './support/sample.ts';

const validate = new Ajv2020({ allErrors: true }).compile(jsonSchema() as object);

it('is published as the code has it', async () => {
  const printed = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  await expect(printed).toMatchFileSnapshot('../schema/transcript.schema.json');
});

it('accepts a document', () => {
  validate(sample);
  expect(validate.errors).toBeNull();
});

it.each([
  ['another version', { ...sample, schema: 'transcript/2' }, '/schema'],
  ['a null', { ...sample, metadata: { title: null } }, '/metadata/title'],
  ['an empty string', { ...sample, metadata: { title: '' } }, '/metadata/title'],
  ['a key of nobody', { ...sample, mood: 'calm' }, ''],
  ['no speakers', { ...sample, speakers: undefined }, ''],
  [
    'line 0',
    { ...sample, speakers: [{ id: 'a', labels: ['A'], evidence: [{ kind: 'asks', line: 0 }] }] },
    '/speakers/0/evidence/0/line',
  ],
])('BAD: refuses %s', (_, document, place) => {
  expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false);
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(place);
});
