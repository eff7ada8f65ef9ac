/** What `transcript` alone prints. */
export const FIRST_SCREEN = `
transcript   reads an interview's text into speaker turns, checks it, exports it

  transcript convert ferry.txt -o ferry.json     turns as JSON for a CMS
  transcript validate ferry.txt                  what a person should look at
  transcript quotes ferry.txt -n 5               pull quotes and where they stand

Read     inspect   what was understood, line by line
         speakers  who is who: list, name, merge
Check    validate  45 rules, and fixes that touch no word
         verify    an article's quotations against the interview
Write    convert   json jsonl csv md txt vtt srt podcast-json podcast-html ohd-csv quotes
         quotes    a pull-quote list
Keep     manifest  checksums of a collection: make, verify, join
Explain  rules     what validate looks for
         formats   what can be read and written
         schema    the JSON Schema of what convert writes
         config    the settings for a file, and where each comes from

transcript help <command> explains one; every command has --help
`;
