/** The private members of `xz-decompress`: XZ Embedded as a WebAssembly program. */
declare module 'xz-decompress' {
  /** A context is an address of 32-bit numbers. */
  export interface XzProgram {
    /** Gets another buffer when it grows. */
    readonly memory: { readonly buffer: ArrayBuffer };
    create_context(): number;
    destroy_context(context: number): void;
    /** Announces that `size` bytes were written at the start of the input. */
    supply_input(context: number, size: number): void;
    /** Decodes until input is used up, output is full or the stream ends; returns a code of XZ Embedded. */
    get_next_output(context: number): number;
  }

  const exports: {
    readonly XzReadableStream: {
      readonly _moduleInstance: { readonly exports: XzProgram };
      /** Compiles the program; `_moduleInstance` is available afterwards. */
      _getModuleInstance(): Promise<void>;
    };
  };
  // A CommonJS module, so Node does not see its named exports.
  export default exports;
}
