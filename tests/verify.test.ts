import { describe, expect, test } from 'vitest';
import { parseWithSource } from '../src/pipeline.ts';
import { sourceText } from '../src/text/source.ts';
import { type Interview, quotationsIn, verify } from '../src/verify/index.ts';
import { PIER } from './support/verify-case.ts';

async function against(text: string, path = 'pier.txt'): Promise<Interview> {
  const { transcript, source } = await parseWithSource(text, { path });
  return { name: path, transcript, ...(source === undefined ? {} : { source }) };
}

async function gradesOf(draft: string, path = 'draft.md', interview = PIER): Promise<string[]> {
  const { findings } = verify(quotationsIn(sourceText(draft), path), [await against(interview)]);
  return findings.map(({ grade, message }) => `${grade}: ${message}`);
}

describe('every convention of quotation marks', () => {
  const words = 'it was not the paint that was failing';
  test.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['« ', ' »'],
    ['»', '«'],
    ['„', '“'],
    ['„', '”'],
    ['‚', '‘'],
    ['”', '”'],
    ['「', '」'],
    ['『', '』'],
    ['&ldquo;', '&rdquo;'],
    ['\\"', '\\"'],
    ['**“', '”**'],
  ])('%s %s', async (open, close) => {
    expect(await gradesOf(`She saw that ${open}${words}${close} and didn't say more.\n`)).toEqual(['same: same words']);
  });
  test('a block quote has none', async () => {
    expect(
      await gradesOf(`She wrote:\n\n> it was not the paint\n> that was failing\n>\n> — Marta Olsen, trustee\n`),
    ).toEqual(['same: same words']);
    expect(await gradesOf(`<blockquote><p>It was not the paint that was failing</p></blockquote>`, 'a.html')).toEqual([
      'same: same words',
    ]);
    expect(await gradesOf(`<p>She saw <q>it was not the paint that was failing</q></p>`, 'a.html')).toEqual([
      'same: same words',
    ]);
  });
  test('over paragraphs, its marks are opened again in each', async () => {
    const draft =
      '“Keeping a pier does not mean owning it.\n\n“In the old days it was assumed that the council would pay.”\n';
    expect(await gradesOf(draft)).toEqual(['same: same words; ends earlier']);
  });
  test('marks of measure, apostrophes and front matter are none', async () => {
    const draft =
      '---\ntitle: "A pier that nobody at all wanted here"\n---\nThe boys’ 5" nails, \'tis said, rusted in the \'90s.\n';
    expect(await gradesOf(draft)).toEqual([]);
  });
});

describe('what is tolerated, and said', () => {
  test.each([
    ['“WE were defending the boats, the slipways.”', 'changed: a capital letter is different'],
    ['“We were defending the boats; the slipways.”', 'changed: a mark of punctuation is different'],
    ['“we were defending the *boats*, the slipways?”', 'same: same words; ends earlier'],
    ['“We were … the common ground.”', 'same, change marked: same words; 5 words left out, marked'],
    ['“We were defending the […] common ground.”', 'same, change marked: same words; 4 words left out, marked'],
    ['“although we lost the vote that year”', 'same: same words; [on the lease] left out'],
    ['“although we lost the vote [on the lease] that year”', 'same: same words'],
    [
      '“although we lost the vote on the lease that year”',
      'changed: [on the lease] is not said but added by the transcriber, and its brackets are gone',
    ],
    ['“the common ground. We thought 40 boats would go.”', 'same: same words; “Um” left out'],
    ['“it was … the paint that was failing”', 'changed: “not” is missing'],
    ['“it was [clearly] the paint that was failing”', 'changed: “not” is missing'],
    ['“we thought 400 boats would go”', 'changed: a number is different: “40” became “400”'],
    ['“it wasn’t the paint that was failing”', "changed: a negation is different: “was not” became “wasn't”"],
    ['“A whole front was being sold. It turns out that the timber that holds this up”', /^joined: two answers joined/],
    ['“A whole front was … the timber that holds this up”', /^joined: two answers joined/],
    ['“A shared front was being sold … it was not the paint that was failing”', /another order/],
    [
      '“over time, what we saw was that it was not the paint. A shared front was being sold.”',
      /^changed: \d+ words are missing/,
    ],
    ['“the [front] was”', /./],
  ])('%s', async (draft, grade) => {
    const [found = 'none'] = await gradesOf(`${draft}\n`);
    if (typeof grade === 'string') expect(found).toBe(grade);
    else expect(found).toMatch(grade);
  });
});

describe('whose words they are', () => {
  const words = '“what was the role of the town';
  test.each([
    [`${words},” Olsen said.`, 'Marta Olsen'],
    [`${words},” says Marta Olsen.`, 'Marta Olsen'],
    [`According to Olsen, it is ${words}”.`, 'Marta Olsen'],
    [`Marta Olsen told the board: ${words}”`, 'Marta Olsen'],
    [`„what was the role of the town“, sagt Olsen.`, 'Marta Olsen'],
    [`«what was the role of the town», dijo Marta Olsen.`, 'Marta Olsen'],
    [`${words},” said Dr. Peter Halvorsen.`, undefined],
    [`${words},” she said.`, undefined],
    [`${words}.” Olsen said nothing more.`, undefined],
  ])('%s', async (draft, name) => {
    const [found = 'none'] = await gradesOf(`${draft}\n`);
    expect(found).toBe(
      name === undefined
        ? draft.includes('Halvorsen')
          ? 'same: same words; the draft says Dr. Peter Halvorsen; JK has no name here'
          : 'same: same words'
        : `other speaker: said by JK, not by ${name}`,
    );
  });
  test('said by two people, and the draft does not say by whom', async () => {
    const interview =
      'AB: The tide was late that morning.\n\nCD: So you say. The tide was late that morning.\n\nAB: Yes.\n\nCD: Well.\n';
    expect(await gradesOf('“the tide was late that morning”\n', 'a.md', interview)).toEqual([
      'ambiguous: said by AB (1:5) and CD (3:17)',
    ]);
    expect(await gradesOf('“The tide was late that morning,” CD said.\n', 'a.md', interview)).toEqual([
      'same: same words',
    ]);
  });
});

test('places in Markdown count its markup', async () => {
  const text =
    '**AB:** Who keeps [the *old* pier](https://example.org/old) now?\n\n**CD:** The town keeps it, and *nobody* else.\n\n**AB:** And then?\n\n**CD:** Then it goes.\n';
  const interview = await against(text, 'pier.md');
  const { findings } = verify(quotationsIn(sourceText('“the old pier now”; “keeps it, and nobody else”')), [interview]);
  expect(
    findings.map(({ matches: [match] }) => text.slice(match?.position.start.offset, match?.position.end.offset)),
  ).toEqual(['the *old* pier](https://example.org/old) now', 'keeps it, and *nobody* else']);
});

test('a word cut at a line’s end is the word, and the hyphen is no change', async () => {
  const interview = `AB: We went down to the old stone quay before the sun was up and the har-
bour was quiet, so that we took the small boat and rowed it to the cross-
border station on the other side, where nobody had been waiting for us in
the morning. Then we came back the same way with the tide against us both.

CD: Did you carry on like that through the whole of that winter, with the
ice and the dark and nobody to help you with the boat or with the ropes?

AB: We did so, every day of it, because there was no other way to get the
bread over to the people who lived there, and they had to eat something.

CD: Good.
`;
  const draft = '“the harbour was quiet, so that we took”; “rowed it to the cross-border station on the other side”\n';
  expect(await gradesOf(draft, 'a.md', interview)).toEqual(['same: same words', 'same: same words']);
});
