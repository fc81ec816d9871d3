declare module 'parse-prometheus-text-format' {
  /** Throws where the text breaks the format. */
  function parse(text: string): readonly {
    readonly name: string;
    readonly help: string;
    readonly type: string;
    readonly metrics: readonly {
      readonly value?: string;
      readonly labels?: Readonly<Record<string, string>>;
      readonly buckets?: Readonly<Record<string, string>>;
      readonly count?: string;
      readonly sum?: string;
    }[];
  }[];

  // biome-ignore lint/style/noDefaultExport: that is how the package gives it
  export { parse as default };
}
