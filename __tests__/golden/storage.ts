/** Some of the other golden files, compressed as one stream and as several. */
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Golden } from './golden.ts';

/** A Zstandard frame that every reader skips (RFC 8878, section 3.1.2). */
const SKIPPABLE = Buffer.concat([Buffer.from('502a4d1804000000', 'hex'), Buffer.from('skip', 'latin1')]);

/**
 * `comma.csv` compressed by `xz` 5.4.1, since there is no package that writes xz:
 * `xz --stdout --threads=1 comma.csv | base64`. When the table of rows changes, this must be made again.
 */
const COMMA_XZ = Buffer.from(
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ARbAxpdADSZAYXyE6YLjekYy59O2GCuiSSB/kpDb64Vd2h8nw1YG/ktvKdRBzkQhEKOjf5E' +
    'afhdFeX59YGEQnta5EzUtndRGAc0bSxxGFD1/CEuwMg7oIyx5UvaUGnOa02TTU95vtoQCjVN4uYkcyxhbp1z2q5qphequk712QWcP9YF' +
    'cAc3ymJ2vS8w+DT3Qpdoo6V9ZXDuoj/Z3XWqqFsSLz+i94KQeRB6ITgnTQdFZjycAmrM1L1DcklxyRGtXZS4arDx3l87KFpSGHBU27IS' +
    'yCcwZd04wE3m6h9aoqn9ESg9Jlgf/NX8Q3HBTa25JI1CopVgVJ7Hej4xcpPJ0MyHMR5KGv1FU09OutfJ/Hj1olbA17x72mkYpu6a2gx+' +
    'UfvwaV79QNA47LSOpTzj9dZJVz0RSQ55f4rqNf7GeYmOYqQGzD8yYV8ByW7bfYB/1F/xola/F7TS3GzWiMRfwFDV+l33ISt1RBvHI9yQ' +
    'kGHVZlrFfXCUMzmrqdfyqLtcq4jN7lQeik7Kq04xtgaIG87h0q2TPCOAx6chIfZwyGTK6DlQ3+8eR46abnoe+vQfQboz/VTKpfVdriy7' +
    'KBVVt8uAeRSuu3OgxfLWRw22JrOoxERXH4y8GZC97rkypfDa4bnlAM6JvlZg7wQVScA74WLBZ9D7GtRIczk1rl7I2EEC856outvmU/x1' +
    'w8pA3qVVHzymFaxOAC2t0f94tHyoczOMk3qM+kPxz1j+7OSUdr7puo/GgPxy2MH7Kqpp105mm1W+NSAQXndJSjaCJ86kE299KcWB2lRz' +
    'E51/pd6oUj2ox26KpSB/T1dJ8F9w6vm+OkvICu2gyi8j9VnUEMh37oyk0SdT4Wpsa5RNXDt5r+rEBHt0Wlw6WtKZIHzIIlLLvFuZYxbH' +
    'lyZdEySG9AfPVu5ceC674lmdSx5HjMpxnrMiYZ69GT5MvbFwR5NRbkrLzW2PscFkWXC0DumWFWEz5fkDnA8VHwZR1yNCashRjSID4a4x' +
    'MdTiJxEJvyC2Py/pmARXfuZeL2lB3zMR5jGAAkWO/Ld5Q58Mpfu7cDiPryIAAAAA1hyA/51eKisAAbYG3AgAAIyGF+KxxGf7AgAAAAAE' +
    'WVo=',
  'base64'
);

/** The same by `bzip2` 1.0.8, for the same reason. */
const COMMA_BZIP2 = Buffer.from(
  'QlpoOTFBWSZTWV3fUHcAAapfvQAQW+///7//924////+AIWCFAEECAABQEACrjBiMGIponpomFH6KeTFHpPU9J6ho9I9NTZQ8p6gGg9J6IZAB5Qq' +
    'n5AJmgTUwQU0A9QAaGQPUAANMgAAOBo0Yg0aZMIMQGIxNGjRoA000AAAAaINJoaAqe0Mim1DaJ6j1NqeoeiaGgGho9QaPKaADnLQ06AmXyg7QjR2' +
    'PH46aSNIjZcKtbZYtZFPC/pDzquEEb5dtT16aiIeyWzf6OCd0QIzMnpGrNfOzvs9cb0nXu7bEDRA3aI2ryZFin6K+Pbbp6UOw4TwRXuHOeI4zJ1m' +
    'LOzAmYEIl4lGDMGYPUasqgoxSqod7DjXBPI3KmO8lnvjWy1zA23SN7uKe2TTCnGyMN4/cifkgZc2jw+58KzmDYk6hrXWrvVKDjW3UMBIRbtpsshb' +
    'tB+/KtSYumon0SBsr2sZgvcufPyjfhBiHTFTMZRsO2i0g4XUlOgPRYTVROsEo4UUMhwsaGqm/6askkRsBxXSHUANbXeSIfDmpOpNNmTrVZ0WEzLg' +
    'oSMjYVejQcB0MpfRkjHWC5OKciwYMIyS0FgKmEcks3D3cUnGJpQO+L1LgbHqmMCAxdPAkQaEk8eVpecsoX8TQTw3Hwu4Vuh5Q9bcUHjiEglbpPfJ' +
    'e1zkYPFMrkffaV4dBFYlMW9tVZTZp6rvm2jK6dqND0Zkwf5ptN6KXrNyCBF9448CwSQC4xApmwHTSTrEah2D7SaLELDeGUDANCObxXMoKQ3YGfO9' +
    'GVac/ReOJhdBiOLYWldihC90e0+C0nJRsZiRHrzitgla+OyBveo3AxWY+Jz2a6iL36T5ILjVl4KnNdWd+mvKDW/Os2Y0ZTzloixOlSN3BabqBtNz' +
    'Git87df2QjRPGWHr84IKoclYvrslF67Bcj4sYl28plnNbMJBZi+u4RoamaDapSgrkTmf1T5dErO7hkyiYbg8EH7OmQfWJddDuz6lghzUMeKuDHnb' +
    'mjpiIhNnQNKLYv9uaZrqNONmWtotcLTaLNZBtAvVAgcRAPhMNybI82rPVgcu2Od3GtJ3QPbXutkBCmg3vMkDfD9XNSKQGd0/RvfKUbKiAlfvkBDV' +
    'drrokZ48V6QEE/bbQiuDbDpXrD8r+7P04LODOlXZ/i7kinChILu+oO4=',
  'base64'
);

/** Returns two parts of a file, divided inside a row. */
function halves(bytes: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const middle = bytes.length >> 1;
  return [bytes.subarray(0, middle), bytes.subarray(middle)];
}

/** @param marked whether the content is recognised without its name */
function packed({ expected }: Golden, file: string, bytes: Uint8Array, marked: boolean): Golden {
  if (expected.kind === 'refused') return { file: `storage/${file}`, bytes, expected };
  return { file: `storage/${file}`, bytes, expected: { ...expected, lineBased: false, marked } };
}

export function storage(csv: Golden, lines: Golden, parquet: Golden): readonly Golden[] {
  const [first, second] = halves(lines.bytes);
  const members = Buffer.concat([gzipSync(first), gzipSync(second), gzipSync('')]);
  const frames = Buffer.concat([zstdCompressSync(first), SKIPPABLE, zstdCompressSync(second)]);
  return [
    packed(csv, 'comma.csv.gz', gzipSync(csv.bytes, { level: 9 }), false),
    packed(csv, 'comma.csv.zst', zstdCompressSync(csv.bytes), false),
    packed(csv, 'comma.csv.br', brotliCompressSync(csv.bytes), false),
    packed(csv, 'comma.csv.zz', deflateSync(csv.bytes), false),
    packed(csv, 'comma.csv.xz', COMMA_XZ, false),
    packed(csv, 'comma.csv.bz2', COMMA_BZIP2, false),
    packed(lines, 'members.jsonl.gz', members, true),
    packed(lines, 'padded.jsonl.gzip', Buffer.concat([gzipSync(lines.bytes), Buffer.alloc(512)]), true),
    packed(lines, 'twice.jsonl.gz.gz', gzipSync(gzipSync(lines.bytes)), true),
    packed(lines, 'frames.jsonl.zstd', frames, true),
    packed(lines, 'mixed.jsonl.zst.gz', gzipSync(zstdCompressSync(lines.bytes)), true),
    packed(parquet, 'rows.parquet.gz', gzipSync(parquet.bytes), true)
  ];
}
