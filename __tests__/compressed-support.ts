/** Files that were compressed with the usual programs. */
import { gunzipSync } from 'node:zlib';

const U = 'https://h.example/';

/** The content of most of these files. */
export const CSV = Buffer.from(`id,url\n1,${U}1\n2,${U}2\n`);

/** The content of the file with several blocks. */
export const MANY = Buffer.from(Array.from({ length: 12_000 }, (_, i) => `${U}${i % 50}\n`).join(''));

/** Files made with `xz`. */
export const XZ = {
  /** xz -6, which uses CRC64 */
  csv: base64(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AAyAChdADSZAYXyE6Wr2+Of4vCQ8B8N6iN00X7nFC9QzxKgqAJ5cjAkKTevAAAA0uFG' +
      'L8+7cTgAAUQzPF5DCx+2830BAAAAAARZWg=='
  ),
  /** The first 27 bytes of the content */
  head: base64(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAaaWQsdXJsCjEsaHR0cHM6Ly9oLmV4YW1wbGUvAACRqmjQ0M2oxAABMxv3GYheH7bz' +
      'fQEAAAAABFla'
  ),
  /** The other 24 bytes */
  tail: base64(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAXMQoyLGh0dHBzOi8vaC5leGFtcGxlLzIKAN9bqBsPv7XsAAEwGI4brOwftvN9AQAA' + 'AAAEWVo='
  ),
  /** Of no content: a stream without blocks */
  empty: base64('/Td6WFoAAATm1rRGAAAAABzfRCEftvN9AQAAAAAEWVo='),
  /** Five blocks of `MANY`: --block-size=60000 */
  blocks: base64(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4OpfAMddADQdLOB1c+8Mq6lBXJHrVxywOhTrtjdX5lAhpZ1Td0u3/GmWm9Nhdm5IVjcl' +
      'GEl03znwwblzdbP9jeiQINI5mB3NdLJHMZCAFIGt4LekfrQ5Bd1n0CoR8lKERWHoXzLkmn5YQ9/pf06sii59yl07/DOoAMDGzcs2' +
      '4/psG8g8RrES/UtbcA4cJkEaaj4TgdHAplWY2z36ZVoIAnEmoTXG5/393tk9eeA/6IhszfX1GBrSvcTFh800TpYHZY40mKxRRTAF' +
      '0J7m1AAAAMn1o1o/yn7HAgAhARYAAAB0L+Wj4OpfAMtdADKLwmNs1OZASmx47C97urZHUknxQek5s5bIfirisFTtDpipAaf/Nvez' +
      'CPchQhLkBNfhgtFoNJt492CKCTat95aftr12owr7KGHPwp8SLSwOJBrekuVY/TbgGrg64E5snYscsckbgMXqLg7hzw0k2UZ3zffb' +
      'A2LM5Y+C2mkOvn6K6LIhqHriuJq/fVgVdzsydcmOqaxrUAgdhfV7x38NKDRbAmK0ReaLClmpS8ZzfPV28O+A+DwCPEezX4IxFzYp' +
      'hQNf3tryFmYcNksAAACwIZ2TQFIq5AIAIQEWAAAAdC/lo+DqXwDFXQA8GEn+7+Ts8H9C78YEUXoFVgvn6EipwigWdH5YHf1YomkV' +
      'GP+StvNINuctTX1lR54gKBgKyrGFVEAJAemdjzGxxixSiFfPopHCzHJqxrHE6nserVwUct4ZYdSnPldMA/GmzFYDOIB/KNyYibDr' +
      'WWDHYzJzXV1GvtZmDcMVD0WNmXxZv1yzHtIanLbI37MyC0Ki+suInynFJiA0q5kP6m9aqzAdUFuwwOg52AXppL57Z/zphu+mmJJW' +
      'BxdYZweOzp6Ka/ZEAAAAAAAf+y+QpShEKwIAIQEWAAAAdC/lo+DqXwDGXQA0HSzgdXPvDKupQVyR61ccsDoVBYDTV+avxaZ1RPlI' +
      'AvBhkM7QVuLA8gfCHKMTp96hdmqa8rd6TAl0/5pbwPajQSnkrzMdAuOZ9noSMPaEB61xKAb7QHyn0U3BLImIsBaZRawTJAACy3cK' +
      'S2kxGPMPtd0vtuBV4i4qTSsUmjgBEdtkC/o9fR9GbWIqm23Cp/ufOb3oaBhTJDV8UmAMCU38R+yeJUuoT7j6gCRB2mX55J0vFcU+' +
      'doqQW5TifNlh5znwPmvOHgAAAAA12WKoMLknaQIAIQEWAAAAdC/lo+AlfwCtXQAwm0pndjYkF+/CCXGJ2FHaG2VMu0clN7X59tZM' +
      'P9UNSv9IlIFgAAMPV+Iu6EKvy+/DTnqZQuwmH4lbBpu4cvZdaSTF4iS/gSJUZ1J48OsHHj/JnT+VdcWGPLoD8GAw2QQweJKw9ip/' +
      '85zGhLhzDPmF0+ArVx0NxcFSw28GesfM467K/0a9XV4rl/VdMJL3ao1HHEPI3etyJqg/BmW57XWZtXkt79Hv5wyMspIAAAAAAAAp' +
      'Po0igFeI0AAF4wHg1APnAeDUA+EB4NQD4gHg1APJAYBLAAC4uaVMAlWqqwcAAAAABFla'
  ),
  /** --check=none */
  none: base64(
    '/Td6WFoAAAD/EtlBAgAhARYAAAB0L+Wj4AAyAChdADSZAYXyE6Wr2+Of4vCQ8B8N6iN00X7nFC9QzxKgqAJ5cjAkKTevAAAAAAE8' +
      'M8KtpewGcp56AQAAAAAAWVo='
  ),
  /** --check=crc32 */
  crc32: base64(
    '/Td6WFoAAAFpIt42AgAhARYAAAB0L+Wj4AAyAChdADSZAYXyE6Wr2+Of4vCQ8B8N6iN00X7nFC9QzxKgqAJ5cjAkKTevAAAAncp3' +
      'NAABQDM4my9vkEKZDQEAAAAAAVla'
  ),
  /** --check=sha256 */
  sha256: base64(
    '/Td6WFoAAArh+wyhAgAhARYAAAB0L+Wj4AAyAChdADSZAYXyE6Wr2+Of4vCQ8B8N6iN00X7nFC9QzxKgqAJ5cjAkKTevAAAAwDGc' +
      'dhh1YN2cJJ7LfOS+ZjgtGzJHI4EsiHl9BdRPArcAAVwzZcZYiRibS5oBAAAAAApZWg=='
  ),
  /** -9e: a dictionary of 64 MiB */
  nine: base64(
    '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4AAyAChdADSZAYXyE6Wr2+Of4vCQ8B8N6iN00X7nFC9QzxKgqAJ5cjAkKTevAAAA0uFG' +
      'L8+7cTgAAUQzPF5DCx+2830BAAAAAARZWg=='
  ),
  /** --lzma2=dict=128MiB */
  wide: base64(
    '/Td6WFoAAATm1rRGAgAhAR4AAACbB1Fm4AAyAChdADSZAYXyE6Wr2+Of4vCQ8B8N6iN00X7nFC9QzxKgqAJ5cjAkKTevAAAA0uFG' +
      'L8+7cTgAAUQzPF5DCx+2830BAAAAAARZWg=='
  ),
  /** --x86 --lzma2 */
  filter: base64(
    '/Td6WFoAAATm1rRGAgEEACEBFgANhjUf4AAyAChdADSZAYXyE6Wr2+Of4vCQ8B8N6iN00X7nFC9QzxKgqAJ5cjAkKTevAAAA0uFG' +
      'L8+7cTgAAUQzPF5DCx+2830BAAAAAARZWg=='
  ),
  /** xz of xz */
  twice: base64(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQBj/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AAyAChdADSZAYXyE6Wr2+Of4vCQ8B8N' +
      '6iN00X7nFC9QzxKgqAJ5cjAkKTevAAAA0uFGL8+7cTgAAUQzPF5DCx+2830BAAAAAARZWgCs41DruMJ60AABfGSQJtPpH7bzfQEA' +
      'AAAABFla'
  ),
  /** A tar of a.csv and b.csv.xz */
  tar: base64(
    '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4Cf/APxdADCLiGd0ORbMiZaRrUdbbUDvCivk5C+I+vaOQU+qhpFBXOLFEw0qO/IKjfJZ' +
      'Fi92iNlqvWbSlJNX2PDBguTrnlUrGibigG5YLaz9Oq6ZejaBMGS3R0dddfzGegJplsR3dkcFoFB4wF04aTEPOeyNiglep8gcBmtP' +
      'jFOGsCIfxhAuulJU5gPZ8sA9hZJiC4nXN7iMNcBdA/+HLsRHwNPTCPZokQLaVc5T9/LmQOXytr98NWsq2hv0cZw5yVUqRdTSxia9' +
      '0f5uQnAaGYSMy8R79kTssWI/rOTxgtBV4GdH1jaQzYlZ71Y7WeO2nMcuCcswlXlTP/JrXL5L1jPVAAAtGbFFDPZQhQABmAKAUAAA' +
      'GItFybHEZ/sCAAAAAARZWg=='
  ),
  /** 20 MiB of line feeds */
  bomb: gunzipSync(
    base64(
      'H4sIAAAAAAACA/trXhURxcDA8uzaFjcmBkVGMQYGhhL9p4v//xdkzIllYM3/vf/f4o1xT3/Yb1qlFvojo8CxQJS/96+cj3SX03bJL5kS' +
        'hevSlLu6fPUX896sX/a4R1kw+EGkxNHSrkflP7ZNqefJOnCvxDPl0cuY4E0sN7678KyO5811e/n0cFnH9mnha7b5PsyUzf/t3SGQ43S6' +
        'wz6Gof+C33o1jSmF8rb9Kg8L5i1Xjn+jcbr14tQZXXVaEz+pl36XPMA2w3fG3xvrr07gP6Ia/OPrRDND1qUb3uUfLPB157k4UXDV2gTZ' +
        'Xec2qkvERLa9TAuK2PeybE3kk6fRrBw/j99a++d3kHbJWbloBaefd4Ntf2imcFo3nNbKub/V+sORvXrxq/jtvNOcJgjz/ReY/KOwIvIH' +
        '99n/UzXc+Ff+qbn3e5aBXtiB/tbPzY0HUqls9R4P9WcR8/8LMGozvCkOXv5337oaQ6n523sN80ZOGJBmdSC//abRABsNsNEAGw2w0QAb' +
        'DbDRABsNsNEAG5gAa+AMYWBlOGY6o5qBQX7/fo+agEm3GBjPSDQ0NHDt57qqtPFI+m8mYL+CgSUyCgBrJh5RcAwAAA=='
    )
  )
} as const;

/** Files made with `bzip2`. */
export const BZIP2 = {
  /** `bzip2` */
  csv: base64(
    'QlpoOTFBWSZTWbEO2W4AAA/ZgAAQAAWwECZmXkAgAECVT1MnqejU02QKYTTQGmJ94qJZyw5fpkSDZ+5gUwezJBJo3U7IGycF3JFOFCQsQ7ZbgA=='
  ),
  /** Of no content */
  empty: base64('QlpoORdyRThQkAAAAAA='),
  /** Three streams, one of them empty */
  several: base64(
    'QlpoMTFBWSZTWfmQvjAAAAfZgAAQAAWgECZmXkAgACKAbU00bU0KZMTIMjN4CgKjxxWRqEufRepD/F3JFOFCQ+ZC+MBCWmg5F3JFOFCQAAAAAEJaaDkx' +
      'QVkmU1mV/o5IAAAD2YAAEAAFsBAiRkxAIAAxTAATQp6h6hpmiEhuN3YCqHLyprIUfF3JFOFCQlf6OSA='
  ),
  /** Several blocks of `MANY`: `bzip2 -1` */
  blocks: base64(
    'QlpoMTFBWSZTWQD6bbMAbvdZgAAQAAH/8CJGTEBAApwAAAoAMRppo0KADEaaaNCgAxGmmjQKVSb1San/qqfpJgE3yC7wXALgF6AvAL+AtBf0F4BdAvIL' +
      'xBaC0F2BaC0FoLQWgtBaC9ILQWgtBcgtBaC0FoLQWgu8FoLQWgtBYC0FoLQWgtBZBZBYCwFgL3qFI/1QpHvUKR7CRR0C6BdAugXILILAWAsBcgVYCwF2' +
      'gsBYC7AVYCwFgLmCwFwBVgLAWAsBZBBgLAWAsBYhYCwFgLAWAsBYCwFgLAWAsBYCwFgLgFwCwFgLAX3UKR+1CkfVQpHzUKR4qFI+YLzwooj8qFI+6hSP' +
      'yoUj9qFI5qFI4qFI71Cke1QpH/MUFZJlNZlqQDFgC5UdmAABAAAf/wIkZMQEACm4FAIFABiNNNGhQAYjTTRoFKlA0DTJo0BSqpn+qqaP/VU9QAHkFyBY' +
      'gsQXOC6AsgXUFwL5gvQL6Avf4guBcC8AvILgXAuBcC4FwL3BcC4FwLyC4FwLgXAuBcC+ALgXAuBcCwLgXAuBcC4FgWBYFoLQWtQpHqoUjWoUjSoij1Be' +
      'gXoF6BeYLAsCwLAvJCrQWBeAWBYF4AqwLAsC8gsC9gKsCwLAsCwIMCwLAsCwLAsCwLAsCwLAsCwLQWBYFgWBaC9gXtBYFgWBfyoUj/VCkfKhSNqhSMqh' +
      'SNlCkb1CkfahSN6hSP1QpHGoUjFQpGpEoZ4QjSoUj+YoKyTKayyyU/8AA1ULMAACAAA//gRIyYgIAEeAAAoAMRppo0KADEaaaNCgAxGmmjQKVSP1Kan/' +
      'qqfqDUwT1CyqcVTiqc1T0qngL+BaF/QugvULxVNC0LsFoWhaFoWhaFoXpVNC0LQu4WhaFoWhaFoXNU0LQtC0LAtC0LQtC0LKplUyqZVMqnlEke6JI8ok' +
      'j4gKOqp0F0F0F3qmVTAsCwLuVKyqYF2qmBYF2BVlU9+QuQsqnIXAKuQsCwLAsqgYFgWBYFlUwLAsCwLKpgWBYFgWVTAsCwLAsqnAXFUwLAsC+0SR+okj' +
      '6RJHyiSPCJI1EkfiJI+0SR+Ikj9RJHdEkcIkjyiSPhEkf8XckU4UJBLMy8ZA'
  ),
  /** Runs of equal bytes */
  runs: base64(
    'QlpoOTFBWSZTWVRY9XkAAAZZgeAQAAGgED9GTEAAgAAIIABIZTU0GYUPTUFGgGI000brOVxUNdhLQKYopdz92hWbC+6D22x4kAw9NX5yYcbAIuLuSKcK' +
      'EgqLHq8g'
  )
} as const;

/** A file made with `xz --format=lzma`. */
export const LZMA = base64('XQAAgAD//////////wA0mQGF8hOlq9vjn+LwkPAfDeojdNF+5xQvUM8SoKgCeXIwJCloXXP//+kdAAA=');

function base64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
