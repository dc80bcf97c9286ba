/** Finds `data:` URLs, in the kernels that split text into cells. */
import { bytesOf } from '../digest/message-lanes.ts';
import { COLON } from '../text/ascii.ts';
import { ADDRESS_BYTES } from '../text/data-address.ts';
import { type Code, get, i32, jumpIf, type Label, type Local, v128, when } from '../wasm/wasm.ts';
import { between, byteAt, constant } from './screen-locals.ts';

/** Jumps if the cell from `start` to `stop` may be a `data:` URL, like `mayBeAddress` in `data-address.ts`. */
export function jumpIfAddress(start: Local, stop: Local, to: Label): Code {
  const first = byteAt(start, 0);
  const all = (1 << ADDRESS_BYTES) - 1;
  const isShort = i32.less(between(start, stop), constant(ADDRESS_BYTES));
  const inside = i32.subtract(i32.shiftLeftBy(constant(1), between(start, stop)), constant(1));
  const controls = v128.bitmask(v128.lessBytes(v128.load(get(start), 0), bytesOf(0x20)));
  return [
    jumpIf(i32.less(first, constant(0x21)), to),
    when(i32.equal(i32.or(first, constant(0x20)), constant(0x64)), [
      jumpIf(i32.equal(byteAt(start, ADDRESS_BYTES - 1), constant(COLON)), to),
      jumpIf(i32.and(controls, i32.select(isShort, inside, constant(all))), to)
    ])
  ];
}
