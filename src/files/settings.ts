import { z } from 'zod';
import type { NameSheet } from '../model/name-sheet.ts';
import type { Role } from '../model/transcript.ts';
import { presetProblem, ruleProblem } from '../rules/settings.ts';
import { didYouMean } from '../text/suggest.ts';
import { labelPatternProblem } from './label-pattern.ts';

const ROLES = ['interviewer', 'interviewee', 'moderator', 'other'] as const satisfies readonly Role[];

export const text = z.string().min(1);
const nameForm = z.enum(['label', 'full', 'surname', 'given', 'qa']);
/** One value stands for a list of one. */
export const listOfTexts = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text).min(1));

/** A map that says of each key it does not know which one was probably meant. */
export function strictMap<Shape extends z.core.$ZodLooseShape>(shape: Shape, noun: string) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? (issue.keys as string[]).map(unknownKey).join('\n') : undefined,
  });

  function unknownKey(key: string): string {
    const guess = didYouMean(key, Object.keys(shape));
    return `no such ${noun}${guess === undefined ? '' : `. Did you mean ${guess}?`}`;
  }
}

const sheetFields = {
  speakers: z
    .record(z.string(), strictMap({ name: text.exactOptional(), role: z.enum(ROLES).exactOptional() }, 'key'))
    .exactOptional(),
  merge: z.array(z.array(text).min(2)).exactOptional(),
};

/** What a `NAME.speakers.yaml` holds. */
export const sheetSchema: z.ZodType<NameSheet> = strictMap(sheetFields, 'key');

const presetName = text.superRefine((name, context) => {
  const message = presetProblem(name);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

const ruleMap = z.record(z.string(), z.unknown()).superRefine((set, context) => {
  for (const [id, value] of Object.entries(set)) {
    const message = ruleProblem(id, value);
    if (message !== undefined) context.addIssue({ code: 'custom', message, path: [id] });
  }
});

const settingFields = {
  preset: z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split(',').map((name) => name.trim()) : value),
      z.array(presetName),
    )
    .exactOptional(),
  names: z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split(',').map((form) => form.trim()) : value),
      z.tuple([nameForm, nameForm.optional()]).transform(([first, rest]) => [first, rest ?? first] as const),
    )
    .exactOptional(),
  times: z.enum(['none', 'turn', 'paragraph']).exactOptional(),
  ...sheetFields,
  people: text.exactOptional(),
  to: text.exactOptional(),
  encoding: text.exactOptional(),
  labelPattern: text
    .superRefine((pattern, context) => {
      const message = labelPatternProblem(pattern);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .exactOptional(),
  cues: z.boolean().exactOptional(),
  pause: z.number().nonnegative().exactOptional(),
  color: z.enum(['auto', 'always', 'never']).exactOptional(),
  rules: ruleMap.exactOptional(),
};

const settings = strictMap(settingFields, 'setting');

/** What a configuration file holds. */
export const configSchema = strictMap(
  {
    root: z.boolean().exactOptional(),
    extends: listOfTexts.exactOptional(),
    ...settingFields,
    overrides: z.array(strictMap({ files: listOfTexts, ...settingFields }, 'setting')).exactOptional(),
  },
  'setting',
);

/** What can be set. A setting that nobody made is absent. */
export type Settings = Readonly<z.infer<typeof settings>>;
export type ConfigContent = z.infer<typeof configSchema>;
