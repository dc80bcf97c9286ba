/** Defines the threat types and what may be said of each (specification, section 6). */

/** Matches of these types are reported with category, file and row. */
export const LOCATABLE = [
  'MALWARE',
  'SOCIAL_ENGINEERING',
  'UNWANTED_SOFTWARE',
  'POTENTIALLY_HARMFUL_APPLICATION',
  'WITHDRAWN',
  'OPT_OUT',
  'PRIVACY'
] as const;

/** Of these matches a public page says only that there is one. `UNKNOWN` is every type the gate does not know. */
export const SEALED = ['CSAM', 'CHILD_EXPLOITATION', 'NCII', 'TERRORISM', 'UNKNOWN'] as const;

export type ThreatType = (typeof LOCATABLE)[number] | (typeof SEALED)[number];

const KNOWN: ReadonlyMap<string, ThreatType> = new Map([...LOCATABLE, ...SEALED].map(type => [type, type]));

/** Returns the threat type for a name in a response. Unknown names give the sealed type `UNKNOWN`. */
export function threatType(name: string): ThreatType {
  return KNOWN.get(name) ?? 'UNKNOWN';
}

/** Returns true if matches of this type are never located in public. */
export function isSealed(type: ThreatType): boolean {
  return SEALED.some(sealed => sealed === type);
}
