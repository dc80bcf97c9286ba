/** Recognizes the first bytes of pictures, sound and video. Media are never decoded; only their digests are kept. */

/** Signatures from offset 0, in Latin-1 characters; a dot is any character. */
const SIGNATURES = compiled([
  ...['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF87a', 'GIF89a', 'RIFF....WEBP', 'RIFF....AVI ', 'RIFF....WAVE'],
  ...['....ftyp', '\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n', 'BM', 'II*\0', 'MM\0*', '\0\0\x01\0', 'ID3', 'fLaC', 'OggS'],
  ...['\x1aE\xdf\xa3', '\0\0\x01\xba', '\0\0\x01\xb3', 'FLV\x01', '0&\xb2u\x8ef\xcf\x11', 'FORM....AIF']
]);

/** Signatures that text or other data may also begin with: used only for data marked as bytes. */
const MORE_SIGNATURES = compiled([
  ...[
    '\0\0\0\x0cjP  \r\n\x87\n',
    '\xffO\xffQ',
    'II+\0',
    'MM\0+',
    'II\xbc\x01',
    '\0\0\x02\0',
    '8BPS',
    '<svg',
    '<?xml',
    'DDS '
  ],
  ...[
    '\x8aMNG',
    'qoif',
    'v/1\x01',
    'icns',
    '\xff\xfb',
    '\xff\xf3',
    '\xff\xf2',
    '\xff\xfa',
    '\xff\xf1',
    '\xff\xf9',
    '#!AMR'
  ],
  ...[
    'MThd',
    'wvpk',
    'MAC ',
    '.snd',
    '....moov',
    '....mdat',
    '....wide',
    '....free',
    '....skip',
    '\x2eRMF',
    'G@',
    'FORM....ILBM'
  ]
]);

function compiled(signatures: readonly string[]): readonly (readonly number[])[] {
  return signatures.map(signature => Array.from(signature, char => (char === '.' ? -1 : char.charCodeAt(0))));
}

/**
 * Checks whether bytes begin like media. Some signatures are short, so use it only for bytes that are neither text nor
 * a known format.
 */
export function looksLikeMedia(head: Uint8Array): boolean {
  return SIGNATURES.some(signature => begins(head, signature));
}

/** Like `looksLikeMedia`, for bytes that were written in base64. */
export function isEmbeddedMedia(head: Uint8Array): boolean {
  return looksLikeMedia(head) || MORE_SIGNATURES.some(signature => begins(head, signature));
}

function begins(head: Uint8Array, signature: readonly number[]): boolean {
  return head.length >= signature.length && signature.every((byte, i) => byte < 0 || head[i] === byte);
}
