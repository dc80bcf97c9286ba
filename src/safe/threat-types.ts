/** Threat types and what may be said of each (specification, section 6). */

/** Matches of these are told by category, file and row. */
export const LOCATABLE = [
  'MALWARE',
  'SOCIAL_ENGINEERING',
  'UNWANTED_SOFTWARE',
  'POTENTIALLY_HARMFUL_APPLICATION',
  'WITHDRAWN',
  'OPT_OUT',
  'PRIVACY'
] as const;

/** Of matches of these a public page says only that there is one. `UNKNOWN` is every type that the gate does not know. */
export const SEALED = ['CSAM', 'CHILD_EXPLOITATION', 'NCII', 'TERRORISM', 'UNKNOWN'] as const;

export type ThreatType = (typeof LOCATABLE)[number] | (typeof SEALED)[number];

const KNOWN: ReadonlyMap<string, ThreatType> = new Map([...LOCATABLE, ...SEALED].map(type => [type, type]));

/** The threat type of a name on the wire; sealed where it is not known. */
export function threatType(name: string): ThreatType {
  return KNOWN.get(name) ?? 'UNKNOWN';
}

/** Whether matches of this type are never located in public. */
export function isSealed(type: ThreatType): boolean {
  return SEALED.some(sealed => sealed === type);
}
