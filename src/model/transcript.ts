import type { z } from 'zod';
import type { transcriptSchema } from './schema.ts';

type DeepReadonly<T> = T extends readonly (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** One interview, free of any file format. `schema.ts` says what each key holds. */
export type Transcript = DeepReadonly<z.infer<typeof transcriptSchema>>;
export type Source = Transcript['source'];
export type Dialect = NonNullable<Source['dialect']>;
export type Metadata = Transcript['metadata'];
export type Speaker = Transcript['speakers'][number];
export type Evidence = NonNullable<Speaker['evidence']>[number];
export type Role = NonNullable<Speaker['role']>;
/** A closed union, told apart by `type`. */
export type Block = Transcript['blocks'][number];
export type Turn = Extract<Block, { readonly type: 'turn' }>;
export type Apart = Extract<Block, { readonly type: 'apart' }>;
export type ApartKind = Apart['kind'];
/** A paragraph of a turn. The block of the same shape has `type: 'paragraph'` besides. */
export type Paragraph = Turn['paragraphs'][number];
export type Mark = NonNullable<Paragraph['marks']>[number];
/** A stretch of a paragraph's text and when it is said. */
export type Timed = NonNullable<Paragraph['cues']>[number];
export type Position = Turn['position'];
export type Point = Position['start'];
/** What a reader had to forgive, or a rule found: returned, never thrown. `code` is stable kebab-case. */
export type Diagnostic = NonNullable<Transcript['diagnostics']>[number];
