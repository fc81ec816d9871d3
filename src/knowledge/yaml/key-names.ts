/** Every key that may stand in one of the files; a test compares them with the shapes. */
export const keyNames: ReadonlySet<string> = new Set(
  `questions id ask cite figure value counts who where when see topics command description title intro entries gaps
  missing near must must_not groups outlet author published url language wording rights`.split(/\s+/),
);
