// Runs the built program over a generated collection as the world would: broken files, kills, full disks, odd names, two
// runs at once. Prints a line for each; its exit status is 1 where one fails. Build first.
// Arguments: how many files (default 10,000), how many kills (default 20).
import { join } from 'node:path';
import { collection, SHARE_BROKEN } from './torture/collection.mjs';
import { failed, report, treeHash, work } from './torture/common.mjs';
import { fullDisk, oddNames, readOnly, upwards } from './torture/places.mjs';
import { killed, twoAtOnce, undisturbed } from './torture/runs.mjs';

const FILES = Number(process.argv[2] ?? 10_000);
const KILLS = Number(process.argv[3] ?? 20);

console.log(`${FILES} files, one in ${SHARE_BROKEN} broken`);
const broken = collection(join(work, 'collection'), FILES);
const before = treeHash(join(work, 'collection'));
undisturbed(broken, FILES);
await killed(KILLS);
await twoAtOnce();
oddNames();
upwards();
fullDisk();
readOnly();
report('sources', treeHash(join(work, 'collection')) === before, 'every source is as it was');
console.log(failed() === 0 ? 'passed' : `FAILED: ${failed()}`);
process.exitCode = failed() === 0 ? 0 : 1;
