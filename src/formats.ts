import { readers } from './readers/index.ts';
import { writers } from './writers/index.ts';

/** One format, as `transcript formats` lists it: its reader and its writer together. */
export interface Format {
  /** What `--to` and `--from` call it; where it is only read, `--from`. */
  readonly id: string;
  readonly aliases: readonly string[];
  /** What can be read, in a line. Absent where nothing is. */
  readonly reads?: string;
  /** What is written, in a line. Absent where nothing is. */
  readonly writes?: string;
  /** With the dot; the first is that of an output. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** What an output cannot hold, or holds in another form. */
  readonly drops: readonly string[];
}

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** Every format that can be read or written, in the order of the registries: those that are written first. */
export function allFormats(): Format[] {
  const written = writers.map((writer): Format => {
    const reader = readers.find((one) => isSame(one, writer));
    const { id, extension, mediaType, drops } = writer;
    return {
      id,
      aliases: namesBut(id, writer, reader),
      ...(reader === undefined ? {} : { reads: reader.summary }),
      writes: writer.summary,
      extensions: [...new Set([extension, ...(reader?.extensions ?? [])])],
      mediaType,
      drops: drops.map(({ what }) => what),
    };
  });
  const readOnly = readers
    .filter((reader) => !writers.some((writer) => isSame(reader, writer)))
    .map((reader): Format => {
      const { id, extensions, mediaType, summary } = reader;
      return { id, aliases: namesBut(id, reader), reads: summary, extensions, mediaType, drops: [] };
    });
  return [...written, ...readOnly];
}

const namesOf = ({ id, aliases = [] }: Named): readonly string[] => [id, ...aliases];

function isSame(one: Named, other: Named): boolean {
  return namesOf(one).some((name) => namesOf(other).includes(name));
}

function namesBut(id: string, ...formats: readonly (Named | undefined)[]): string[] {
  const names = formats.flatMap((format) => (format === undefined ? [] : namesOf(format)));
  return [...new Set(names)].filter((name) => name !== id);
}
