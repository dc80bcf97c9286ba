/** Files of weights without tensors, whose headers describe where the model comes from. No package writes them. */
import { type Golden, inJson, place } from './golden.ts';
import { ROWS } from './rows.ts';

const TEXTS = ROWS.flatMap(({ url, caption, hash }) => [url, caption, hash]);

function uint(value: number, bytes: 4 | 8): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUInt32LE(value);
  return buffer;
}

function safetensors(): Golden {
  const value = { __metadata__: Object.fromEntries(TEXTS.map(({ text }, i) => [`text ${i}`, text])) };
  const header = Buffer.from(JSON.stringify(value));
  const bytes = Buffer.concat([uint(header.length, 8), header]);
  const expected = { kind: 'read', format: 'Safetensors', lineBased: false, rows: 1, marked: true } as const;
  return {
    file: 'weights/model.safetensors',
    bytes,
    expected: { ...expected, items: inJson(value) }
  };
}

/** Version 3: an entry for each text. */
function gguf(): Golden {
  const string = (text: string) => [uint(Buffer.byteLength(text), 8), Buffer.from(text)];
  const entries = TEXTS.flatMap(({ text }, i) => [...string(`text.${i}`), uint(8, 4), ...string(text)]);
  const bytes = Buffer.concat([Buffer.from('GGUF'), uint(3, 4), uint(0, 8), uint(TEXTS.length, 8), ...entries]);
  const items = TEXTS.flatMap(({ items: own }, i) => own.map(({ text }) => place(i + 1, 0, text)));
  const expected = { kind: 'read', format: 'GGUF', lineBased: false, rows: TEXTS.length, marked: true } as const;
  return { file: 'weights/model.gguf', bytes, expected: { ...expected, items } };
}

export function weights(): readonly Golden[] {
  return [safetensors(), gguf()];
}
