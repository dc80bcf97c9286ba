/** PyTorch checkpoints: zip archives with a pickle (`x/data.pkl`) and one member for each tensor (`x/data/0`). */
import { peek } from '../bytes/peek.ts';
import type { MemberReader } from '../member/members.ts';
import { looksLikeText } from '../kind/encoding.ts';

const PICKLE = /^[^/]+\/(?:data|constants)\.pkl$/;

/** The bytes of tensors, and the debug data of TorchScript. */
const BINARY = /^[^/]+\/(?:(?:data|constants|\.data)\/\d+|tensors\/\d+|(?:data|constants)\.pkl|code\/.*\.debug_pkl)$/;

/** Returns true if an archive with these members is a checkpoint, whatever its name. */
export function isCheckpoint(names: readonly string[]): boolean {
  return names.some(name => PICKLE.test(name));
}

/** Returns a reader that only digests pickles and tensors, unless a member is text, which weights never are. */
export function digestingTensors(inside: MemberReader): MemberReader {
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
