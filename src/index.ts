/**
 * Reads an interview's text into speaker turns and writes them in other formats. Everything here works in memory: no
 * file is opened and nothing is printed.
 *
 * @packageDocumentation
 */

export type { NameSheet } from './model/name-sheet.ts';
export { jsonSchema, transcriptSchema } from './model/schema.ts';
export type {
  Apart,
  ApartKind,
  Block,
  Diagnostic,
  Dialect,
  Evidence,
  Mark,
  Metadata,
  Paragraph,
  Point,
  Position,
  Role,
  Source,
  Speaker,
  Transcript,
  Turn,
} from './model/transcript.ts';
export { turnsOf } from './model/turns.ts';
export { UserError } from './model/user-error.ts';
export {
  type Parsed,
  type ParseOptions,
  parse,
  parseWithSource,
  UnknownFormatError,
  WordsLostError,
  type Written,
  write,
} from './pipeline.ts';
export { readers } from './readers/index.ts';
export type { Reader, ReadOptions, ReadResult } from './readers/types.ts';
export { type SourceText, sourceText } from './text/source.ts';
export { applyNameSheet } from './transforms/name-speakers.ts';
export {
  type Difference,
  type Finding,
  type Grade,
  type Interview,
  type Match,
  type Note,
  type Quotation,
  quotationsIn,
  type Verified,
  type VerifyOptions,
  verify,
} from './verify/index.ts';
export { VERSION } from './version.ts';
export { writers } from './writers/index.ts';
export { type Drop, type Loss, lossesOf } from './writers/losses/drop.ts';
export type { NameForm, WriteFunctions, WriteOptions, Writer } from './writers/types.ts';
