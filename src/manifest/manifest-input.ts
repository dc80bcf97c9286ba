/** The arguments for reading one manifest. */
import type { ItemScreen } from '../item/screen/item-screen.ts';
import type { UrlTemplates } from '../item/url-templates.ts';
import type { Watch } from '../safe/watch.ts';
import type { LfsObject } from './pointer/lfs-pointer.ts';
import type { Limits } from './bytes/meter.ts';
import type { Selection } from './format/select.ts';
import type { Source } from './bytes/source.ts';

/** Returns the content of a pointer; null where it is not available. */
export type Resolve = (object: LfsObject, place: 'file' | 'member') => Source | null;

export interface ManifestInput {
  /** The path in the repository, one character per byte. */
  readonly path: string;
  /** What the path says about the file; `manifest` where absent. */
  readonly selection?: Selection;
  /** Stored bytes. */
  readonly source: Source;
  readonly limits: Limits;
  readonly watch: Watch;
  readonly resolve: Resolve;
  /** Whether media in Git LFS are read (`content`, the default) or compared only by the hashes of their pointers. */
  readonly lfsMedia?: 'content' | 'oid';
  /** URLs that the settings build from columns; absent or null where there are none. */
  readonly templates?: UrlTemplates | null;
  /** Returns the screen for items that no list contains; null while it is not known what the lists contain. */
  readonly screen?: (() => ItemScreen | null) | null;
}
