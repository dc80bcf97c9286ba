/** The canaries that every list has (specification, section 6). */
import { CANARY_EXPRESSIONS } from '../../item/canary.ts';
import { expressionDigest } from '../../item/reading/expressions.ts';

/** Returns the digests of the canaries that a list must have. */
export function canaryDigestsFor(hasUrlMd5: boolean): readonly Buffer[] {
  const { url, content, urlMd5 } = CANARY_EXPRESSIONS;
  return [url, content, ...(hasUrlMd5 ? [urlMd5] : [])].map(text => Buffer.from(expressionDigest(Buffer.from(text))));
}
