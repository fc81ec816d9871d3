/** Declared as a number because Discord's flag types have no member for "none". */
export const NO_FLAGS: number = 0;
