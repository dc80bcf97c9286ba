/** What the command line says of itself. */
import { safe, type SafeText } from '../safe/text.ts';

export const COMMANDS = ['scan', 'clean', 'combine', 'serve', 'demo'] as const;
export type Command = (typeof COMMANDS)[number];

/** All commands at a glance. */
export const HELP = safe`dataset-release-gate checks the links and hashes of a dataset against a denylist.

Usage: dataset-release-gate COMMAND [OPTION]...

  scan      check files, a local clone, or what is staged for a commit
  clean     take the listed rows out of manifests, in place
  combine   give the verdict of a run that was split into shards
  serve     run the reference denylist service
  demo      see the gate stop a pull request, without a network

  help, --help       this text; "COMMAND --help" tells of one command
  --version          the version

Examples:
  dataset-release-gate scan data/
  dataset-release-gate scan --denylist list.txt --base main
  dataset-release-gate clean --denylist list.txt data/links.csv

The denylist token is read from DENYLIST_TOKEN, the key of match ids from DENYLIST_MATCH_KEY, never from an argument.`;

/** The help of one command, with every option. */
export const HELP_OF: Readonly<Record<Command, SafeText>> = {
  scan: safe`Usage: dataset-release-gate scan [OPTION]... [PATH]...

Checks files and folders as they are on this machine. With --base, --head or --staged, or without a PATH, it checks a
local clone: what is committed or staged, and of that only the PATHs where some are named. "-" is standard input.

  --denylist URL|FILE   a denylist service or a list file; may be repeated. Without it only the built-in list of
                        withdrawn models and datasets is used, and the verdict says so
  --base REV            check what head adds to the merge base of REV and head
  --head REV            the commit to check (default: HEAD)
  --staged              check the index instead of a commit: what it adds to HEAD, or to --base
  --locations           print file and row of each match, never the URL
  --format FORMAT       text (default), json or sarif
  --help                this text

Exit code: 0 clean, 1 listed, 2 incomplete (something could not be checked).
Environment: DENYLIST_TOKEN, DENYLIST_MATCH_KEY, NO_COLOR.

Examples:
  dataset-release-gate scan data/ links.csv
  dataset-release-gate scan --denylist https://denylist.example/api --base main
  dataset-release-gate scan --denylist list.txt --staged
  zcat links.csv.gz | dataset-release-gate scan --denylist list.txt -`,
  clean: safe`Usage: dataset-release-gate clean --denylist URL|FILE [OPTION]... FILE...

Takes the listed rows out of manifests, in place, and keeps every other row as it is. A file that cannot be proven clean
is refused and stays as it was. Read docs/runbook.md before you push a repaired file.

  --denylist URL|FILE   a denylist service or a list file; may be repeated
  --help                this text

Exit code: 0 all files are clean now, 2 one at least was refused.
Environment: DENYLIST_TOKEN.

Example:
  dataset-release-gate clean --denylist https://denylist.example/api data/links.csv`,
  combine: safe`Usage: dataset-release-gate combine [OPTION]... STATEMENT...

Gives the verdict of a run that was split into shards, from the statements of all of them.

  --statement FILE      write the plain statement of the whole run, and checksums beside it
  --help                this text

Exit code: 0 clean, 1 listed, 2 incomplete.
Environment: DENYLIST_TOKEN, the token of the shards.

Example:
  dataset-release-gate combine --statement statement.json shards/*.statement`,
  serve: safe`Usage: dataset-release-gate serve --list FILE... [OPTION]...

Runs the reference denylist service. A line of a list file is THREAT_TYPE, a tab and an entry; docs/denylist.md tells
which entries there are. Changed files are read again by themselves, and on SIGHUP.

  --list FILE           a list file; may be repeated
  --port N              the port to listen on (default: 8080; 0: any free one)
  --host ADDRESS        the address to listen on (default: 127.0.0.1)
  --token-file FILE     ask clients for the token that this file holds
  --allow-type TYPE     take a threat type that the gate does not know; may be repeated
  --allow-shrink        take a changed list with less than half the entries of the one before
  --help                this text

Exit code: 0 after SIGTERM or SIGINT, 2 if it could not start.

Example:
  dataset-release-gate serve --list list.txt --port 8080 --token-file token`,
  demo: safe`Usage: dataset-release-gate demo

Shows the gate at work with nothing to set up: a temporary repository with a pull request, the reference service and a
local GitHub API. It prints the log, the summary and the comment, and leaves nothing behind.

  --help                this text

Exit code: 0 if the gate did what it should.`
};
