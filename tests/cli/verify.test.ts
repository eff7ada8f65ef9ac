import { afterEach, expect, test } from 'vitest';
import { PIER, PIER_DRAFT } from '../support/verify-case.ts';
import { inFolder, transcript } from './fake-io.ts';

const cwd = process.cwd();
afterEach(() => process.chdir(cwd));

const FILES = { 'pier.txt': PIER, 'draft.md': PIER_DRAFT };
const AGAINST = ['--against', 'pier.txt'];

test('the screen: what needs a person first, a changed negation before all', async () => {
  inFolder(FILES);
  const { code, out, err } = await transcript(['verify', 'draft.md', ...AGAINST, '--speaker', 'MO']);
  expect(code).toBe(1);
  expect(err).toBe('');
  expect(out).toBe(`draft.md   8 quotations · against Marta Olsen in pier.txt

   7:26  ✖ “not” is missing                                                 11:44
           draft      it was the paint that was failing at heart
           interview  it was not the paint that was failing at heart
                             ^^^
   9:1   ✖ a word is different                                              15:5
           draft      We were defending the boat, the slipways,
           interview  We were defending the boats, the slipways
                                            ^^^^^
  11:1   ✖ two answers joined: 11:92 (t2) and 19:23 (t6)
  13:19  ✖ said by JK, not by Marta Olsen                                   13:29
  15:1   ✖ not found
   3:22  ✔ same words; [K] marked                                           7:5
   5:16  ✔ same words; [W] and [but] marked; [on the lease] left out; 2 words left out, marked  9:44
  17:14  ✔ same words; apostrophe differs                                   9:130

  Counted as the same: quotation marks, apostrophes, dashes, spaces, the first letter’s case,
  end punctuation, and what the draft marks with [ ] or …. Every other character must agree.

✖ 5 of 8 quotations need a person
`);
});

test('without a speaker, whoever said it is named', async () => {
  inFolder({ ...FILES, 'draft.txt': 'She saw “that it was not the paint that was failing”.\n' });
  const { code, out } = await transcript(['verify', 'draft.txt', ...AGAINST]);
  expect(code).toBe(0);
  expect(out).toContain('✔ same words · Marta Olsen');
  expect(out).toContain('✔ 1 quotation, every one as said');
});

test('a draft from a pipe, against a folder and a file', async () => {
  inFolder({ 'talks/pier.txt': PIER, 'ferry.txt': PIER.replaceAll('pier', 'ferry') });
  const draft = '<p>“A whole front was <em>being</em> sold,” said Olsen. She is &ldquo;tired&rdquo;.</p>';
  const { code, out } = await transcript(
    ['verify', '-', '--stdin-filename', 'draft.html', '--against', 'talks', 'ferry.txt'],
    { stdin: draft },
  );
  expect(code).toBe(0);
  expect(out).toContain('draft.html   1 quotation · against ferry.txt, talks/pier.txt');
  expect(out).toMatch(/✔ same words · Marta Olsen +ferry\.txt:11:92/);
  expect(out).toContain('1 short phrase in quotation marks, not counted: “tired”');
});

test('--format json has everything, and no clock', async () => {
  inFolder(FILES);
  const { code, out } = await transcript(['verify', 'draft.md', ...AGAINST, '--json']);
  expect(code).toBe(1);
  const data = JSON.parse(out);
  expect(data.totals).toEqual({ quotations: 8, needPerson: 4 });
  expect(data.drafts[0].quotations[2]).toMatchObject({
    text: 'it was the paint that was failing at heart',
    grade: 'changed',
    position: { start: { line: 7, column: 26 } },
    differences: [{ kind: 'missing', weight: 'negation', interview: 'not', inInterview: { start: 7, end: 10 } }],
    matches: [{ interview: 'pier.txt', turn: 't2', paragraph: 3, position: { start: { line: 11, column: 44 } } }],
  });
  expect(data.drafts[0].sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('--format csv is the checker’s log; the time only from SOURCE_DATE_EPOCH', async () => {
  inFolder(FILES);
  const first = await transcript(['verify', 'draft.md', ...AGAINST, '--format', 'csv']);
  expect(first.out.split('\n')[0]).toBe(
    'draft,line,column,quotation,grade,message,speaker,interview,interviewLine,interviewColumn,turn,startMs,draftSha256,interviewSha256',
  );
  expect(first.out.split('\n')).toHaveLength(10);
  const timed = await transcript(['verify', 'draft.md', ...AGAINST, '--format', 'csv'], {
    env: { SOURCE_DATE_EPOCH: '0' },
  });
  expect(timed.out.split('\n')[1]).toMatch(/,1970-01-01T00:00:00\.000Z$/);
});

test('--format github annotates the lines of the draft', async () => {
  inFolder(FILES);
  const { out } = await transcript(['verify', 'draft.md', ...AGAINST, '--format', 'github']);
  expect(out.split('\n')[0]).toBe(
    '::error file=draft.md,line=7,endLine=7,col=26,endColumn=70,title=changed::“not” is missing (pier.txt:11:44)',
  );
});

test('BAD: an added word is shown under the draft, far into a long quotation', async () => {
  const quotation =
    'It turns out that the timber that holds this up, this old timber, has not outlived a huge number of plans';
  inFolder({ ...FILES, 'draft.txt': `“${quotation}.”\n` });
  const { out } = await transcript(['verify', 'draft.txt', ...AGAINST]);
  const lines = out.split('\n');
  expect(lines[2]).toContain('✖ “not” is added');
  expect(lines[4]?.indexOf('^^^')).toBe(lines[3]?.indexOf('not outlived'));
});

test.each([
  [['verify'], 'no input'],
  [['verify', 'draft.md'], 'nothing to check against'],
  [['verify', '--against', 'pier.txt', 'draft.md'], 'no draft'],
  [['verify', 'draft.md', '--against', 'peir.txt'], 'Did you mean pier.txt?'],
  [['verify', 'drft.md', '--against', 'pier.txt'], 'Did you mean draft.md?'],
  [['verify', 'draft.md', '--against', 'pier.txt', '--speaker', 'Marta Olson'], 'Did you mean Marta Olsen?'],
  [['verify', 'draft.md', '--against', 'pier.txt', '--format', 'jsn'], 'Did you mean json?'],
  [['verify', '-', '--against', '-'], 'one input'],
])('BAD: %j says %s', async (args, message) => {
  inFolder(FILES);
  const { code, out, err } = await transcript(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});
