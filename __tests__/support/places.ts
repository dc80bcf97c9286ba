/** Findings, places and hits as lists, for tests. */
import type { Candidates } from '../../src/match/candidates.ts';
import type { Finding, Findings } from '../../src/match/findings.ts';
import type { Location, Locations } from '../../src/match/locations.ts';

/** Returns copies, since all calls of `each` get the same object. */
export function findingsOf(findings: Findings): readonly Finding[] {
  const all: Finding[] = [];
  findings.each(({ manifest, row, column, isFile, threatTypes, matchId }) => {
    all.push({ manifest, row, column, isFile, threatTypes, matchId });
  });
  return all;
}

export function placesOf(places: Locations): readonly (Location & { readonly candidate: number })[] {
  const all: (Location & { readonly candidate: number })[] = [];
  places.each((candidate, manifest, row, column) => {
    all.push({ candidate, manifest, row, column });
  });
  return all;
}

export function hitsOf(
  candidates: Candidates,
  candidate: number
): readonly { readonly reading: number; readonly prefix: number }[] {
  const all: { readonly reading: number; readonly prefix: number }[] = [];
  candidates.eachHit(candidate, (reading, prefix) => {
    all.push({ reading, prefix });
  });
  return all;
}
