import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { MANIFEST_HEADER, parseManifest, printManifest, sha256sums } from '../../src/manifest/manifest.ts';
import { inFolder, transcript } from './fake-io.ts';

const cwd = process.cwd();
afterEach(() => process.chdir(cwd));

const posix = process.platform !== 'win32';
const hasSha256sum = posix && existsSync('/usr/bin/sha256sum');
const read = (path: string) => readFileSync(path, 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const manifest = (...args: string[]) => transcript(['manifest', ...args]);

/** `box1-a/` sorts before `box1/` as a path, though not as a name. */
const FILES = { 'in/box1/b.txt': 'bee', 'in/box1/deep/a.TXT': 'ay', 'in/box1-a/c.tif': 'sea', 'in/.hidden': 'no' };

describe('make', () => {
  test('a row for each file in the order of their paths, and checksums', async () => {
    inFolder(FILES);
    expect(await manifest('make', 'in')).toEqual({
      code: 0,
      out: '',
      err: `✔ in → manifest.csv · manifest-sha256.txt
  3 files · 8 bytes
· 1 name with a leading dot left out
→ transcript manifest verify manifest.csv
`,
    });
    const rows = parseManifest(read('manifest.csv'));
    expect(rows.map(({ source }) => source)).toEqual(['in/box1-a/c.tif', 'in/box1/b.txt', 'in/box1/deep/a.TXT']);
    expect(rows[1]).toEqual({
      source: 'in/box1/b.txt',
      bytes: 3,
      sha256: sha256('bee'),
      status: 'recorded',
      tool: 'transcript source',
      settings: '-',
    });
    expect(read('manifest-sha256.txt')).toBe(sha256sums(rows));
  });

  test('once more: the same bytes, though the manifest lies in the folder', async () => {
    inFolder(FILES);
    await manifest('make', '.');
    const before = read('manifest.csv');
    const { code, err } = await manifest('make', '.');
    expect({ code, first: err.split('\n')[0] }).toEqual({
      code: 0,
      first: '✔ . → manifest.csv · manifest-sha256.txt (unchanged)',
    });
    expect(read('manifest.csv')).toBe(before);
    expect(before).not.toContain('manifest');
  });

  test('a file larger than is held at once', async () => {
    const large = 'harbour '.repeat(100_000);
    inFolder({ 'in/large.txt': large });
    await manifest('make', 'in', '-q');
    expect(parseManifest(read('manifest.csv'))[0]).toMatchObject({ bytes: 800_000, sha256: sha256(large) });
  });

  test.skipIf(!posix)('links to files are files; other links are named', async () => {
    inFolder(FILES);
    symlinkSync('b.txt', 'in/box1/link.txt');
    symlinkSync('..', 'in/box1/up');
    symlinkSync('nowhere', 'in/box1/lost');
    const { err } = await manifest('make', 'in');
    expect(err).toContain('  4 files');
    expect(err).toContain('▲ left out: box1/lost   link that leads nowhere\n▲ left out: box1/up   link to a folder\n');
  });

  test.skipIf(!hasSha256sum)('sha256sum reads the checksums, whatever the names', async () => {
    inFolder({ 'in/a\nb.txt': 'a', 'in/back\\slash.txt': 'b', 'in/“é” 100%,.txt': 'c', 'in/\\n.txt': 'd' });
    await manifest('make', 'in');
    expect(execFileSync('sha256sum', ['-c', 'manifest-sha256.txt'], { encoding: 'utf8' }).match(/OK$/gm)).toHaveLength(
      4,
    );
  });

  test('BAD: a manifest that differs stays, and its checksums', async () => {
    inFolder(FILES);
    await manifest('make', 'in');
    const before = [read('manifest.csv'), read('manifest-sha256.txt')];
    writeFileSync('in/box1/b.txt', 'wasp');
    const { code, err } = await manifest('make', 'in');
    expect({ code, err }).toEqual({
      code: 2,
      err: '✖ manifest.csv exists and differs; nothing was written\n→ --force to replace it\n',
    });
    expect([read('manifest.csv'), read('manifest-sha256.txt')]).toEqual(before);
    expect((await manifest('make', 'in', '--force')).code).toBe(0);
    expect(read('manifest-sha256.txt')).toContain(sha256('wasp'));
  });

  test('BAD: a longer manifest is there, without checksums: none are written either', async () => {
    inFolder(FILES);
    await manifest('make', 'in');
    rmSync('manifest-sha256.txt');
    rmSync('in/box1/deep', { recursive: true });
    expect((await manifest('make', 'in')).code).toBe(2);
    expect(readdirSync('.').sort()).toEqual(['in', 'manifest.csv']);
  });

  test.skipIf(process.platform !== 'linux')(
    'BAD: files that cannot be read are all named, and nothing is left',
    async () => {
      inFolder(FILES);
      symlinkSync('/proc/self/mem', 'in/box1/c.txt');
      symlinkSync('/proc/self/mem', 'in/box1/d.txt');
      expect(await manifest('make', 'in')).toEqual({
        code: 2,
        out: '',
        err: `✖ in: 2 files cannot be read; nothing was written
  box1/c.txt   the disk reports a fault
  box1/d.txt   the disk reports a fault
`,
      });
      expect(readdirSync('.')).toEqual(['in']);
    },
  );

  test('BAD: an interrupt leaves nothing behind', async () => {
    inFolder(FILES);
    const { code } = await transcript(['manifest', 'make', 'in'], { interrupted: AbortSignal.abort() });
    expect({ code, left: readdirSync('.') }).toEqual({ code: 130, left: ['in'] });
  });

  test.each([
    [['make'], "missing required argument 'dir'"],
    [['make', 'emty'], '✖ emty: no such file. Did you mean empty?'],
    [['make', 'in/box1/b.txt'], 'is a file'],
    [['make', 'empty'], '✖ empty: no files in this folder'],
    [['make', 'in', '-o', 'gone/manifest.csv'], '→ mkdir -p gone'],
    [['make', 'in', '--date', '2026-03-14'], '→ --bag -o BAGDIR'],
    [['make', 'in', '--bag'], '→ transcript manifest make in --bag -o BAG'],
    [['make', 'in', '--bag', '-o', 'bag', '--date', '2026-02-30'], 'not a day'],
    [['make', 'in', '--bag', '-o', 'gone/bag'], '→ mkdir -p gone'],
    [['make', 'in', '--bag', '-o', 'in'], 'holds what is to be packed'],
    [['make', 'in/box1', '--bag', '-o', 'in', '--force'], 'holds what is to be packed'],
    [['make', 'in/box1', '--bag', '-o', 'in/box1-a', '--force'], 'holds something that is no bag'],
    [['make', 'in', '--bag', '-o', 'in/box1/b.txt'], 'is a file, not a folder'],
    [['mak', 'in'], "unknown command 'mak'. Did you mean make?"],
    [[], '→ transcript help manifest'],
  ])('BAD: %j says %s', async (args, message) => {
    inFolder(FILES);
    mkdirSync('empty');
    const before = readdirSync('.', { recursive: true });
    const { code, out, err } = await manifest(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync('.', { recursive: true })).toEqual(before);
  });
});

describe('make --bag', () => {
  const bag = (...args: string[]) => manifest('make', 'in', '--bag', '-o', 'bag', ...args);

  test('the files of a bag', async () => {
    inFolder({ 'in/100%.txt': 'all', 'in/deep/b.txt': 'bee' });
    const { code, err } = await bag('--date', '2026-03-14');
    expect({ code, err }).toEqual({
      code: 0,
      err: '✔ in → bag\n  2 files · 6 bytes\n→ without this tool:  cd bag && sha256sum -c manifest-sha256.txt\n',
    });
    const info = 'Bag-Software-Agent: transcript source\nBagging-Date: 2026-03-14\nPayload-Oxum: 6.2\n';
    const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
    const sums = `${sha256('all')}  data/100%25.txt\n${sha256('bee')}  data/deep/b.txt\n`;
    expect(read('bag/bagit.txt')).toBe(declaration);
    expect(read('bag/bag-info.txt')).toBe(info);
    expect(read('bag/manifest-sha256.txt')).toBe(sums);
    expect(read('bag/tagmanifest-sha256.txt')).toBe(
      `${sha256(info)}  bag-info.txt\n${sha256(declaration)}  bagit.txt\n${sha256(sums)}  manifest-sha256.txt\n`,
    );
    expect(read('bag/data/100%.txt') + read('bag/data/deep/b.txt')).toBe('allbee');
    expect(readdirSync('.').sort()).toEqual(['bag', 'in']);
  });

  test('once more is the same bag, also within the folder that is packed', async () => {
    inFolder(FILES);
    mkdirSync('in/bag');
    const args = ['make', 'in', '--bag', '-o', 'in/bag'];
    expect((await manifest(...args)).err).toContain('  3 files');
    const { code, err } = await manifest(...args);
    expect(code).toBe(0);
    expect(err).toContain('✔ in → in/bag (unchanged)\n  3 files');
  });

  test('BAD: another bag is there; a damaged one is not the same', async () => {
    inFolder(FILES);
    await bag();
    rmSync('bag/data/box1/b.txt');
    writeFileSync('bag/data/box1/b.txt', 'bug');
    const { code, err } = await bag();
    expect({ code, err }).toEqual({
      code: 2,
      err: '✖ bag exists and differs; nothing was written\n→ --force to replace it\n',
    });
    expect((await bag('--force')).code).toBe(0);
    expect(read('bag/data/box1/b.txt')).toBe('bee');
    expect(readdirSync('.').sort()).toEqual(['bag', 'in']);
  });

  test.skipIf(!hasSha256sum)('sha256sum finds it whole', async () => {
    inFolder(FILES);
    await bag();
    for (const sums of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
      expect(execFileSync('sha256sum', ['-c', sums], { cwd: 'bag', encoding: 'utf8' }).match(/OK$/gm)).toHaveLength(3);
  });

  const validator = bagValidator();

  test.skipIf(validator === undefined)(
    'a validator of BagIt finds it valid (skipped where none is installed)',
    async () => {
      inFolder({ ...FILES, 'in/a\nb é.txt': 'c' });
      await bag('--date', '2026-03-14');
      const [command = '', ...args] = validator ?? [];
      execFileSync(command, [...args, '--validate', 'bag'], { stdio: 'pipe' });
    },
  );
});

/** The Library of Congress’s `bagit`, as Python installs it. */
function bagValidator(): string[] | undefined {
  const ways = [['bagit.py'], ['bagit'], ['python3', '-m', 'bagit']];
  return ways.find(([command = '', ...args]) => {
    try {
      return /bagit/i.test(execFileSync(command, [...args, '--version'], { stdio: 'pipe', encoding: 'utf8' }));
    } catch {
      return false;
    }
  });
}

describe('verify', () => {
  test('what is changed, missing and new, by name', async () => {
    inFolder({ ...FILES, 'in/box1/d.txt': 'dee' });
    await manifest('make', 'in');
    writeFileSync('in/box1/b.txt', 'wasp');
    rmSync('in/box1/deep/a.TXT');
    writeFileSync('in/box1/e.txt', 'new');
    writeFileSync('in/box1-a/f.Txt', 'new');
    writeFileSync('in/box1/g.pdf', 'of no such extension');
    writeFileSync('in/h.txt', 'of no such folder');
    expect(await manifest('verify', 'manifest.csv')).toEqual({
      code: 1,
      out: `
  2  unchanged
  1  changed    in/box1/b.txt
  1  missing    in/box1/deep/a.TXT
  2  new        in/box1-a/f.Txt, in/box1/e.txt

→ without this tool:  sha256sum -c manifest-sha256.txt
✖ 1 changed, 1 missing
`,
      err: '',
    });
    const { code, out } = await manifest('verify', 'manifest.csv', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      manifest: 'manifest.csv',
      cutOff: false,
      checksums: { path: 'manifest-sha256.txt', agree: true },
      sources: {
        unchanged: 2,
        changed: [{ path: 'in/box1/b.txt', sha256: sha256('wasp'), recorded: sha256('bee') }],
        missing: ['in/box1/deep/a.TXT'],
        unreadable: [],
        unrecorded: [],
        new: ['in/box1-a/f.Txt', 'in/box1/e.txt'],
      },
      outputs: { unchanged: 0, changed: [], missing: [], unreadable: [] },
    });
  });

  test('nothing changed; new files alone are no failure', async () => {
    inFolder(FILES);
    await manifest('make', '.');
    expect((await manifest('verify', 'manifest.csv')).out).toMatch(/\n✔ 3 sources as recorded\n$/);
    writeFileSync('in/box1/e.txt', 'new');
    const { code, out } = await manifest('verify', 'manifest.csv');
    expect(code).toBe(0);
    expect(out).toMatch(/\n▲ 3 sources as recorded, 1 new\n$/);
  });

  test('outputs are told apart', async () => {
    inFolder({ 'a.txt': 'a', 'b.txt': 'b', 'out/a.txt': 'A', 'out/b.txt': 'B' });
    writeFileSync('m.csv', printManifest([converted('a'), converted('b')]));
    expect((await manifest('verify', 'm.csv')).out).toBe(
      '\n  2  unchanged\n\n  outputs\n  2  unchanged\n\n✔ 2 sources and 2 outputs as recorded\n',
    );
    rmSync('out/b.txt');
    const { code, out } = await manifest('verify', 'm.csv');
    expect(code).toBe(1);
    expect(out).toContain('\n  outputs\n  1  unchanged\n  1  missing    out/b.txt\n\n✖ outputs: 1 missing\n');
  });

  test('a source without a checksum, since it could not be read, is said', async () => {
    inFolder({ 'a.txt': 'a', 'b.txt': 'b', 'out/a.txt': 'A' });
    writeFileSync('m.csv', `${printManifest([converted('a')])}b.txt,,,,,,,,,,failed,permission denied,t,s\n`);
    const { code, out } = await manifest('verify', 'm.csv');
    expect(code).toBe(0);
    expect(out).toContain('  1  unrecorded  b.txt\n');
    expect(out).toMatch(/\n▲ 1 source and 1 output as recorded, 1 without a checksum\n$/);
  });

  test('names that do not fit on a line stand below one another, the first twenty', async () => {
    inFolder(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`in/tape-${100 + i}.txt`, 'x'])));
    await manifest('make', 'in');
    for (const name of readdirSync('in').slice(1)) rmSync(`in/${name}`);
    const lines = (await manifest('verify', 'manifest.csv')).out.split('\n');
    expect(lines[2]).toBe('  29  missing    in/tape-101.txt');
    expect(lines[3]).toBe('                 in/tape-102.txt');
    expect(lines[22]).toBe('                 … 9 more; --json has all');
  });

  test('a folder where a file was, checksums that differ, a row that is cut off', async () => {
    inFolder(FILES);
    await manifest('make', 'in');
    rmSync('in/box1/b.txt');
    mkdirSync('in/box1/b.txt');
    writeFileSync('manifest.csv', read('manifest.csv').slice(0, -20));
    const { code, out } = await manifest('verify', 'manifest.csv');
    expect(code).toBe(1);
    expect(out).toContain('  1  unreadable  in/box1/b.txt (is a folder)');
    expect(out).toContain('▲ the last row is cut off');
    expect(out).toContain('▲ manifest-sha256.txt does not say the same as the manifest');
  });

  test('in another folder than the run’s', async () => {
    inFolder({ ...FILES, 'other/x.txt': '' });
    await manifest('make', 'in');
    process.chdir('other');
    const { code, out } = await manifest('verify', '../manifest.csv');
    expect(code).toBe(1);
    expect(out).toContain('→ paths begin where the run was, perhaps here:  cd ..\n');
    expect(out).toContain('sha256sum -c ../manifest-sha256.txt');
  });

  test('control characters of a name do not reach the screen', async () => {
    inFolder({ 'm.csv': printManifest([converted('\u001b[31mred')]) });
    expect((await manifest('verify', 'm.csv')).out).not.toContain('\u001b');
  });

  test.each([
    [['verify', 'm.csv'], '✖ m.csv: not a manifest: its first line lacks source,'],
    [['verify', 'row.csv'], '✖ row.csv: row 2: bytes is “many”'],
    [['verify', 'bytes.csv'], '✖ bytes.csv: not a manifest: it is not UTF-8'],
    [['verify', 'twice.csv'], '  a.txt   twice.csv row 2 and twice.csv row 3: other sha256, output_sha256'],
    [['verify', 'm.cvs'], '✖ m.cvs: no such file. Did you mean m.csv?'],
    [['verify', '.'], '→ transcript manifest make .'],
    [['verify'], '→ transcript help manifest verify'],
  ])('BAD: %j says %s', async (args, message) => {
    inFolder({
      'm.csv': 'a,b\n1,2\n',
      'row.csv': `${MANIFEST_HEADER}a.txt,many,9f0c,,,,,,,,converted,,t,s\n`,
      'bytes.csv': Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
      'twice.csv': printManifest([converted('a'), { ...converted('a'), sha256: '9f', outputSha256: '77' }]),
    });
    const { code, out, err } = await manifest(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

/** A row for `NAME.txt`, which holds the name, and `out/NAME.txt`, which holds it in capitals. */
function converted(name: string) {
  return {
    source: `${name}.txt`,
    bytes: name.length,
    sha256: sha256(name),
    output: `out/${name}.txt`,
    outputSha256: sha256(name.toUpperCase()),
    status: 'converted',
    tool: 'transcript 1.0.0',
    settings: '3d51',
  } as const;
}

describe('join', () => {
  test('gives what one run gives, byte for byte', async () => {
    inFolder(FILES);
    await manifest('make', 'in', '-o', 'whole.csv');
    await manifest('make', 'in/box1', '-o', '1.csv');
    await manifest('make', 'in/box1-a', '-o', '2.csv');
    const { code, err } = await manifest('join', '1.csv', '2.csv', '2.csv', '-o', 'all.csv');
    expect({ code, err }).toEqual({
      code: 0,
      err: '✔ 3 manifests → all.csv · all-sha256.txt\n  3 sources · 1 row left out that another manifest has too\n',
    });
    expect(read('all.csv')).toBe(read('whole.csv'));
    expect(read('all-sha256.txt')).toBe(read('whole-sha256.txt'));
  });

  test('says which copies one run would have seen, and that settings differ', async () => {
    inFolder({
      '1.csv': printManifest([converted('a')]),
      '2.csv': printManifest([{ ...converted('b'), sha256: sha256('a'), settings: '77ab' }]),
    });
    const { err } = await manifest('join', '2.csv', '1.csv', '-o', 'all.csv');
    expect(err).toContain('· 1 converted source is a copy of another; a single run would have converted one of each\n');
    expect(err).toContain('▲ converted with 2 different versions or settings; one run has one\n');
    expect(parseManifest(read('all.csv')).map(({ status }) => status)).toEqual(['converted', 'converted']);
  });

  const whole = printManifest([converted('a'), converted('b')]);

  test.each([
    [['join', '1.csv', '2.csv', '-o', 'all.csv'], '  a.txt   1.csv row 2 and 2.csv row 2: other bytes\n'],
    [['join', '1.csv', 'cut.csv', '-o', 'all.csv'], '✖ cut.csv: row 3 is cut off'],
    [['join', '1.csv', 'gone.csv', '-o', 'all.csv'], '✖ gone.csv: no such file'],
    [['join', '1.csv', '-o', '1.csv', '--force'], '1.csv is a source'],
    [['join', '1.csv', '-o', 'other.csv'], '✖ other.csv exists and differs'],
    [['join', '1.csv'], '→ -o all.csv'],
    [['join'], "missing required argument 'manifests'"],
  ])('BAD: %j says %s', async (args, message) => {
    inFolder({
      '1.csv': whole,
      '2.csv': printManifest([{ ...converted('a'), bytes: 7 }]),
      'cut.csv': whole.slice(0, -20),
      'other.csv': 'mine\n',
    });
    const { code, out, err } = await manifest(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync('.').sort()).toEqual(['1.csv', '2.csv', 'cut.csv', 'other.csv']);
  });
});

test('help names each part', async () => {
  expect((await transcript(['help', 'manifest', 'verify'])).out).toContain('Usage: transcript manifest verify');
  const { out } = await transcript(['manifest', '--help']);
  for (const part of ['make', 'verify', 'join']) expect(out).toMatch(new RegExp(`^  ${part} `, 'm'));
});
