/** Makes archives byte by byte, so that tests can break each rule of the formats. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** The kind of descriptor with the sizes after the data; `wide` sizes have eight bytes. */
  readonly descriptor?: 'signed' | 'bare' | 'wide';
  /** Values that replace the correct ones in the local header. */
  readonly local?: { readonly name?: string; readonly size?: number; readonly crc?: number; readonly method?: number };
  /** Values that replace the correct ones in the directory. */
  readonly central?: { readonly size?: number; readonly crc?: number; readonly offset?: number };
  /** Bytes after the data. */
  readonly behind?: Uint8Array;
  readonly packed?: Uint8Array;
  readonly comment?: string;
  readonly zip64?: boolean;
  /** Extra fields in its directory entry, and in its local header. */
  readonly extra?: Uint8Array;
  readonly localExtra?: Uint8Array;
}

export interface ZipOptions {
  readonly before?: Uint8Array;
  readonly comment?: string;
  readonly entries?: number;
  readonly zip64?: boolean;
  readonly betweenDirectory?: Uint8Array;
}

export function zip(members: readonly ZipMember[], options: ZipOptions = {}): Buffer {
  const locals: Buffer[] = [Buffer.from(options.before ?? [])];
  const centrals: Buffer[] = [];
  let offset = locals[0]?.length ?? 0;
  for (const member of members) {
    const { local, central } = zipMember(member, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  locals.push(Buffer.from(options.betweenDirectory ?? []));
  offset += locals.at(-1)?.length ?? 0;
  const directory = Buffer.concat(centrals);
  const entries = options.entries ?? members.length;
  const comment = Buffer.from(options.comment ?? '');
  const small =
    options.zip64 === true
      ? { entries: 0xffff, size: 0xffffffff, start: 0xffffffff }
      : { entries, size: directory.length, start: offset };
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(small.entries),
    u16(small.entries),
    u32(small.size),
    u32(small.start),
    u16(comment.length),
    comment
  ]);
  const wide = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(entries),
    u64(entries),
    u64(directory.length),
    u64(offset)
  ]);
  const locator = Buffer.concat([u32(0x07064b50), u32(0), u64(offset + directory.length), u32(1)]);
  return Buffer.concat([...locals, directory, ...(options.zip64 === true ? [wide, locator] : []), end]);
}

function zipMember(member: ZipMember, offset: number): { readonly local: Buffer; readonly central: Buffer } {
  const content = Buffer.from(member.content);
  const method = member.method ?? 8;
  const data = Buffer.from(member.packed ?? (method === 8 ? deflateRawSync(content) : content));
  const flags = (member.flags ?? 0) | (member.descriptor === undefined ? 0 : 8);
  const crc = crc32(content);
  const inside = { name: member.name, size: content.length, crc, method, ...member.local };
  const name = Buffer.from(inside.name, 'latin1');
  const hidden = member.descriptor !== undefined;
  const localExtra = Buffer.concat([
    ...(member.zip64 === true ? [u16(1), u16(16), u64(inside.size), u64(data.length)] : []),
    member.localExtra ?? Buffer.alloc(0)
  ]);
  const local = Buffer.concat([
    ...[u32(0x04034b50), u16(20), u16(flags), u16(inside.method), u32(0), u32(hidden ? 0 : inside.crc)],
    ...(member.zip64 === true
      ? [u32(0xffffffff), u32(0xffffffff)]
      : [u32(hidden ? 0 : data.length), u32(hidden ? 0 : inside.size)]),
    ...[u16(name.length), u16(localExtra.length), name, localExtra, data],
    ...descriptorOf(member, crc, data.length, content.length),
    Buffer.from(member.behind ?? [])
  ]);
  const outside = { size: content.length, crc, offset, ...member.central };
  const comment = Buffer.from(member.comment ?? '');
  const extra = Buffer.concat([
    ...(member.zip64 === true ? [u16(1), u16(24), u64(outside.size), u64(data.length), u64(outside.offset)] : []),
    member.extra ?? Buffer.alloc(0)
  ]);
  const sizes = member.zip64 === true ? [u32(0xffffffff), u32(0xffffffff)] : [u32(data.length), u32(outside.size)];
  const centralName = Buffer.from(member.name, 'latin1');
  const central = Buffer.concat([
    ...[u32(0x02014b50), u16(20), u16(20), u16(flags), u16(method), u32(0), u32(outside.crc), ...sizes],
    ...[u16(centralName.length), u16(extra.length), u16(comment.length), u16(0), u16(0), u32(0)],
    ...[u32(member.zip64 === true ? 0xffffffff : outside.offset), centralName, extra, comment]
  ]);
  return { local, central };
}

/** Returns an extra field with name (0x7075) or comment (0x6375) in UTF-8, and the checksum of that in the header. */
export function unicodeField(id: 0x7075 | 0x6375, text: string, header: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const crc = crc32(Buffer.from(header, 'latin1'));
  return Buffer.concat([u16(id), u16(5 + bytes.length), Buffer.of(1), u32(crc), bytes]);
}

function descriptorOf({ descriptor }: ZipMember, crc: number, packed: number, size: number): readonly Buffer[] {
  if (descriptor === undefined) return [];
  const signature = descriptor === 'bare' ? [] : [u32(0x08074b50)];
  const sizes = descriptor === 'wide' ? [u64(packed), u64(size)] : [u32(packed), u32(size)];
  return [...signature, u32(crc), ...sizes];
}

export interface TarMember {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly type?: string;
  readonly link?: string;
  readonly prefix?: string;
  readonly magic?: string;
  readonly user?: string;
  readonly group?: string;
  /** Values that replace the correct ones in the header. */
  readonly size?: number;
  readonly binarySize?: boolean;
  readonly padding?: number;
  readonly checksum?: number;
}

export const TAR_END = Buffer.alloc(1024);

export function tar(members: readonly TarMember[], end: Uint8Array = TAR_END): Buffer {
  return Buffer.concat([...members.map(tarMember), end]);
}

function tarMember(member: TarMember): Buffer {
  const content = Buffer.from(member.content ?? '');
  const header = Buffer.alloc(512);
  header.write(member.name, 0, 100, 'latin1');
  header.write('0000644\0', 100);
  const size = member.size ?? content.length;
  if (member.binarySize === true) {
    header.writeBigUInt64BE(BigInt(size), 128);
    header[124] = 0x80;
  } else {
    header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  }
  header.write('00000000000\0', 136);
  header.write(member.type ?? '0', 156);
  header.write(member.link ?? '', 157, 100, 'latin1');
  header.write(member.magic ?? 'ustar\x0000', 257, 'latin1');
  header.write(member.user ?? '', 265, 32, 'latin1');
  header.write(member.group ?? '', 297, 32, 'latin1');
  header.write(member.prefix ?? '', 345, 155, 'latin1');
  header.fill(0x20, 148, 156);
  const sum = member.checksum ?? header.reduce((all, byte) => all + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512, member.padding ?? 0);
  return Buffer.concat([header, content, padding]);
}

/** Returns a pax header with these records, to put before a member. */
export function pax(records: Readonly<Record<string, string>>, type = 'x'): TarMember {
  const content = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    let length = Buffer.byteLength(rest) + 1;
    while (String(length).length + Buffer.byteLength(rest) !== length) length++;
    return `${length}${rest}`;
  });
  return { name: 'PaxHeader', type, content: content.join('') };
}

function u16(value: number): Buffer {
  return Buffer.of(value & 255, value >>> 8);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
