import { sha256Of } from '../../files/sha256.ts';
import type { ParseOptions } from '../../pipeline.ts';
import type { RuleSettings } from '../../rules/run.ts';
import type { Settled } from '../settings.ts';

/** Hexadecimal digits: enough to tell settings apart, few enough to be read. */
const DIGITS = 16;

/** A hash over everything besides the source and the tool that an output and its findings depend on. */
export function settingsHash(
  { read, write }: Pick<Settled, 'read' | 'write'>,
  writer: string,
  sheets: ParseOptions['sheets'],
  rules: RuleSettings | undefined,
): string {
  const { from, encoding, labelPattern, body, cues, pauseMs } = read;
  const all = { from, encoding, labelPattern: labelPattern?.source, body, cues, pauseMs, write, writer, sheets, rules };
  return sha256Of(JSON.stringify(all)).slice(0, DIGITS);
}
