/** What `transcript` alone prints. */
export const FIRST_SCREEN = `
transcript   reads an interview's text into speaker turns, checks it, exports it

  transcript convert ferry.txt -o ferry.json     turns as JSON for a CMS
  transcript inspect ferry.txt                   what was understood, line by line
  transcript speakers ferry.txt                  who is who

Read     inspect   what was understood, line by line
         speakers  who is who: list, name, merge
Write    convert   json jsonl csv md txt quotes
         quotes    pull quotes, and where they come from
Explain  formats   what can be read and written
         schema    the JSON Schema of what convert writes
         config    the settings for a file, and where each comes from

transcript help <command> explains one; every command has --help
`;
