/** Writes a manifest without its listed rows, in the same compression as before. */
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import type { Watch } from '../safe/watch.ts';
import type { Format, ReadFormat } from './format/formats.ts';
import { type Limits, Meter } from './bytes/meter.ts';
import { compressed } from './rewrite/rewrite-compression.ts';
import { ListedCells } from './rewrite/listed-cells.ts';
import { type Rewrite, Tally } from './rewrite/rewrite.ts';
import { formatFor } from './format/sniff.ts';
import type { Source } from './bytes/source.ts';
import { type Content, unpack } from './compression/storage.ts';
import { contentSuffix } from './kind/suffix.ts';

export interface StoredManifest {
  /** One character per byte; only its suffix is used. */
  readonly path: string;
  readonly source: Source;
  readonly limits: Limits;
  readonly watch: Watch;
}

/**
 * Yields the stored bytes of the manifest without the rows of the `listed` items, and counts in `tally`.
 *
 * Throws GateError as its reader does, and `manifest-unsupported` where rows cannot be removed.
 */
export async function* rewriteManifest(
  manifest: StoredManifest,
  listed: ListedCells,
  tally: Tally
): AsyncGenerator<Uint8Array, void> {
  await using content = await contentOf(manifest);
  const rewrite = rewriteOf(content, manifest.path);
  yield* compressed(
    rewrite(content, listed, tally),
    content.undone.map(({ name }) => name)
  );
}

/** Counts the rows of a manifest as `rewriteManifest` does: a row that spans several lines is one. */
export async function countRows(manifest: StoredManifest): Promise<number> {
  await using content = await contentOf(manifest);
  const tally = new Tally(true);
  for await (const _ of rewriteOf(content, manifest.path)(content, new ListedCells(), tally));
  return tally.kept;
}

/** Throws GateError unless rows can be removed from a manifest of this format. */
export async function assertRows(manifest: StoredManifest): Promise<void> {
  await using content = await contentOf(manifest);
  rewriteOf(content, manifest.path);
}

function contentOf({ path, source, limits, watch }: StoredManifest): Promise<Content> {
  const stored = { first: source.open(), again: async () => source, meter: new Meter(source.size, limits, watch) };
  return unpack(stored, contentSuffix(path).compression);
}

function rewriteOf(content: Content, path: string): Rewrite {
  const found = formatFor(content, path);
  if (found === null) {
    throw new GateError('manifest-unsupported', safe`it is neither text nor a known format`);
  }
  const { rewrite }: Format = found;
  if (rewrite === undefined) throw withoutRows(found);
  return rewrite;
}

function withoutRows({ name, advice = BY_HAND }: Pick<ReadFormat, 'name'> & Pick<Format, 'advice'>): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it is read as ${name}, which has no rows that can be removed: ${advice}`
  );
}

const BY_HAND = safe`remove the entry by hand, or the file as a whole`;
