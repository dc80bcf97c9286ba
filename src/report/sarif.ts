/** Renders locatable matches and faults as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
import { fileUri, json, safe, type SafeJson, type SafeText, unquoted } from '../safe/text.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { MatchLocation } from './disclose.ts';
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
    shortDescription: { text: safe`An item that is on the denylist in the category ${category}` }
  };
}

/** Returns a match. It has a line number if rows are lines; the row is always in the message. */
function resultOf({ category, manifest, annotatable, row, matchId }: MatchLocation, ruleIndex: number): SafeJson {
  const where = annotatable === null || row === 'file' ? undefined : { startLine: row };
  return {
    ruleId: safe`${category}`,
    ruleIndex,
    level: safe`error`,
    message: {
      text:
        row === 'file'
          ? safe`This file itself is on the denylist (${category}). Do not open it; delete it.`
          : safe`Row ${row} contains an item that is on the denylist (${category}). Do not open it; remove the row.`
    },
    locations: [locationOf(manifest, where)],
    ...(matchId === null ? {} : { partialFingerprints: { 'matchId/v1': matchId } })
  };
}

/** Returns the location of a file; a name that is not a real path becomes a logical location. */
function locationOf(name: SafeText, region?: { readonly startLine: number }): SafeJson {
  const uri = fileUri(name);
  if (uri === null) return { logicalLocations: [{ fullyQualifiedName: unquoted(name) }] };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}

function faultOf({ reason, text, manifest, line }: ReportedFault): SafeJson {
  const where = line === undefined ? undefined : { startLine: line };
  return {
    level: safe`error`,
    descriptor: { id: safe`${reason}` },
    message: { text },
    locations: manifest === null ? undefined : [locationOf(manifest, where)]
  };
}
