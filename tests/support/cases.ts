import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldTurn {
  readonly line: number;
  readonly endLine: number;
  readonly speaker: string | null;
}

export interface Gold {
  readonly turns: readonly GoldTurn[];
  readonly speakers: readonly { readonly label: string | null; readonly name: string | null }[];
}

export interface Case {
  readonly name: string;
  readonly path: string;
  readonly gold: string;
}

/** The fixtures and the samples, each with its gold file. */
export function goldenCases(): Case[] {
  const fixtures = readdirSync('tests/fixtures/text').map((name) => {
    const folder = join('tests/fixtures/text', name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.txt';
    return { name, path: join(folder, input), gold: join(folder, 'gold.json') };
  });
  const samples = readdirSync('transcripts').map((file) => {
    const name = file.replace(/\.\w+$/, '');
    return { name, path: join('transcripts', file), gold: join('tests/fixtures/samples', `${name}.gold.json`) };
  });
  return [...fixtures, ...samples.filter(({ gold }) => existsSync(gold))];
}

export function readGold(path: string): Gold {
  return JSON.parse(readFileSync(path, 'utf8')) as Gold;
}

/** Every file below a folder, gold files and notes left out. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /gold\.json$|^SOURCES/.test(entry.name) ? [] : [path];
  });
}

export function fold(label: string | null | undefined): string {
  return (label ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
