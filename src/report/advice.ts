/** The advice that a report may give, in tables: short here, in full in the runbook. */
import type { Reason } from '../safe/errors.ts';
import { safe, type SafeText } from '../safe/text.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { ReportedEvent } from './report.ts';

/** A step: what to do, then how or why. Markdown shows `lead` in bold, the log does not. */
export interface Step {
  readonly lead: SafeText;
  readonly rest: SafeText;
}

/** The path of the runbook in the gate's repository. */
export const RUNBOOK = safe`docs/runbook.md`;

/** A step and its conditions. A condition that is absent is always met. */
export interface Advice {
  readonly lead: SafeText;
  /** A function if the text refers to the runbook. */
  readonly rest: SafeText | ((runbook: SafeText) => SafeText);
  readonly events?: readonly ReportedEvent[];
  readonly isPrivate?: boolean;
  /** Met if the report shows a match of one of these. */
  readonly categories?: readonly ThreatType[];
  readonly reasons?: readonly Reason[];
  /** Met if the report shows one of these. */
  readonly shown?: readonly Shown[];
}

/** What a report shows of listed places: rows, files that are listed themselves, or neither. */
export type Shown = 'rows' | 'files' | 'neither';

/** Reasons after which a file has to change. */
const OF_CONTENT: readonly Reason[] = [
  'manifest-unreadable',
  'manifest-unsupported',
  'manifest-too-large',
  'content-unavailable',
  'url-unparseable'
];

const CHANGE: readonly ReportedEvent[] = ['pull-request', 'merge-group', 'unknown'];
const LOCAL: readonly ReportedEvent[] = ['clone', 'files'];
const NOT_LOCAL: readonly ReportedEvent[] = [...CHANGE, 'push', 'release', 'audit'];

/** A sealed match comes before everything else, and no step says to push a correction. */
export const SEALED_ROWS: readonly Advice[] = [
  {
    lead: safe`Do not open, download or share`,
    rest: safe`what the data links to, and do not look for the entry by trying links.`
  },
  {
    events: CHANGE,
    lead: safe`Do not merge, and do not push a correction on top:`,
    rest: safe`its diff would show the listed rows. A maintainer closes the pull request and deletes its branch.`
  },
  {
    events: ['push'],
    lead: safe`Do not push a correction on top:`,
    rest: safe`its diff would show the listed rows. A maintainer stops every publication from this branch.`
  },
  {
    events: ['release'],
    lead: safe`Withdraw the release:`,
    rest: safe`a maintainer deletes it with its files and its tag, and informs the people who used it. Do not push a correction on top.`
  },
  {
    events: ['audit'],
    lead: safe`Withdraw the dataset:`,
    rest: safe`a maintainer takes down its releases and copies, and informs the people who used it. Do not push a correction on top.`
  },
  {
    events: LOCAL,
    lead: safe`Do not commit or push these files.`,
    rest: safe`If they are already pushed, do not push a correction on top: its diff would show the listed rows.`
  },
  {
    events: [...CHANGE, 'push', 'release', 'audit'],
    isPrivate: false,
    lead: safe`Have the commit purged:`,
    rest: safe`without that it stays readable. A maintainer asks GitHub Support to purge it and every refs/pull copy, and gives the commit id but not the link.`
  },
  {
    events: [...CHANGE, 'push', 'release', 'audit'],
    isPrivate: true,
    lead: safe`Have the commit purged before the repository or a copy of it becomes public:`,
    rest: safe`a maintainer asks GitHub Support to purge it and every refs/pull copy.`
  },
  {
    lead: safe`Report it to a hotline.`,
    rest: safe`Find yours on INHOPE's map: https://www.inhope.org/EN#hotlineReferral (United States: https://report.cybertip.org, United Kingdom: https://report.iwf.org.uk, Canada: https://www.cybertip.ca).`
  },
  {
    lead: safe`Repair the file outside public history:`,
    rest: runbook =>
      safe`"dataset-release-gate clean --denylist URL FILE" removes the listed rows and never shows them. ${runbook} gives the order of the steps and says where you may publish the repaired file.`
  }
];

export const LOCATABLE_ROWS: readonly Advice[] = [
  { lead: safe`Do not open the links.`, rest: runbook => safe`${runbook} explains each step.` },
  {
    events: ['release'],
    lead: safe`Withdraw the release:`,
    rest: safe`a maintainer deletes it, repairs the data and publishes a new one.`
  },
  {
    events: ['audit'],
    lead: safe`Withdraw what was published with these rows:`,
    rest: safe`a maintainer takes down the releases and copies that contain them, and repairs the data.`
  },
  {
    categories: ['WITHDRAWN'],
    lead: safe`Replace the withdrawn model or dataset.`,
    rest: safe`Everything that was made with it must be made again without it.`
  },
  {
    categories: ['OPT_OUT', 'PRIVACY'],
    lead: safe`Check earlier releases too:`,
    rest: safe`someone asked not to be in this data, and earlier releases may still contain the entry.`
  },
  {
    events: CHANGE,
    shown: ['files'],
    lead: safe`Delete each file that is itself listed and push the result:`,
    rest: safe`no part of it can be kept. The contributor does this. Then the check runs again.`
  },
  {
    events: ['push', 'release', 'audit'],
    shown: ['files'],
    lead: safe`Delete each file that is itself listed in a new pull request:`,
    rest: safe`no part of it can be kept.`
  },
  {
    events: LOCAL,
    shown: ['files'],
    lead: safe`Delete each file that is itself listed before you push:`,
    rest: safe`no part of it can be kept.`
  },
  {
    events: CHANGE,
    shown: ['rows'],
    lead: safe`Remove the rows shown above and push the result:`,
    rest: safe`the contributor does this by hand or with "dataset-release-gate clean". Then the check runs again.`
  },
  {
    events: CHANGE,
    shown: ['neither'],
    lead: safe`Remove the listed rows and push the result:`,
    rest: safe`someone with access to the denylist does this with "dataset-release-gate clean". Then the check runs again.`
  },
  {
    events: ['push', 'release', 'audit'],
    shown: ['rows'],
    lead: safe`Remove the rows shown above in a new pull request,`,
    rest: safe`by hand or with "dataset-release-gate clean".`
  },
  {
    events: ['push', 'release', 'audit'],
    shown: ['neither'],
    lead: safe`Remove the listed rows in a new pull request:`,
    rest: safe`someone with access to the denylist does this with "dataset-release-gate clean".`
  },
  {
    events: LOCAL,
    shown: ['rows', 'neither'],
    lead: safe`Remove the listed rows before you push:`,
    rest: safe`"dataset-release-gate clean" removes them, and "scan --locations" shows their row numbers.`
  }
];

/** Who acts on each reason of section 9 of the specification, and how. */
export const REASON_ROWS: readonly Advice[] = [
  {
    reasons: ['usage'],
    events: NOT_LOCAL,
    lead: safe`Maintainer: fix the problem listed above`,
    rest: safe`in the workflow: correct the input, or run the gate on an event that it supports.`
  },
  {
    reasons: ['usage'],
    events: LOCAL,
    lead: safe`Correct the argument or setting listed above,`,
    rest: safe`then scan again. "scan --help" lists the options.`
  },
  {
    reasons: ['no-credentials'],
    events: NOT_LOCAL,
    lead: safe`Maintainer: pass the token in the workflow.`,
    rest: safe`A contributor from a fork cannot fix this: a fork's pull_request run gets no secrets.`
  },
  {
    reasons: ['no-credentials'],
    events: LOCAL,
    lead: safe`Set DENYLIST_TOKEN to the token of the denylist,`,
    rest: safe`then scan again. Ask a maintainer or the operator of the denylist for the token.`
  },
  {
    reasons: ['settings-invalid'],
    events: NOT_LOCAL,
    lead: safe`Correct the key of the settings file listed above:`,
    rest: safe`in this change if it edits that file, otherwise a maintainer of the file does it.`
  },
  {
    reasons: ['settings-invalid'],
    events: LOCAL,
    lead: safe`Correct the key of the settings file listed above and commit it:`,
    rest: safe`the settings are read from the commit of --base, and without --base from the commit that is scanned. Then scan again.`
  },
  {
    reasons: ['github-unavailable'],
    events: NOT_LOCAL,
    lead: safe`Maintainer: run the job again.`,
    rest: safe`If it fails again, check https://www.githubstatus.com and whether the token has the permission contents: read.`
  },
  {
    reasons: ['github-unavailable'],
    events: LOCAL,
    lead: safe`Check that git works in this folder,`,
    rest: safe`for example with "git status" and "git fsck". Then scan again.`
  },
  {
    reasons: ['manifest-unreadable'],
    events: NOT_LOCAL,
    lead: safe`Contributor: repair the file listed above.`,
    rest: safe`The message says what is wrong with it.`
  },
  {
    reasons: ['manifest-unreadable'],
    events: LOCAL,
    lead: safe`Repair the file listed above.`,
    rest: safe`The message says what is wrong with it.`
  },
  {
    reasons: ['manifest-unsupported'],
    events: NOT_LOCAL,
    lead: safe`Contributor: convert the file to a format that the gate reads.`,
    rest: safe`Or a maintainer lists it under "unchecked" in the settings, with a reason.`
  },
  {
    reasons: ['manifest-unsupported'],
    events: ['clone'],
    lead: safe`Convert the file to a format that the gate reads,`,
    rest: safe`or have a maintainer list it under "unchecked" in the settings, with a reason.`
  },
  {
    reasons: ['manifest-unsupported'],
    events: ['files'],
    lead: safe`Convert the file to a format that the gate reads,`,
    rest: safe`or scan the other files without it. The README lists the formats.`
  },
  {
    reasons: ['manifest-too-large'],
    events: NOT_LOCAL,
    lead: safe`Contributor: split the file.`,
    rest: safe`If the message gives a limit of the settings, a maintainer can also raise it, or divide the run with the input shard.`
  },
  {
    reasons: ['manifest-too-large'],
    events: ['clone'],
    lead: safe`Split the file,`,
    rest: safe`or scan fewer files at once. If the message gives a limit of the settings, a maintainer can also raise it.`
  },
  {
    reasons: ['manifest-too-large'],
    events: ['files'],
    lead: safe`Split the file,`,
    rest: safe`or scan fewer files at once.`
  },
  {
    reasons: ['content-unavailable'],
    events: NOT_LOCAL,
    lead: safe`Contributor: upload the content that the pointer refers to,`,
    rest: safe`for example with "git lfs push". If only another store has it, a maintainer lists the file under "unchecked".`
  },
  {
    reasons: ['content-unavailable'],
    events: LOCAL,
    lead: safe`Fetch the content that the pointer refers to,`,
    rest: safe`for example with "git lfs pull".`
  },
  {
    reasons: ['url-unparseable'],
    events: NOT_LOCAL,
    lead: safe`Contributor: correct or remove the value in the row shown above.`,
    rest: safe`Or a maintainer adds an exception with its match id.`
  },
  {
    reasons: ['url-unparseable'],
    events: ['clone'],
    lead: safe`Correct or remove the value in the row shown above,`,
    rest: safe`or have a maintainer add an exception with its match id, which is shown if DENYLIST_MATCH_KEY or DENYLIST_TOKEN is set.`
  },
  {
    reasons: ['url-unparseable'],
    events: ['files'],
    lead: safe`Correct or remove the value in the row shown above.`,
    rest: safe`The gate never skips a value that looks like a URL.`
  },
  {
    reasons: ['denylist-auth'],
    events: NOT_LOCAL,
    lead: safe`Maintainer: renew the token of the denylist.`,
    rest: safe`The operator of the denylist issues it. The contributor has nothing to change.`
  },
  {
    reasons: ['denylist-auth'],
    events: LOCAL,
    lead: safe`Correct the token in DENYLIST_TOKEN,`,
    rest: safe`then scan again. The operator of the denylist issues it.`
  },
  {
    reasons: ['denylist-rate-limited', 'denylist-timeout', 'denylist-unreachable'],
    events: NOT_LOCAL,
    lead: safe`Maintainer: run the check again later,`,
    rest: safe`and write to the operator of the denylist if it fails again. The contributor has nothing to change.`
  },
  {
    reasons: ['denylist-rate-limited', 'denylist-timeout', 'denylist-unreachable'],
    events: LOCAL,
    lead: safe`Check the address in --denylist, and scan again later.`,
    rest: safe`If it fails again, write to the operator of the denylist.`
  },
  {
    reasons: ['denylist-bad-response', 'denylist-self-test'],
    events: NOT_LOCAL,
    lead: safe`Operator of the denylist: repair the service.`,
    rest: safe`A maintainer sends the operator the message above. The contributor has nothing to change.`
  },
  {
    reasons: ['denylist-bad-response', 'denylist-self-test'],
    events: LOCAL,
    lead: safe`Check the address in --denylist.`,
    rest: safe`If it is right, send the message above to the operator of the denylist, who has to repair the service.`
  },
  {
    reasons: ['internal'],
    events: NOT_LOCAL,
    lead: safe`Maintainer: report this as a bug in the gate,`,
    rest: safe`with the message above and without the data. The contributor has nothing to change.`
  },
  {
    reasons: ['internal'],
    events: LOCAL,
    lead: safe`Report this as a bug in the gate,`,
    rest: safe`with the message above and without the data.`
  }
];

export const HEAD_MOVED: Step = {
  lead: safe`There is nothing to do here:`,
  rest: safe`the run for the newest commit and base branch decides.`
};

/** The last step after a file was changed. A release has its own last step, for every reason. */
export const AFTERWARDS_ROWS: readonly Advice[] = [
  {
    reasons: OF_CONTENT,
    events: ['pull-request', 'push'],
    lead: safe`Push the result:`,
    rest: safe`the check runs again.`
  },
  {
    reasons: OF_CONTENT,
    events: ['merge-group'],
    lead: safe`Push the result`,
    rest: safe`and queue the pull request again.`
  },
  { reasons: OF_CONTENT, events: ['audit'], lead: safe`Start the audit again`, rest: safe`when this is done.` },
  { reasons: OF_CONTENT, events: LOCAL, lead: safe`Scan again`, rest: safe`when this is done.` }
];

export const RELEASE_WAITS: Step = {
  lead: safe`Do not publish before a new run is clean.`,
  rest: safe`Withdraw the release until then if it is already public.`
};
