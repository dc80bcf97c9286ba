/** Formats that are known but not read: by writers if there are any, otherwise only the first bytes of a file. */
import { zipSync } from 'fflate';
import { type Golden, place } from './golden.ts';
import { WRITTEN } from './office.ts';
import { RECORDS } from './rows.ts';

function refused(file: string, bytes: Uint8Array, marked = true): Golden {
  return {
    file: `unread/${file}`,
    bytes,
    expected: { kind: 'refused', reason: 'manifest-unsupported', items: [], marked }
  };
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A binary workbook is a normal archive, but its sheets are not XML. */
function binaryWorkbook(): Uint8Array {
  const utf16 = Buffer.from(RECORDS.map(({ url }) => url).join('\0'), 'utf16le');
  const parts = {
    '[Content_Types].xml': Buffer.from(`<Types xmlns="${TYPES}"/>`, 'utf8'),
    'xl/workbook.bin': Buffer.from('8301000184012b', 'hex'),
    'xl/sharedStrings.bin': Buffer.concat([Buffer.from('9f0108080000000800000013', 'hex'), utf16])
  };
  return zipSync(parts, { mtime: WRITTEN });
}

/** A page as a browser saves it, encoded like mail. */
function message(): Uint8Array {
  const lines = [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--part--"',
    '',
    '----part--',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<a href=3D"https://sav=',
    'ed.example/link">link</a>',
    '----part----',
    ''
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

/** Formats without a writer: the first bytes of a file, in Latin-1, and binary bytes. */
const begun = (beginning: string) =>
  Buffer.concat([Buffer.from(beginning, 'latin1'), Buffer.alloc(64, '\0\xff', 'latin1')]);

export function unread(): readonly Golden[] {
  const workbook = refused('links.xlsb', binaryWorkbook());
  const pickle = '\x80\x04\x95\x21\0\0\0\0\0\0\0]\x94\x8c\x1ahttps://pickled.example/x\x94a.';
  return [
    refused('links.db-wal', begun('7\x7f\x06\x82\0\x2d\xe2\x18')),
    refused('links.db-journal', begun('\xd9\xd5\x05\xf9\x20\xa1\x63\xd7')),
    refused('links-v1.feather', begun('FEA1')),
    refused('links-v1.fea', begun('FEA1')),
    refused('links.orc', begun('ORC')),
    refused('links.duckdb', begun('\x01\x02\x03\x04\x05\x06\x07\x08DUCK')),
    { ...workbook, expected: { ...workbook.expected, beside: [place(1, 0, TYPES)] } },
    refused('links.xls', begun('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')),
    refused('links.h5', begun('\x89HDF\r\n\x1a\n')),
    refused('links.pkl', Buffer.from(pickle, 'latin1')),
    refused('protocol-0.pickle', Buffer.from('(lp0\nVhttps://pickled.example/x\np1\na.', 'latin1'), false),
    refused('saved.mhtml', message(), false),
    refused('links.rda', begun('RDX3\nX\n\0\0\0\x03')),
    refused('links.dta', begun('\x72\x02\x01\0'), false),
    refused('links.sav', begun('$FL2@(#) IBM SPSS STATISTICS')),
    refused('links.sas7bdat', begun('\0\0\0\0\0\0\0\0\0\0\0\0\xc2\xea\x81\x60'), false),
    refused('links.mat', begun('MATLAB 5.0 MAT-file'), false),
    refused('links.accdb', begun('\0\x01\0\0Standard ACE DB\0')),
    refused('links.dbf', begun('\x03\x7c\x01\x01'), false),
    refused('links.lance', begun('\0\0\0\0'), false),
    refused('links.7z', begun('7z\xbc\xaf\x27\x1c\0\x04')),
    refused('links.rar', begun('Rar!\x1a\x07\x01\0')),
    refused('links.csv.lzma', begun(']\0\0\x80\0')),
    refused('links.csv.lz4', begun('\x04\x22\x4d\x18')),
    refused('links.csv.Z', begun('\x1f\x9d\x90')),
    refused('links.csv.lz', begun('LZIP\x01')),
    refused('links.csv.lzo', begun('\x89LZO\0\r\n\x1a\n')),
    refused('links.csv.sz', begun('\xff\x06\0\0sNaPpY'))
  ];
}
