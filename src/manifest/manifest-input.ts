/** What the reading of one manifest takes. */
import type { UrlTemplates } from '../item/url-templates.ts';
import type { Watch } from '../safe/watch.ts';
import type { LfsObject } from './pointer/lfs-pointer.ts';
import type { Limits } from './bytes/meter.ts';
import type { Selection } from './format/select.ts';
import type { Source } from './bytes/source.ts';

/** Where the content that a pointer stands for is to be had; null where it is not. */
export type Resolve = (object: LfsObject, place: 'file' | 'member') => Source | null;

export interface ManifestInput {
  /** The path in the repository, one character a byte. */
  readonly path: string;
  /** What the path says of the file; a manifest where absent. */
  readonly selection?: Selection;
  /** Stored bytes. */
  readonly source: Source;
  readonly limits: Limits;
  readonly watch: Watch;
  readonly resolve: Resolve;
  /** Whether pictures, sound and video in Git LFS are read, or compared by the hashes of their pointers alone. Read where absent. */
  readonly lfsMedia?: 'content' | 'oid';
  /** URLs that the settings have put together from columns; absent or null where they have none. */
  readonly templates?: UrlTemplates | null;
}
