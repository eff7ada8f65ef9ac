import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOOD } from './collection.mjs';
import { filesBelow, report, transcript, work } from './common.mjs';

const NOBODY = 65_534;

export function oddNames() {
  const odd = join(work, 'odd');
  mkdirSync(join(odd, 'a folder', '-dash'), { recursive: true });
  const names = [
    'line\nend.txt',
    ' two  spaces .txt',
    '-rf.txt',
    '--help.txt',
    '..txt',
    '...txt',
    'quote\'".txt',
    '$HOME.txt',
    '[a]*?.txt',
    `${'long'.repeat(62)}.txt`,
    'ünïcödé 名前.txt',
  ];
  for (const [i, name] of names.entries()) writeFileSync(join(odd, name), GOOD[i]);
  writeFileSync(join(odd, 'a folder', '-dash', 'deep.txt'), GOOD[20]);
  writeFileSync(Buffer.concat([Buffer.from(`${odd}/bad`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]), GOOD[21]);
  symlinkSync('..', join(odd, 'a folder', 'loop'));
  symlinkSync('self', join(odd, 'self'));
  const { status, stderr } = transcript([
    'convert',
    'odd',
    '--to',
    'json',
    '--out-dir',
    'odd-out',
    '--manifest',
    'odd.csv',
    '--quiet',
  ]);
  const outputs = filesBelow(join(work, 'odd-out')).length;
  const visible = names.filter((name) => !name.startsWith('.')).length + 1;
  report(
    'odd names',
    outputs >= visible && (status === 0 || /bad/.test(stderr)),
    `${outputs} outputs of ${visible} names that a folder shows and one that is no UTF-8, exit ${status}`,
  );
}

export function upwards() {
  mkdirSync(join(work, 'inside'), { recursive: true });
  writeFileSync(join(work, 'outside.txt'), GOOD[3]);
  const before = readdirSync(work).sort().join();
  const { status } = transcript(
    ['convert', '../outside.txt', '../collection/box000/0.txt', '--to', 'json', '--out-dir', 'out'],
    { cwd: join(work, 'inside') },
  );
  const after = readdirSync(work).sort().join();
  report(
    'paths with ..',
    before === after && filesBelow(join(work, 'inside/out')).length === 2,
    `exit ${status}, nothing outside the output folder`,
  );
}

export function fullDisk() {
  const mount = join(work, 'small');
  mkdirSync(mount);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', mount]).status === 0;
  if (!mounted) {
    const { status, stderr } = transcript(['convert', 'collection/box000/0.txt', '--to', 'json', '-o', '/dev/full']);
    report(
      'a full disk (/dev/full)',
      status !== 0 && /space/i.test(stderr),
      `exit ${status}: ${stderr.trim().split('\n')[0]}`,
    );
    return;
  }
  try {
    const { status, stderr } = transcript([
      'convert',
      'collection/box000',
      '--to',
      'json',
      '--out-dir',
      'small/out',
      '--quiet',
    ]);
    const half = filesBelow(join(mount, 'out')).filter((path) => !isWhole(path));
    report(
      'a full disk',
      status === 1 && half.length === 0 && /space/i.test(stderr),
      `exit ${status}, ${half.length} files half-written`,
    );
  } finally {
    spawnSync('umount', [mount]);
  }
}

function isWhole(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).schema === 'transcript/1';
  } catch {
    return false;
  }
}

/** Root may write anywhere: the program then runs as nobody. */
export function readOnly() {
  const folder = join(work, 'sealed');
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  chmodSync(work, 0o755);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const args = ['convert', 'collection/box000/0.txt', '--to', 'json', '--out-dir', 'sealed/out'];
  const { status, stderr } = transcript(args, user);
  report(
    'a read-only folder',
    status === 1 && /permission|allowed/i.test(stderr),
    `exit ${status}: ${stderr.trim().split('\n')[0]}`,
  );
}
