/**
 * Loads every module that is otherwise loaded on first use. A cache archive is unpacked with absolute paths and could
 * overwrite the program, but what is already in memory does not change. A test compares this with the sources. Only
 * what encrypts reports is not named: a run with recipients has loaded it before.
 */
export async function loadAll(): Promise<void> {
  const modules = [
    () => import('@actions/github'),
    () => import('undici'),
    () => import('xz-decompress'),
    () => import('../denylist/open.ts'),
    () => import('../manifest/arrow/arrow-file.ts'),
    () => import('../manifest/format/late-readers.ts'),
    () => import('../manifest/parquet/parquet-file.ts'),
    () => import('../manifest/parquet-rewrite/parquet-rewrite.ts'),
    () => import('../manifest/pointer/dvc.ts'),
    () => import('../manifest/record/tfrecord.ts'),
    () => import('../manifest/rewrite/rewrite-delimited.ts'),
    () => import('../manifest/rewrite/rewrite-json.ts'),
    () => import('../manifest/rewrite/rewrite-lines.ts'),
    () => import('../manifest/sqlite/database.ts'),
    () => import('../manifest/tree/avro.ts'),
    () => import('../manifest/tree/bson.ts'),
    () => import('../manifest/tree/cbor.ts'),
    () => import('../manifest/tree/msgpack.ts'),
    () => import('../manifest/tree/npy.ts'),
    () => import('../manifest/warc/rewrite-warc.ts'),
    () => import('../manifest/warc/warc.ts'),
    () => import('../settings/parse-settings.ts')
  ];
  for (const load of modules) await load();
}
