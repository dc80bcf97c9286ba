/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): locatable matches alone, and what was incomplete. */
import { fileUri, json, safe, type SafeJson, type SafeText, unquoted } from '../safe/text.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { MatchPlace } from './disclose.ts';
import type { Report, ReportedFault } from './report.ts';
import { headline } from './words.ts';

const SCHEMA = safe`https://json.schemastore.org/sarif-2.1.0.json`;

export function renderSarif(report: Report): SafeText {
  const { locatable } = report.matches;
  const places = locatable.level === 'rows' ? locatable.places : [];
  const categories = [...new Set(places.map(({ category }) => category))].sort();
  return json({
    $schema: SCHEMA,
    version: safe`2.1.0`,
    runs: [
      {
        tool: {
          driver: { name: safe`dataset-release-gate`, version: report.gateVersion, rules: categories.map(ruleOf) }
        },
        invocations: [
          {
            executionSuccessful: report.verdict !== 'incomplete' && report.faults.length === 0,
            toolExecutionNotifications: [
              { level: levelOf(report), message: { text: headline(report) } },
              ...report.faults.map(faultOf)
            ]
          }
        ],
        columnKind: safe`utf16CodeUnits`,
        results: places.map(place => resultOf(place, categories.indexOf(place.category))),
        properties: { verdict: safe`${report.verdict}` }
      }
    ]
  });
}

function levelOf({ verdict }: Report): SafeText {
  return verdict === 'clean' ? safe`note` : safe`error`;
}

function ruleOf(category: ThreatType): SafeJson {
  return {
    id: safe`${category}`,
    shortDescription: { text: safe`An item of the denylist, of the category ${category}` }
  };
}

/** A match with its line where rows are lines, else with its row in words. */
function resultOf({ category, manifest, annotatable, row, matchId }: MatchPlace, ruleIndex: number): SafeJson {
  const where = annotatable === null ? undefined : { startLine: row };
  return {
    ruleId: safe`${category}`,
    ruleIndex,
    level: safe`error`,
    message: {
      text: safe`Row ${row} holds an item that is on the denylist (${category}). Do not open it; remove the row.`
    },
    locations: [locationOf(manifest, where)],
    ...(matchId === null ? {} : { partialFingerprints: { 'matchId/v1': matchId } })
  };
}

/** A name that is no path as it stands is given as a logical location. */
function locationOf(name: SafeText, region?: { readonly startLine: number }): SafeJson {
  const uri = fileUri(name);
  if (uri === null) return { logicalLocations: [{ fullyQualifiedName: unquoted(name) }] };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}

function faultOf({ reason, text, manifest }: ReportedFault): SafeJson {
  return {
    level: safe`error`,
    descriptor: { id: safe`${reason}` },
    message: { text },
    locations: manifest === null ? undefined : [locationOf(manifest)]
  };
}
