import { collect, type Define, subcommand, withFiles, withInput } from './flags.ts';

const QUOTES_EXAMPLES = `
  transcript quotes ferry.txt -n 5
  transcript quotes ferry.txt --every 1000 -t html -o quotes.html
  transcript quotes ferry.txt --speaker NL --words 8-20 --why
`;

export const quotesCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'quotes', 'Find pull quotes, and where they come from', QUOTES_EXAMPLES)
    .argument('[inputs...]', 'files, folders or quoted patterns; - is standard input')
    .option('-n, --number <number>', 'how many, at most (default: 5)')
    .option('--every <words>', 'one for so many words of the answers, instead of -n')
    .option('--words <range>', 'least and most words of a quote (default: 8-30)')
    .option('--speaker <label>', 'whom to quote, by label or name; may be repeated (default: whoever answers)', collect)
    .option('--exact', 'nothing trimmed, no letter changed')
    .option('--mark', 'print what was changed in brackets, as in [O]ur')
    .option('--attribution <form>', 'name (default), role or none')
    .option('--why', 'say why each was chosen')
    .option('--url <page>', 'where the interview is published: links that find each quote there')
    .option('-t, --to <format>', 'pretty (default), md, txt, json, csv, html')
    .option('--json', 'the same as --to json')
    .option('-o, --output <file>', 'where to write them; - is standard output (the default)')
    .option('--force', 'replace an output that exists and differs')
    .option('-q, --quiet', 'say nothing besides the quotes');
  withInput(withFiles(command)).action(async (inputs, flags) => {
    const { quotes } = await import('../commands/quotes.ts');
    finish(await quotes(inputs, flags, context));
  });
};
