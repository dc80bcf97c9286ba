/** The advice about matches, in tables. */
import { safe } from '../safe/text.ts';
import { type Advice, BROUGHT, CHANGE, LOCAL, NOT_LOCAL, PUBLISHED } from './advice.ts';

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
    events: BROUGHT,
    isPrivate: false,
    lead: safe`Have the commit purged:`,
    rest: safe`without that it stays readable. A maintainer asks GitHub Support to purge it and every refs/pull copy, and gives the commit id but not the link.`
  },
  {
    events: PUBLISHED,
    isPrivate: false,
    lead: safe`Have the history purged:`,
    rest: safe`every commit that contains the rows stays readable. A maintainer asks GitHub Support for help with it and with every refs/pull copy, and does not give the link.`
  },
  {
    events: NOT_LOCAL,
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
    rest: to =>
      safe`"dataset-release-gate clean --denylist URL FILE" removes the listed rows and never shows them. ${to('runbook.md')} gives the order of the steps and says where you may publish the repaired file.`
  }
];

export const LOCATABLE_ROWS: readonly Advice[] = [
  { lead: safe`Do not open the links.`, rest: to => safe`${to('runbook.md')} explains each step.` },
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
    rest: to =>
      safe`Everything that was made with it must be made again without it. ${to('withdrawn.md')} gives the public source and date of each entry of the built-in list.`
  },
  {
    categories: ['OPT_OUT', 'PRIVACY'],
    lead: safe`Check earlier releases too:`,
    rest: safe`someone asked not to be in this data, and earlier releases may still contain the entry.`
  },
  {
    events: CHANGE,
    shown: ['files'],
    lead: safe`Contributor: delete each file that is itself listed.`,
    rest: safe`No part of it can be kept.`
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
    lead: safe`Contributor: remove the rows shown above,`,
    rest: to => safe`by hand or with "dataset-release-gate clean" (${to('command-line.md')}).`
  },
  {
    events: CHANGE,
    shown: ['neither'],
    lead: safe`Remove the listed rows:`,
    rest: safe`someone with access to the denylist does this with "dataset-release-gate clean".`
  },
  {
    events: ['push', 'release', 'audit'],
    shown: ['rows'],
    lead: safe`Remove the rows shown above in a new pull request,`,
    rest: to => safe`by hand or with "dataset-release-gate clean" (${to('command-line.md')}).`
  },
  {
    events: ['push', 'release', 'audit'],
    shown: ['neither'],
    lead: safe`Remove the listed rows in a new pull request:`,
    rest: safe`someone with access to the denylist does this with "dataset-release-gate clean".`
  },
  {
    events: LOCAL,
    shown: ['rows'],
    lead: safe`Remove the rows shown above before you push,`,
    rest: to => safe`by hand or with "dataset-release-gate clean" (${to('command-line.md')}).`
  },
  {
    events: LOCAL,
    shown: ['neither'],
    lead: safe`Remove the listed rows before you push:`,
    rest: safe`"dataset-release-gate clean" removes them, and "scan --locations" shows their row numbers.`
  }
];

/** The step after rows or files were removed. */
export const LOCATABLE_AFTERWARDS: readonly Advice[] = [
  { events: ['pull-request', 'unknown'], lead: safe`Push the result:`, rest: safe`the check runs again.` },
  { events: ['merge-group'], lead: safe`Push the result`, rest: safe`and queue the pull request again.` },
  { events: ['audit'], lead: safe`Start the audit again`, rest: safe`when this is done.` },
  { events: LOCAL, lead: safe`Scan again`, rest: safe`when this is done.` }
];
