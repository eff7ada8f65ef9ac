declare module 'webvtt-parser' {
  interface Node {
    readonly type: string;
    readonly value?: string;
    readonly children: readonly Node[];
  }
  interface Parsed {
    readonly cues: readonly {
      readonly startTime: number;
      readonly endTime: number;
      readonly text: string;
      readonly tree: Node;
    }[];
    readonly errors: readonly { readonly message: string; readonly line: number }[];
  }
  export class WebVTTParser {
    constructor(entities: Readonly<Record<string, string>>);
    parse(input: string, mode: string): Parsed;
  }
}
