/** What `xz-decompress` keeps behind its stream: XZ Embedded as a WebAssembly program. */
declare module 'xz-decompress' {
  /** A context is an address; at it stand numbers of 32 bits. */
  export interface XzProgram {
    /** Another buffer when it has grown. */
    readonly memory: { readonly buffer: ArrayBuffer };
    create_context(): number;
    destroy_context(context: number): void;
    /** Says that so many bytes were put where input begins. */
    supply_input(context: number, size: number): void;
    /** Decodes until input is used up, output is full or the stream ends; returns a code of XZ Embedded. */
    get_next_output(context: number): number;
  }

  const exports: {
    readonly XzReadableStream: {
      readonly _moduleInstance: { readonly exports: XzProgram };
      /** Compiles the program; from then on it is there. */
      _getModuleInstance(): Promise<void>;
    };
  };
  // A CommonJS module, whose names Node does not see.
  export default exports;
}
