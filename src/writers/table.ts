/** Rows under a header as CSV (RFC 4180, LF), printed and read back by papaparse. */
export interface Table {
  print(fields: readonly string[], rows: readonly (readonly string[] | object)[]): string;
  /** One column of what was printed. */
  column(output: string, name: string): Iterable<string>;
}

export async function loadTable(): Promise<Table> {
  const { default: papa } = await import('papaparse');
  return {
    print: (fields, data) => `${papa.unparse({ fields: [...fields], data: [...data] }, { newline: '\n' })}\n`,
    *column(output, name) {
      const { data } = papa.parse<Record<string, string>>(output, {
        header: true,
        skipEmptyLines: true,
        delimiter: ',',
        newline: '\n',
      });
      for (const row of data) yield row[name] ?? '';
    },
  };
}
