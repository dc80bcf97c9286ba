/** Writes arrays of NumPy, from the documentation of `numpy.lib.format`. */

interface NpyOptions {
  readonly fortran?: boolean;
  readonly version?: number;
}

/** @param type and `shape` as they are written in Python */
export function npy(
  type: string,
  shape: string,
  data: Uint8Array,
  { fortran = false, version = 1 }: NpyOptions = {}
): Buffer {
  const order = fortran ? 'True' : 'False';
  const header = Buffer.from(
    `{'descr': ${type}, 'fortran_order': ${order}, 'shape': ${shape}, }\n`,
    version === 3 ? 'utf8' : 'latin1'
  );
  const size = Buffer.alloc(version === 1 ? 2 : 4);
  size.writeUIntLE(header.length, 0, size.length);
  return Buffer.concat([Buffer.from('\x93NUMPY', 'latin1'), Buffer.of(version, 0), size, header, data]);
}
