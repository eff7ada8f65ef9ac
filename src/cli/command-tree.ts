import type { Command } from 'commander';
import type { Context } from './context.ts';

const CONVERT_EXAMPLES = `
  transcript convert ferry.txt -o ferry.json
  transcript convert ferry.txt -t md --names full,label
  transcript convert "interviews/**/*.txt" -t json --out-dir data --if-changed
  transcript convert box01 -t csv --out-dir out --manifest manifest.csv --report problems.csv
  pbpaste | transcript convert - -t jsonl
`;
const INSPECT_EXAMPLES = `
  transcript inspect ferry.txt
  transcript inspect ferry.txt --all
  transcript inspect ferry.txt --body 17-57
`;
const SPEAKERS_EXAMPLES = `
  transcript speakers ferry.txt
  transcript speakers ferry.txt --set "AB=Full Name"
  transcript speakers ferry.txt --merge "DR LEE,Dr. Lee"
  transcript speakers "box*/*.txt" --collection -o people.yaml
`;

/** Describes every command; each one's module is loaded when it is run. */
export function defineCommands(program: Command, context: Context, finish: (exitCode: number) => void): void {
  withPresentation(program);
  convertCommand(program, context, finish);
  inspectCommand(program, context, finish);
  speakersCommand(program, context, finish);
  quotesCommand(program, context, finish);
  validateCommand(program, context, finish);
  verifyCommand(program, context, finish);
  manifestCommands(program, context, finish);
  explainCommands(program, context, finish);
}

type Define = (program: Command, context: Context, finish: (exitCode: number) => void) => void;

const convertCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'convert', 'Read interviews and write their turns', CONVERT_EXAMPLES)
    .argument('[inputs...]', 'files, folders or quoted patterns; - is standard input')
    .option(
      '-t, --to <format>',
      'what to write: transcript formats lists them (default: by the extension of -o, else json)',
    )
    .option('-o, --output <file>', 'where to write one input; - is standard output (the default)')
    .option('--out-dir <dir>', 'where to write many inputs, each at its place below the folder it was found in')
    .option('--names <forms>', 'how names are printed, FIRST[,REST]: label, full, surname, given, qa')
    .option('--times <when>', 'where times are printed: none, turn, paragraph')
    .option('--force', 'replace an output that exists and differs')
    .option('--dry-run', 'do everything but write')
    .option('-q, --quiet', 'say nothing unless it fails');
  withCollection(withFiles(command));
  withInput(command).action(async (inputs, flags) => {
    const { convert } = await import('./commands/convert.ts');
    finish(await convert(inputs, flags, context));
  });
};

const inspectCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'inspect', 'Show what was understood of a file, line by line', INSPECT_EXAMPLES)
    .argument('[file]', 'a file; - is standard input')
    .option('--all', 'print the whole file, with a margin that says what each line belongs to')
    .option('--json', 'print the same as data');
  withInput(command).action(async (file, flags) => {
    const { inspect } = await import('./commands/inspect.ts');
    finish(await inspect(file, flags, context));
  });
};

const speakersCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'speakers', 'Show who is who in a file; name and merge them', SPEAKERS_EXAMPLES)
    .argument('[inputs...]', 'a file; - is standard input; with --collection files, folders, quoted patterns')
    .option('--set <label=name>', 'say whose label that is; may be repeated', collect)
    .option('--role <label=role>', 'interviewer, interviewee, moderator or other; may be repeated', collect)
    .option('--merge <labels>', 'labels of one person, parted by commas; may be repeated', collect)
    .option('--collection', 'who is who over many files')
    .option('-o, --output <file>', 'with --collection: where to write the people file, for --people')
    .option('--force', 'merge labels even where their first names differ; replace an output that differs')
    .option('--json', 'print the same as data')
    .option('-q, --quiet', 'with --collection: say nothing unless a file fails');
  withInput(command).action(async (inputs, flags) => {
    const { speakers } = await import('./commands/speakers.ts');
    finish(await speakers(inputs, flags, context));
  });
};

const QUOTES_EXAMPLES = `
  transcript quotes ferry.txt -n 5
  transcript quotes ferry.txt --every 1000 -t html -o quotes.html
  transcript quotes ferry.txt --speaker NL --words 8-20 --why
`;

const quotesCommand: Define = (program, context, finish) => {
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
    const { quotes } = await import('./commands/quotes.ts');
    finish(await quotes(inputs, flags, context));
  });
};

const VALIDATE_EXAMPLES = `
  transcript validate ferry.txt
  transcript validate "interviews/**/*.txt" --format github --max-warnings 0
  transcript validate ferry.txt --fix=typography --dry-run
`;

const validateCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'validate', 'Check interviews: what a person should look at', VALIDATE_EXAMPLES)
    .argument('[inputs...]', 'files, folders or quoted patterns; - is standard input')
    .option('--preset <names>', 'magazine (default), oral-history, verbatim, legal, linguistic; publish, redacted')
    .option('--rule <id=level>', 'off, info, warning or error for one rule; may be repeated', collect)
    .option('--level <severity>', 'show findings from here up: error, warning (default), info')
    .option('--fail-on <severity>', 'exit with 1 from here up: error (default), warning, info, never')
    .option('--max-warnings <number>', 'exit with 1 where there are more')
    .option('--format <name>', 'pretty, compact, json, jsonl, csv, github, gitlab, sarif, junit, checkstyle, tap')
    .option('--json', 'the same as --format json')
    .option('--fix [class]', 'fix layout; typography too with --fix=typography; never a word')
    .option('-o, --output <file>', 'where to write the report, or with --fix the fixed text')
    .option('--in-place', 'with --fix: replace the file, keeping NAME.orig')
    .option('--dry-run', 'with --fix: show what would change')
    .option('--force', 'replace an output that exists and differs')
    .option('-v, --verbose', 'show the lines that findings are about')
    .option('-q, --quiet', 'say nothing besides the report');
  withInput(withFiles(command)).action(async (inputs, flags) => {
    const { validate } = await import('./commands/validate.ts');
    finish(await validate(inputs, flags, context));
  });
};

const VERIFY_EXAMPLES = `
  transcript verify draft.md --against ferry.txt
  transcript verify draft.html --against ferry.txt --speaker NL --format csv
  pbpaste | transcript verify - --against interviews
`;

const verifyCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'verify', 'Check the quotations of a draft against interviews', VERIFY_EXAMPLES)
    .argument('[drafts...]', 'drafts in text, Markdown or HTML; - is standard input')
    .option('--against <interviews...>', 'files, folders or quoted patterns, after the drafts')
    .option('--speaker <name>', 'whose words they are, by label or name (default: whom the draft names)')
    .option('--format <name>', 'pretty, json, csv (a log for the checker), github')
    .option('--json', 'the same as --format json');
  withInput(command).action(async (drafts, flags) => {
    const { verify } = await import('./commands/verify.ts');
    finish(await verify(drafts, flags, context));
  });
};

const MANIFEST_EXAMPLES = `
  transcript manifest make box1 -o manifest.csv
  transcript manifest verify manifest.csv
  transcript manifest join box1.csv box2.csv -o manifest.csv
`;
const MAKE_EXAMPLES = `
  transcript manifest make box1
  transcript manifest make box1 -o box1.csv
  transcript manifest make box1 --bag -o box1-bag --date 2026-03-14
`;
const VERIFY_MANIFEST_EXAMPLES = `
  transcript manifest verify manifest.csv
  transcript manifest verify manifest.csv --json
`;
const JOIN_EXAMPLES = `
  transcript manifest join box1.csv box2.csv -o manifest.csv
`;

const manifestCommands: Define = (program, context, finish) => {
  const group = subcommand(
    program,
    'manifest',
    'Keep a collection: its checksums, and what changed',
    MANIFEST_EXAMPLES,
  );
  const make = subcommand(group, 'make', 'Record every file below a folder with its checksum', MAKE_EXAMPLES)
    .argument('<dir>', 'a folder; dot files are left out')
    .option('-o, --output <path>', 'the manifest (default: manifest.csv), or with --bag the folder of the bag')
    .option('--bag', 'make a BagIt 1.0 bag of the folder instead')
    .option('--date <day>', 'with --bag: the day to write into it, as 2026-03-14')
    .option('--force', 'replace an output that exists and differs')
    .option('-q, --quiet', 'say nothing unless it fails');
  withPresentation(make).action(async (dir, flags) => {
    const commands = await import('./commands/manifest.ts');
    finish(await commands.make(dir, flags, context));
  });
  const verify = subcommand(group, 'verify', 'Compare files with what a manifest records', VERIFY_MANIFEST_EXAMPLES)
    .argument('<manifest>', 'a manifest, in the folder that its paths begin in')
    .option('--json', 'print the same as data');
  withPresentation(verify).action(async (path, flags) => {
    const commands = await import('./commands/manifest.ts');
    finish(await commands.verify(path, flags, context));
  });
  const join = subcommand(group, 'join', 'Make one manifest of those of shards', JOIN_EXAMPLES)
    .argument('<manifests...>', 'manifests of parts of a collection')
    .option('-o, --output <path>', 'the manifest of the whole')
    .option('--force', 'replace an output that exists and differs')
    .option('-q, --quiet', 'say nothing unless it fails');
  withPresentation(join).action(async (paths, flags) => {
    const commands = await import('./commands/manifest.ts');
    finish(await commands.join(paths, flags, context));
  });
};

const explainCommands: Define = (program, context, finish) => {
  withPresentation(subcommand(program, 'formats', 'List what can be read and written')).action(async () => {
    const { formats } = await import('./commands/formats.ts');
    finish(await formats(context));
  });
  withPresentation(subcommand(program, 'schema', 'Print the JSON Schema of what convert --to json writes')).action(
    async () => {
      const { schema } = await import('./commands/schema.ts');
      finish(await schema(context));
    },
  );
  withPresentation(subcommand(program, 'rules', 'List the rules of validate, or explain one'))
    .argument('[id]', 'a rule')
    .action(async (id) => {
      const { rules } = await import('./commands/rules.ts');
      finish(await rules(id, context));
    });
  const config = subcommand(program, 'config', 'Show the settings for a file, and where each comes from')
    .argument('[file]', 'the file; without it, the folder you are in')
    .option('--check', 'only say whether the configuration is in order');
  withInput(config).action(async (file, flags) => {
    const { config: showConfig } = await import('./commands/config.ts');
    finish(await showConfig(file, flags, context));
  });
};

function subcommand(program: Command, name: string, description: string, examples?: string): Command {
  const command = program.command(name).description(description);
  return examples === undefined ? command : command.addHelpText('before', examples);
}

/** The flags of commands that take many files. */
function withFiles(command: Command): Command {
  return command
    .option('--files-from <file>', 'a list of paths, one a line or parted by NUL; - is standard input')
    .option('--ignore-path <file>', 'what to leave out of folders and patterns (default: .transcriptignore)')
    .option('--allow-empty', 'nothing to read is no error');
}

/** The flags for a collection, which is converted into a folder. */
function withCollection(command: Command): Command {
  return command
    .option('--jobs <number>', 'with --out-dir: threads (default: as many as the machine has, where they pay)')
    .option('--manifest <file>', 'write a row for every file, and checksums beside it; copies are written once')
    .option('--report <file>', 'write a CSV of what a person should look at')
    .option('--preset <names>', 'check by these rules, as validate does')
    .option('--resume', 'go on with the manifest: what is done and unchanged stays')
    .option('--if-changed', 'convert only what changed, in bytes, names, settings or tool')
    .option('--skip-existing', 'leave every output alone that is there')
    .option('--prune', 'remove outputs whose source is gone, where they are as they were written')
    .option('--shard <part>', 'one part of the files, as 2/8: the parts of several machines make the whole');
}

/** The flags of every command that reads an interview. */
function withInput(command: Command): Command {
  command
    .option('-f, --from <format>', 'what the input is (default: decided from the text)')
    .option('--stdin-filename <name>', 'the name that standard input goes by, for its format and configuration')
    .option('--encoding <name>', 'the encoding of the text (default: decided from the bytes)')
    .option('--label-pattern <regex>', 'how a labelled line begins, with a group named label')
    .option('--body <lines>', 'first and last line of the talk, as 17-57')
    .option('--people <file>', 'who is who in the collection, as speakers --collection writes it')
    .option('--config <file>', 'read this configuration')
    .option('--no-config', 'read no configuration');
  return withPresentation(command);
}

function withPresentation(command: Command): Command {
  return command
    .option('--color <when>', 'auto, always or never')
    .option('--no-color', 'the same as --color never')
    .option('--debug', 'show where an error comes from');
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
