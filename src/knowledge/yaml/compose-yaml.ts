import { Composer, CST, type Document, type ErrorCode, Lexer, type ParsedNode, Parser } from 'yaml';
import { limits } from '../checking/limits.ts';

/** Text as YAML understands it; with faults, it is what could still be understood. */
export type Composed =
  | { readonly kind: 'composed'; readonly root: ParsedNode | null; readonly faults: readonly Fault[] }
  | { readonly kind: 'refused'; readonly fault: Fault };

/** One place where the text is not YAML, or not the YAML we take. */
export interface Fault {
  readonly offset: number;
  readonly code: ErrorCode | Refusal;
  /** What the parser says about it, in its own words; never shown to people. */
  readonly detail: string;
}

/** Parts of YAML that nobody needs for questions and citations, and that can be used to harm. */
type Refusal = 'special' | 'merge' | 'directive' | 'second-document' | 'too-deep' | 'too-big' | 'unreadable';

/**
 * Reads YAML in two steps. The first goes over the smallest pieces of the text, one after the other and without
 * recursion, and refuses depth, number, anchors, aliases and tags there: the second, which builds values, calls
 * itself for each level, and deep nesting makes it abort the whole process in a way that nobody can catch
 * (shared research, platform.md §0.3). Both steps see the same pieces, so no text looks flat to the one and deep to
 * the other.
 */
export function composeYaml(text: string): Composed {
  const { tokens, faults, refusal } = scan(text);
  if (refusal !== undefined) return { kind: 'refused', fault: refusal };
  try {
    return compose(tokens, faults);
  } catch (error) {
    // The parser reports what is wrong with a text in its list; should it throw all the same, this file is refused
    // and nothing else happens.
    return { kind: 'refused', fault: { offset: 0, code: 'unreadable', detail: String(error) } };
  }
}

interface Scanned {
  readonly tokens: readonly CST.Token[];
  readonly faults: readonly Fault[];
  /** Set when the text must not go on to the second step. */
  readonly refusal?: Fault;
}

function scan(text: string): Scanned {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: Fault[] = [];
  let pieces = 0;
  let isScalar = false;
  for (const piece of new Lexer().lex(text)) {
    const code = isScalar ? (piece === '<<' ? 'merge' : undefined) : findRefusal(piece);
    if (code !== undefined) faults.push({ offset: parser.offset, code, detail: piece.slice(0, 20) });
    isScalar = piece === CST.SCALAR;
    tokens.push(...parser.next(piece));
    pieces += 1;
    const refusal = refuseSize(parser, pieces, faults.length);
    if (refusal !== undefined) return { tokens, faults, refusal };
  }
  tokens.push(...parser.end());
  return { tokens, faults: [...faults, ...findExtraParts(tokens)] };
}

function findRefusal(piece: string): 'special' | undefined {
  return piece.startsWith('&') || piece.startsWith('*') || piece.startsWith('!') ? 'special' : undefined;
}

function refuseSize(parser: Parser, pieces: number, faults: number): Fault | undefined {
  const { offset } = parser;
  if (parser.stack.length > limits.depth) return { offset, code: 'too-deep', detail: '' };
  if (pieces > limits.pieces) return { offset, code: 'too-big', detail: '' };
  return faults > limits.problemsPerFile ? { offset, code: 'too-big', detail: 'faults' } : undefined;
}

/** Directives (`%YAML`) and second documents (`---` in the middle). */
function findExtraParts(tokens: readonly CST.Token[]): Fault[] {
  const documents = tokens.filter(({ type }) => type === 'document');
  const second = documents
    .slice(1, 2)
    .map(({ offset }) => ({ offset, code: 'second-document' as const, detail: '' }));
  const directives = tokens.filter(({ type }) => type === 'directive').slice(0, 1);
  return [...directives.map(({ offset }) => ({ offset, code: 'directive' as const, detail: '' })), ...second];
}

/** `failsafe` leaves every value a text, exactly as it was written; what it may be taken for is decided by us. */
function compose(tokens: readonly CST.Token[], found: readonly Fault[]): Composed {
  const composer = new Composer<ParsedNode>({
    schema: 'failsafe',
    // Its own search for repeated keys compares each with each; ours does not.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  let root: ParsedNode | null = null;
  const faults = [...found];
  let isFirst = true;
  for (const document of composer.compose(tokens, true)) {
    if (isFirst) root = document.contents;
    if (isFirst) faults.push(...toFaults(document));
    isFirst = false;
  }
  return { kind: 'composed', root, faults: faults.sort((one, other) => one.offset - other.offset) };
}

function toFaults(document: Document.Parsed<ParsedNode>): Fault[] {
  return [...document.errors, ...document.warnings]
    .slice(0, limits.problemsPerFile)
    .map(({ pos, code, message }) => ({ offset: pos[0], code, detail: message }));
}
