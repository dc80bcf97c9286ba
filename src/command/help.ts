/** The help texts of the command line. */
import { safe, type SafeText } from '../safe/text.ts';

export const COMMANDS = ['scan', 'clean', 'combine', 'convert', 'serve', 'verify', 'demo'] as const;
export type Command = (typeof COMMANDS)[number];

/** The overview of all commands. */
export const HELP = safe`dataset-release-gate checks the links and hashes of a dataset against a denylist.

Usage: dataset-release-gate COMMAND [OPTION]...

  scan      check files, a local clone, or what is staged for a commit
  clean     remove the listed rows from manifests, in place
  combine   give the verdict of a run that was split into shards
  convert   make a list file from what partners hand out
  serve     run the reference denylist service
  verify    ask a denylist service whether it is alive
  demo      show how the gate stops a pull request, without a network

  help, --help       show this text; "COMMAND --help" describes one command
  --version          show the version

Examples:
  dataset-release-gate scan data/
  dataset-release-gate scan --denylist list.txt --base main
  dataset-release-gate clean --denylist list.txt data/links.csv

The denylist token is read from the environment variable DENYLIST_TOKEN and the key of match ids from DENYLIST_MATCH_KEY,
never from an argument.`;

/** The help of each command, with all its options. */
export const HELP_OF: Readonly<Record<Command, SafeText>> = {
  scan: safe`Usage: dataset-release-gate scan [OPTION]... [PATH]...

Checks the files and folders PATH as they are on disk. With --base, --head or --staged, or without a PATH, it checks
what is committed or staged in a local clone; each PATH then limits the check to this file or folder. The PATH "-" is
standard input.

  --denylist URL|FILE   a denylist service or a list file; may be repeated. Without it only the built-in list of
                        withdrawn models and datasets is used, and the verdict says so
  --allow-type TYPE     accept a threat type that the gate does not know in list files; may be repeated
  --base REV            check only what the commit adds since its merge base with REV
  --head REV            the commit to check (default: HEAD)
  --staged              check the index instead of a commit: what it adds to HEAD, or to --base
  --locations           print file and row of each match, never the URL
  --format FORMAT       text (default), json or sarif
  --help                show this text

Exit code: 0 clean, 1 listed, 2 incomplete (something could not be checked).
Environment: DENYLIST_TOKEN, DENYLIST_MATCH_KEY, NO_COLOR.

Examples:
  dataset-release-gate scan data/ links.csv
  dataset-release-gate scan --denylist https://denylist.example/api --base main
  dataset-release-gate scan --denylist list.txt --staged
  zcat links.csv.gz | dataset-release-gate scan --denylist list.txt -`,
  clean: safe`Usage: dataset-release-gate clean --denylist URL|FILE [OPTION]... FILE...

Removes the listed rows from manifests, in place, and keeps all other rows unchanged. A file that cannot be proven clean
is refused and stays unchanged. Read docs/runbook.md before you push a repaired file.

  --denylist URL|FILE   a denylist service or a list file; may be repeated
  --allow-type TYPE     accept a threat type that the gate does not know in list files; may be repeated
  --dry-run             print how many rows would be removed, and write nothing
  --help                show this text

Exit code: 0 all files are clean now (with --dry-run: would be), 2 at least one was refused.
Environment: DENYLIST_TOKEN.

Example:
  dataset-release-gate clean --denylist https://denylist.example/api data/links.csv`,
  combine: safe`Usage: dataset-release-gate combine [OPTION]... STATEMENT...

Gives the verdict of a run that was split into shards. It needs the statement files of all shards.

  --statement FILE      write the plain statement of the whole run and, if it is clean, checksum files next to it
  --help                show this text

Exit code: 0 clean, 1 listed, 2 incomplete.
Environment: DENYLIST_TOKEN, the token of the shards.

Example:
  dataset-release-gate combine --statement statement.json shards/*.statement`,
  convert: safe`Usage: dataset-release-gate convert --type THREAT_TYPE --out FILE [OPTION]... FILE...

Makes a list file for "serve" from what partners hand out. FILE "-" is standard input. The report on standard error has
the numbers of lines and entries, and of refused lines the reason, never the content. If a line is refused, no list is
written. An entry that is the same in canonical form is written once. docs/denylist-lists.md explains the formats.

  --type TYPE           the threat type of the entries, such as CSAM; not for the format list, which has types
  --format FORMAT       urls, hosts, adblock, hashes, full-hashes, csv, tsv, threatexchange, urlhaus-csv, urlhaus-json,
                        misp, misp-warninglist, stix, vics or list; without it the beginning of the file decides
  --column NAME|N       the column of csv or tsv, by its name in the first row or by its number from 1
  --header              the first row of csv or tsv has names although the column is a number
  --hash KIND           the kind of the hashes in hashes, csv or tsv: md5, sha1, sha256, sha512, url-md5, expr-sha256,
                        or by-length (hashes of content, each by its length), which is the default for hashes
  --category N          take only files of this category from vics; may be repeated
  --out FILE            write the list to this file once it is complete; "-" is standard output, for a pipe only:
                        what a workflow prints is in its log
  --allow-refused       write the list although lines were refused
  --allow-type TYPE     accept a threat type that the gate does not know; may be repeated
  --help                show this text

Exit code: 0 the list was written, 1 a line was refused, 2 a file could not be read.

Examples:
  dataset-release-gate convert --type CSAM --out partners.tsv urls.txt
  dataset-release-gate convert --type CSAM --format csv --column md5 --hash md5 --out hashes.tsv partner.csv
  dataset-release-gate convert --type MALWARE --format stix --out feed.tsv bundle.json
  zcat feed.txt.gz | dataset-release-gate convert --type MALWARE --format urls --out feed.tsv -`,
  serve: safe`Usage: dataset-release-gate serve --list FILE... [OPTION]...

Runs the reference denylist service. A line of a list file is THREAT_TYPE, a tab and an entry; docs/denylist.md explains
the kinds of entries. List files are read again when they change, and on SIGHUP.

  --list FILE           a list file; may be repeated
  --port N              the port to listen on (default: 8080; 0: any free port)
  --host ADDRESS        the address to listen on (default: 127.0.0.1)
  --unix SOCKET         listen on this Unix socket instead of a port
  --token-file FILE     accept only clients that send the token in this file
  --tokens-file FILE    accept only clients of this file, whose lines are a name, a tab, a token and, if it
                        expires, a tab and its last day; the file is read again when it changes, and the log names
                        the clients
  --upstream URL        offer the lists of this denylist service as well; may be repeated
  --upstream-tokens FILE
                        a file with lines of a URL of --upstream, a tab and the token for it
  --safe-browsing-key-file FILE
                        offer Google's Safe Browsing as well, with the API key in this file; its terms allow
                        non-commercial use only
  --rate-limit N        answer 429 to a client that makes more than N requests in a minute
  --audit-file FILE     record in this file who fetched which version of which list when, a line of JSON each
  --metrics-port N      show metrics in the format of Prometheus on this port, at /metrics
  --metrics-host ADDR   the address of that port (default: 127.0.0.1)
  --trusted-key KEY     serve only list files that this minisign key has signed: the key, or the path of its file;
                        may be repeated. The signature is in FILE.minisig
  --allow-type TYPE     accept a threat type that the gate does not know; may be repeated
  --allow-shrink        accept a changed list that has less than half of its previous entries
  --index FOLDER        keep sorted lists in this private folder instead of memory: for lists of millions, and for a
                        start that does not read them again
  --check               read the list files and say whether they would be served, without serving them
  --help                show this text

Exit code: 0 after SIGTERM or SIGINT, 2 if it could not start. With --check: 0 if all files are good, 2 if not.

Examples:
  dataset-release-gate serve --list list.txt --port 8080 --token-file token
  dataset-release-gate serve --check --list new-list.txt && mv new-list.txt list.txt`,
  verify: safe`Usage: dataset-release-gate verify [OPTION]... URL

Asks a running denylist service for its lists and canaries, as every run does. With --entry-file it also asks for an entry
that must be listed. It prints name, version, date and rough size of each list, and no secret.

  --entry-file FILE     a file with one entry that must be listed, as a line of a list file; "-" is standard input
  --max-age-hours N     fail if a list is older than this
  --help                show this text

Exit code: 0 the service is alive, 1 it is not, 2 the check could not start.
Environment: DENYLIST_TOKEN.

Examples:
  dataset-release-gate verify https://denylist.example/api
  dataset-release-gate verify --entry-file known.txt --max-age-hours 48 http://127.0.0.1:8080`,
  demo: safe`Usage: dataset-release-gate demo

Shows the gate at work without any setup: it starts a temporary repository with a pull request, the reference service
and a local GitHub API. It prints the log, the summary and the comment, and leaves nothing behind.

  --help                show this text

Exit code: 0 if the gate worked as expected.`
};
