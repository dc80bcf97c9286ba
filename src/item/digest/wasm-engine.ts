/** The engine's WebAssembly, where there is any. */

/** What is used of it; node's types leave it to those of browsers. */
interface Engine {
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => Memory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>
  ) => { readonly exports: { readonly run: Kernel } };
}

declare global {
  var WebAssembly: Engine | undefined;
}

/** Memory that a module works in. */
export interface Memory {
  readonly buffer: ArrayBuffer;
}

/** @param pages of 64 KiB @returns null where there is no WebAssembly */
export function newMemory(pages: number): Memory | null {
  const engine = globalThis.WebAssembly;
  return engine === undefined ? null : new engine.Memory({ initial: pages, maximum: pages });
}

/** A module's function: the queue's first entry and its end, and how many blocks its messages have. */
export type Kernel = (entry: number, stop: number, blocks: number) => void;

/** The function `run` of a module; null where the engine cannot compile it, for want of vectors say. */
export function runOf(module: Uint8Array<ArrayBuffer>, memory: Memory): Kernel | null {
  const engine = globalThis.WebAssembly;
  if (engine === undefined) return null;
  try {
    return new engine.Instance(new engine.Module(module), { env: { memory } }).exports.run;
  } catch {
    return null;
  }
}
