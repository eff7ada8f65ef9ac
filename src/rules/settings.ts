import { didYouMean } from '../text/suggest.ts';
import { rules } from './index.ts';
import type { RuleSetting } from './run.ts';
import { LAYERS, type Level, PRESETS, type PresetName } from './types.ts';

const LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly Level[];
const PRESET_NAMES: readonly PresetName[] = [...PRESETS, ...LAYERS];

/** What is wrong with a rule's value in a configuration: a level, or `[level, { option: value }]`. */
export function ruleProblem(id: string, value: unknown): string | undefined {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return `no such rule${suggestion(id, ids())}`;
  const [level, options = {}, ...more] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (!isLevel(level)) return `not one of ${LEVELS.join(', ')}`;
  if (more.length > 0 || typeof options !== 'object' || options === null || Array.isArray(options))
    return 'a level, or a level and a map of options';
  return optionProblem(rule.defaults as Record<string, unknown>, options as Record<string, unknown>);
}

function optionProblem(defaults: Record<string, unknown>, options: Record<string, unknown>): string | undefined {
  for (const [key, value] of Object.entries(options)) {
    const names = Object.keys(defaults);
    if (!names.includes(key)) return `no such option: ${key}${suggestion(key, names)}`;
    if (typeof value !== typeof defaults[key]) return `${key}: ${typeof defaults[key]} expected`;
  }
  return undefined;
}

/** A value without a problem, as the runner takes it. */
export function ruleSetting(value: unknown): RuleSetting {
  const [level, options] = (Array.isArray(value) ? value : [value]) as [Level, object?];
  return { level, ...(options === undefined ? {} : { options }) };
}

export function presetProblem(name: string): string | undefined {
  return PRESET_NAMES.some((one) => one === name) ? undefined : `no such preset${suggestion(name, PRESET_NAMES)}`;
}

function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

const ids = (): string[] => rules.map(({ id }) => id);

function suggestion(given: string, known: readonly string[]): string {
  const guess = didYouMean(given, known);
  return guess === undefined ? '' : `. Did you mean ${guess}?`;
}
