/** Wraps the engine's WebAssembly, if there is any. */

/** The parts of it in use. Node's types do not declare WebAssembly; those of browsers do. */
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
  /** Another one after each `grow`. */
  readonly buffer: ArrayBuffer;
  /** Adds pages. */
  grow(pages: number): void;
}

/** @param pages of 64 KiB, at first and at most @returns null if there is no WebAssembly */
export function newMemory(pages: number, most = pages): Memory | null {
  const engine = globalThis.WebAssembly;
  return engine === undefined ? null : new engine.Memory({ initial: pages, maximum: most });
}

/** A module's function. It takes the numbers that the module says. */
export type Kernel = (...numbers: number[]) => void;

/** Compiled modules, by what writes them. Several memories use the same code, which the engine optimizes once. */
const compiled = new WeakMap<Engine, Map<Write, object>>();

/** Returns the bytes of a module, the same at each call. */
type Write = () => Uint8Array<ArrayBuffer>;

/** Returns the function `run` of a module; null if the engine cannot compile it, for example without vector support. */
export function runOf(write: Write, memory: Memory): Kernel | null {
  const engine = globalThis.WebAssembly;
  if (engine === undefined) return null;
  const modules = compiled.get(engine) ?? new Map<Write, object>();
  compiled.set(engine, modules);
  try {
    const module = modules.get(write) ?? new engine.Module(write());
    modules.set(write, module);
    return new engine.Instance(module, { env: { memory } }).exports.run;
  } catch {
    return null;
  }
}

/** Whether a module was compiled before, so that one more function of it costs little. */
export function isCompiled(write: Write): boolean {
  const engine = globalThis.WebAssembly;
  return engine !== undefined && compiled.get(engine)?.has(write) === true;
}
