/** Packs and compresses a file in the simplest way that each format allows. */
import { brotliCompressSync, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import type { Seed } from './seeds.ts';

export function gzipped({ name, bytes }: Seed): Seed {
  return { name: `${name}.gz`, bytes: gzipSync(bytes) };
}

export function brotli({ name, bytes }: Seed): Seed {
  return { name: `${name}.br`, bytes: brotliCompressSync(bytes) };
}

/** Returns a tar archive of plain files (POSIX.1-1988). */
export function tar(members: readonly Seed[]): Seed {
  const blocks = members.flatMap(({ name, bytes }) => {
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 99), 0, 'latin1');
    header.write('0000644\0' + '0000000\0' + '0000000\0', 100, 'latin1');
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0        0`, 124, 'latin1');
    header.write('ustar\0' + '00', 257, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return { name: 'data.tar', bytes: Buffer.concat([...blocks, Buffer.alloc(1024)]) };
}

/** Returns a zip archive (PKWARE's APPNOTE, 4.3), deflated or stored. */
export function zip(members: readonly Seed[], deflate: boolean): Seed {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of members) {
    const path = Buffer.from(name);
    const data = deflate ? deflateRawSync(bytes) : bytes;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(deflate ? 8 : 0, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, path, data]);
    const central = Buffer.alloc(16);
    central.writeUInt32LE(offset, 12);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, central.subarray(2), path]));
    files.push(local);
    offset += local.length;
  }
  const size = directory.reduce((total, entry) => total + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return { name: 'data.zip', bytes: Buffer.concat([...files, ...directory, end]) };
}
