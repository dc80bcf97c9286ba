/** Who acts on each reason of section 9 of the specification, and how, in a table. */
import type { Reason } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { type Advice, BROUGHT, LOCAL, NOT_LOCAL, PUBLISHED, type Step } from './advice.ts';

/** Reasons after which a file has to change. */
const OF_CONTENT: readonly Reason[] = [
  'manifest-unreadable',
  'manifest-unsupported',
  'manifest-too-large',
  'content-unavailable',
  'url-unparseable'
];

/** Lines to paste. */
const UNCHECKED = safe`\`- {path: "FILE", reason: "WHY", expires: YYYY-MM-DD}\``;
const EXCEPTION = safe`\`- {id: MATCH-ID, reason: "WHY", approved-by: "WHO", expires: YYYY-MM-DD}\``;

/** Match ids need a key. */
const WITH_ID = safe`with the match id, which is shown if a match-key or denylist-token is given`;

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
    events: BROUGHT,
    lead: safe`Maintainer: pass the token in the workflow.`,
    rest: safe`A contributor from a fork cannot fix this: a fork's pull_request run gets no secrets.`
  },
  {
    reasons: ['no-credentials'],
    events: PUBLISHED,
    lead: safe`Maintainer: pass the token in the workflow.`,
    rest: safe`The message above names the input.`
  },
  {
    reasons: ['no-credentials'],
    events: LOCAL,
    lead: safe`Set DENYLIST_TOKEN to the token of the denylist,`,
    rest: safe`then scan again. Ask a maintainer or the operator of the denylist for the token.`
  },
  {
    reasons: ['settings-invalid'],
    events: BROUGHT,
    lead: safe`Correct the key of the settings file listed above:`,
    rest: safe`in this change if it edits that file, otherwise a maintainer of the file does it.`
  },
  {
    reasons: ['settings-invalid'],
    events: PUBLISHED,
    lead: safe`Maintainer: correct the key of the settings file listed above.`,
    rest: safe`It is on the default branch, or where the organisation keeps its settings.`
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
    events: BROUGHT,
    lead: safe`Contributor: repair each file listed above.`,
    rest: safe`The message says what is wrong with it.`
  },
  {
    reasons: ['manifest-unreadable'],
    events: PUBLISHED,
    lead: safe`Maintainer: repair each file listed above in a new pull request.`,
    rest: safe`The message says what is wrong with it.`
  },
  {
    reasons: ['manifest-unreadable'],
    events: LOCAL,
    lead: safe`Repair each file listed above.`,
    rest: safe`The message says what is wrong with it.`
  },
  {
    reasons: ['manifest-unsupported'],
    events: BROUGHT,
    lead: safe`Contributor: convert the file to a format that the gate reads.`,
    rest: safe`Or a maintainer puts this under "unchecked" in the settings: ${UNCHECKED}`
  },
  {
    reasons: ['manifest-unsupported'],
    events: PUBLISHED,
    lead: safe`Maintainer: convert the file to a format that the gate reads,`,
    rest: safe`or put this under "unchecked" in the settings: ${UNCHECKED}`
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
    events: BROUGHT,
    lead: safe`Contributor: split the file.`,
    rest: safe`If the message gives a limit of the settings, a maintainer can also raise it, or divide the run with the input shard.`
  },
  {
    reasons: ['manifest-too-large'],
    events: PUBLISHED,
    lead: safe`Maintainer: split the file,`,
    rest: safe`or divide the run with the input shard. If the message gives a limit of the settings, you can also raise it.`
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
    events: BROUGHT,
    lead: safe`Contributor: upload the content that the pointer refers to,`,
    rest: safe`for example with "git lfs push". If only another store has it, a maintainer puts this under "unchecked" in the settings: ${UNCHECKED}`
  },
  {
    reasons: ['content-unavailable'],
    events: PUBLISHED,
    lead: safe`Maintainer: upload the content that the pointer refers to,`,
    rest: safe`for example with "git lfs push --all origin". If only another store has it, put this under "unchecked" in the settings: ${UNCHECKED}`
  },
  {
    reasons: ['content-unavailable'],
    events: LOCAL,
    lead: safe`Fetch the content that the pointer refers to,`,
    rest: safe`for example with "git lfs pull".`
  },
  {
    reasons: ['url-unparseable'],
    events: BROUGHT,
    lead: safe`Contributor: correct or remove the value in the row shown above.`,
    rest: safe`Or a maintainer puts this under "exceptions" in the settings, ${WITH_ID}: ${EXCEPTION}`
  },
  {
    reasons: ['url-unparseable'],
    events: PUBLISHED,
    lead: safe`Maintainer: correct or remove the value in the row shown above`,
    rest: safe`in a new pull request. Or put this under "exceptions" in the settings, ${WITH_ID}: ${EXCEPTION}`
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
