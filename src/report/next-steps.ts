/** What to do next is part of the product: short on the page, whole in docs/runbook.md. */
import { safe, type SafeText } from '../safe/text.ts';
import type { Report } from './report.ts';

/** A step: what it comes to, then how. Markdown sets the first part in bold, the log does not. */
export interface Step {
  readonly lead: SafeText;
  readonly rest: SafeText;
}

const SEALED_STEPS: readonly Step[] = [
  {
    lead: safe`Do not open, download or share`,
    rest: safe`what this change links to, and do not look for the entry by trying links.`
  },
  {
    lead: safe`Do not merge, and do not push a correction on top:`,
    rest: safe`the commit stays readable. Close the pull request, delete its branch, and ask GitHub Support to purge the commit and its refs/pull copy.`
  },
  {
    lead: safe`Repair the manifest`,
    rest: safe`away from public history: "dataset-release-gate scan --locations" shows a maintainer with access to the list where, never what.`
  },
  {
    lead: safe`Report it to a hotline.`,
    rest: safe`Yours is on INHOPE's map: https://www.inhope.org/EN#hotlineReferral (United States: https://report.cybertip.org, United Kingdom: https://report.iwf.org.uk, Canada: https://www.cybertip.ca).`
  }
];

const LOCATABLE_STEPS: readonly Step[] = [
  { lead: safe`Do not open the links.`, rest: safe`Remove the named rows and push the result: the check runs again.` },
  { lead: safe`Listed by mistake?`, rest: safe`Only the operator of the denylist can correct it.` }
];

const INCOMPLETE_STEPS: readonly Step[] = [
  {
    lead: safe`Mend what is named above and run the check again.`,
    rest: safe`Nothing is known to be listed, but what was not checked may be.`
  }
];

/** The steps for this report, in order; empty after a clean run. */
export function nextSteps({ verdict, matches }: Pick<Report, 'verdict' | 'matches'>): readonly Step[] {
  switch (verdict) {
    case 'clean':
      return [];
    case 'incomplete':
      return INCOMPLETE_STEPS;
    case 'listed':
      return [
        ...(matches.sealed.level === 'nothing' ? [] : SEALED_STEPS),
        ...(matches.locatable.level === 'nothing' ? [] : LOCATABLE_STEPS)
      ];
  }
}
