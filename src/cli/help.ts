/** What `--help` prints, all in one place. */

import { EXIT_MEANING } from './exitCodes.ts';

export const HELP = {
  program: 'Turns the papers of the Magdeburg city council (PDF or text) into JSON or YAML.',
  usage: 'ratslese [parse] [options] INPUT...',
  input:
    'files, folders, patterns (*, ?, **), or - for standard input (also when none is given and input is piped in)',
  format:
    'pretty JSON (default, unless the ending of -o says otherwise), one record a line, YAML documents parted by ---, a table, a workbook for Excel, or a database of SQLite (these need -o)',
  output:
    'write to a file instead of standard output, whole or not at all; .json, .ndjson, .jsonl, .yaml, .yml, .csv, .xlsx and .sqlite choose the format',
  encoding: 'force the text encoding (default auto: told from the content)',
  ocr: 'recognise the text of scans: pages without text (auto), every page of a PDF, or none',
  ocrLanguage:
    'whose words the second model knows that reads scans (default deu); others where their package @tesseract.js-data/… is installed',
  ocrCache:
    'keep recognised pages in this folder, and take them from there when the same picture comes again',
  password: 'for encrypted PDFs; also from the environment variable RATSLESE_PASSWORD',
  stdinFilename: 'what to call standard input in the output (default -)',
  strict: 'exit 1 if any diagnostic is an error',
  stage: 'instead of a record, what a stage of the reading saw, for bug reports',
  reportCommand:
    'Makes a page of HTML for every paper: its pages beside what was read, each value marked where it stands.',
  reportUsage: 'ratslese report [options] INPUT... -o FOLDER|FILE.html',
  reportOutput: 'a folder for the pages and their index, or a file for the page of one paper',
  positions: 'add where every value stands: in the text, and on the page of a PDF',
  corrections:
    'values put right by hand (default: ratslese-corrections.csv or .yaml in --out-dir or above the inputs)',
  noCorrections: 'take every value as it is read',
  correct:
    'Writes what was edited in records into the file of corrections, from which parse takes it on every run.',
  correctUsage: 'ratslese correct [options] RECORD...',
  correctInput:
    'edited files of records (JSON, YAML), or folders of them; each names its paper, which must be there',
  correctOutput:
    'the file to add to (default: the corrections that parse would find, else ratslese-corrections.csv beside the records)',
  correctDryRun: 'print what would be written, and write nothing',
  correctWho: 'who corrected it',
  correctWhy: 'why, for all that is written',
  search: 'Looks for words in records, or in papers, and shows where they stand: like ripgrep, part by part.',
  searchUsage: "ratslese search [options] 'WORDS' DIR|FILE...",
  searchWords:
    'all of them in one part of a paper; a word is found within others, too (zeit in Wartezeit); a "phrase" in double quotes',
  searchInput: 'files of records, folders of them, databases of index, or papers, which are read on the way',
  searchIn: 'only in this part',
  searchKind: 'only papers of this kind',
  groups: 'groups of your own beside the shipped list (YAML: key, names, periods or from and to)',
  searchGroup: 'only papers that this group sends (a part of its name is enough); repeatable',
  searchSince: 'only papers of this day or later: 2020, 2020-05, 2020-05-12 or 12.05.2020',
  searchUntil: 'only papers of this day or earlier',
  searchFormat: 'for people (default), or one JSON value a text that was found',
  searchList: 'print the papers only, one a line',
  searchCount: 'print the papers, each with the number of texts in it that were found',
  searchColor: 'without colour words stand in brackets; NO_COLOR and FORCE_COLOR count in auto (default)',
  filesFrom: 'a list of files and folders, one a line; - for standard input',
  nul: 'names in that list end with NUL, as find -print0 writes them',
  ignore: 'leave out what matches; repeatable',
  follow: 'go after symbolic links in folders',
  allowEmpty: 'exit 0 instead of 4 where there is no input',
  split: 'a record for each paper of a file that holds several',
  outDir: 'one output file an input in this folder; a run that was cut off goes on with --skip-unchanged',
  force: 'overwrite files in the output folder that ratslese did not write; edited ones are kept',
  skipUnchanged:
    'leave alone what is there already (in --out-dir, or the database) from the same bytes, version and options',
  listCodes: 'instead of records, the paths of papers whose record has one of these codes (pdf-no-text,…)',
  rows: 'a row of -f csv: papers (default), questions, answers, consultations, decisions (-f ndjson, too)',
  csvDialect: 'for -f csv: commas (default), or what a German Excel opens by a double click',
  jobs: 'papers read at the same time',
  timeout: 'processor time for one paper (default 30s), and 10s more for each page that is recognised',
  maxMemory: 'memory for one paper (default 1g)',
  maxSize: 'size of an input (default 200m)',
  maxPages: 'pages of a PDF (default 2000)',
  maxOcrPages: 'pages of a PDF that are recognised (default 100)',
  failFast: 'stop at the first input that could not be processed',
  noProgress: 'no moving line on a terminal',
  quiet: 'nothing on standard error',
  verbose: 'every diagnostic on standard error (default: errors and a summary)',
  check: 'Tells whether papers keep the form, where they do not, and why.',
  report:
    'pretty (default), oneline, json, sarif, junit or github, to standard output or into a file; repeatable, one of them to standard output',
  failOn: 'exit 1 if a finding is of this severity or above (default error)',
  maxWarnings: 'exit 1 if there are more warnings',
  rule: 'error, warning, info or off for a rule; repeatable',
  profile: 'magdeburg (default), strict, or a file with levels of rules',
  config: 'read this configuration (default: the nearest ratslese.config.yaml, or ratslese in package.json)',
  noConfig: 'read no configuration',
  printConfig: 'print the configuration that counts and where each value comes from; check nothing',
  rules: 'Lists the rules of check.',
  rulesFormat: 'a line a rule (default), or everything about each',
  explain: 'Tells why a rule exists and how a paper keeps it.',
  explained: 'id of a rule, as the reports of check print it',
  schema: 'Prints the JSON Schema (draft 2020-12) of what the program prints.',
  schemaName: 'record (default): what parse prints; report: a line of check --report json',
  color: 'on standard error; NO_COLOR and FORCE_COLOR count in auto (default)',
  inspect:
    'Shows a paper in the terminal: its values marked, what was noticed under the lines that it is about.',
  inspectUsage: 'ratslese inspect [options] FILE',
  inspectInput: 'a PDF or text, or - for standard input (also when none is given and input is piped in)',
  inspectColor: 'without colour values stand in brackets; NO_COLOR and FORCE_COLOR count in auto (default)',
  noPager:
    'do not give it to a pager ($RATSLESE_PAGER, $PAGER or less); only on a terminal it is given to one',
  link: 'Tells what belongs together in an archive: answers to questions, amendments, decisions, citations.',
  linkUsage: 'ratslese link [options] INPUT...',
  linkInput: 'records (files, or the folder of --out-dir), or papers that are read on the way',
  linkOutput: 'write to a file instead of standard output; .ndjson, .jsonl and .csv choose the format',
  linkFormat: 'a line each (default, unless the ending of -o says otherwise), or a table',
  linkRows: 'edges between papers (default), or threads: a row a question with its answer',
  bag: 'Packs records and the papers that they were read from as a BagIt bag, for an archive.',
  bagUsage: 'ratslese bag [options] FOLDER',
  bagFolder: 'the folder of --out-dir, or another one of records',
  bagOutput: 'the bag: a folder that is not there yet (default: FOLDER-bag)',
  bagPapers: 'a folder in which papers are that are no longer where they were read; repeatable',
  bagInfo: 'a line of bag-info.txt, as Source-Organization: Stadtarchiv; repeatable',
  bagAllowMissing: 'make the bag without what is missing or changed, and note that in it',
  bagCorrections: 'the file of corrections to hand over (default: the one that parse would find)',
  bagNoCorrections: 'hand over no corrections',
  oparl:
    'Gives records as objects of OParl 1.1: papers with their consultations and files, meetings with their items.',
  oparlUsage: 'ratslese oparl [options] INPUT... --base-url URL',
  oparlBase: 'where the objects are to be found: the beginning of their URLs',
  oparlMap: 'URLs that there are already: CSV or JSON, from a number, group, person, body or file to its URL',
  oparlOutput: 'write to a file instead of standard output; .json and .ndjson choose the format',
  oparlFormat: 'an object a line (default, unless the ending of -o says otherwise), or a list with data',
  compare:
    'Tells where records and a feed of OParl disagree: number, title, kind, senders, dates, consultations.',
  compareUsage: 'ratslese compare [options] INPUT... OPARL.json',
  compareInput:
    'records (files, or the folder of --out-dir) or papers, and last the feed: OParl as JSON or NDJSON',
  compareOutput: 'write to a file instead of standard output; .json and .csv choose the format',
  compareFormat: 'a line each for people (default), a JSON array, or a table',
  compareWith: 'a further file of the feed, with organizations, people or meetings; repeatable',
  comparePartial: 'the records are a part of the feed: do not tell which papers only the feed has',
  index:
    'Makes a database (SQLite) of records: search finds in it at once, and sqlite3, Datasette or Python open it.',
  indexUsage: 'ratslese index [options] INPUT... [-o FILE.sqlite]',
  indexInput:
    'records (files, or the folder of --out-dir), or papers that are read on the way; files of records that are in it unchanged are not read again',
  indexOutput:
    'the database (default: ratslese.sqlite in the folder of records, where search takes it by itself)',
  helpCommand: 'Shows the help of a command.',
  helpAbout: 'name of a command (default parse)',
  versionCommand: 'Shows the version.',
  help: 'show this help',
  version: 'show the version',
} as const;

/** What the help of the default command says of the others. */
export const OTHER_COMMANDS = `
Other commands (each has --help):
  check     tells whether papers keep the form
  inspect   shows a paper in the terminal, with every value marked
  rules     lists the rules of check
  explain   tells about one of them
  correct   keeps what was edited in records for all later runs
  search    looks for words in records or papers
  index     makes a database of records, in which search is quick
  link      ties questions to their answers, and what else belongs together
  bag       packs records and their papers as a BagIt bag
  oparl     gives records as objects of OParl 1.1
  compare   tells where records and a feed of OParl disagree
  report    makes pages of HTML that show where every value stands
  schema    prints the JSON Schema of the output
  help      shows the help of a command
  version   shows the version
A file that is called like a command is read as ./check, or with parse check.`;

/** The exit codes as `--help` lists them. */
export function exitCodeHelp(): string {
  const lines = Object.entries(EXIT_MEANING).map(([code, meaning]) => `  ${code.padEnd(5)}${meaning}`);
  return ['', 'Exit codes (the worst wins: 70, 5, 3, 1):', ...lines].join('\n');
}
