/** PyTorch checkpoints: zip archives of a pickle and of one member a tensor, `x/data.pkl` and `x/data/0`. */
import { peek } from '../bytes/peek.ts';
import type { Inside } from '../member/members.ts';
import { looksLikeText } from '../kind/encoding.ts';

const PICKLE = /^[^/]+\/(?:data|constants)\.pkl$/;

/** A tensor's bytes, and what TorchScript writes to debug its code with. */
const BINARY = /^[^/]+\/(?:(?:data|constants|\.data)\/\d+|tensors\/\d+|(?:data|constants)\.pkl|code\/.*\.debug_pkl)$/;

/** Whether an archive of these members is a checkpoint, whatever its own name. */
export function isCheckpoint(names: readonly string[]): boolean {
  return names.some(name => PICKLE.test(name));
}

/** Of pickles and tensors the digests are taken, unless a member is text, which weights are not. */
export function digestingTensors(inside: Inside): Inside {
  if (inside === null) return null;
  return {
    ...inside,
    async *read(path, stored, collector) {
      if (!BINARY.test(path)) return yield* inside.read(path, stored, collector);
      await using begun = await peek(stored.first);
      const isText = looksLikeText(begun.head) && !begun.head.includes(0);
      const member = { ...stored, first: begun.all };
      return yield* isText ? inside.read(path, member, collector) : inside.digest(path, member, collector);
    }
  };
}
