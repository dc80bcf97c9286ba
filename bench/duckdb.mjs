/**
 * A join on the digest of the exact URL, in DuckDB on one thread.
 *
 *   node bench/duckdb.mjs LIST FILE     FILE is CSV or Parquet
 *   node bench/duckdb.mjs --write CSV PARQUET
 */
import { DuckDBInstance } from '@duckdb/node-api';

const [first = '', second = '', third = ''] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
if (first === '--write') {
  await connection.run(`COPY (FROM ${tableOf(second)}) TO '${third}' (FORMAT parquet, COMPRESSION snappy)`);
} else {
  const list = `read_csv('${first}', delim = '\t', header = false, names = ['type', 'entry'])`;
  const digest = `'expr-sha256:' || sha256(regexp_replace(url, '^[a-z]*://', ''))`;
  const rows = await connection.runAndReadAll(
    `SELECT count(*) FROM ${tableOf(second)} AS t JOIN ${list} AS l ON l.entry = ${digest}`
  );
  console.log(rows.getRows()[0]?.[0]);
}

function tableOf(path) {
  return path.endsWith('.parquet') ? `read_parquet('${path}')` : `read_csv('${path}', header = true)`;
}
