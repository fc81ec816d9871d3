/** What is known of one case, and whether it was right. */
export interface Case {
  readonly factors: readonly number[];
  readonly isRight: boolean;
}

const STEPS = 3_000;
const RATE = 0.5;
/** Keeps weights of factors that tell the same from growing against each other. */
const RIDGE = 1e-4;

/** Logistic regression by gradient descent with momentum over standardised factors; the first factor is the constant. */
export function learnLogistic(cases: readonly Case[]): readonly number[] {
  const width = cases[0]?.factors.length ?? 0;
  const scales = Array.from({ length: width }, (_, place) =>
    findScale(cases.map(({ factors }) => factors[place] ?? 0)),
  );
  const rows = cases.map(({ factors, isRight }) => ({
    values: factors.map(
      (value, place) => (value - (scales[place]?.middle ?? 0)) / (scales[place]?.spread ?? 1),
    ),
    goal: isRight ? 1 : 0,
  }));
  const weights = new Array<number>(width).fill(0);
  const speeds = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = new Array<number>(width).fill(0);
    for (const { values, goal } of rows) {
      const wrong = 1 / (1 + Math.exp(-dot(values, weights))) - goal;
      for (let place = 0; place < width; place += 1)
        slopes[place] = (slopes[place] ?? 0) + wrong * (values[place] ?? 0);
    }
    for (let place = 0; place < width; place += 1) {
      const slope = (slopes[place] ?? 0) / rows.length + RIDGE * (weights[place] ?? 0);
      speeds[place] = 0.9 * (speeds[place] ?? 0) - RATE * slope;
      weights[place] = (weights[place] ?? 0) + (speeds[place] ?? 0);
    }
  }
  return unscale(weights, scales);
}

interface Scale {
  readonly middle: number;
  readonly spread: number;
}

/** The constant is left as it is. */
function findScale(values: readonly number[]): Scale {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
  return spread < 1e-9 ? { middle: 0, spread: 1 } : { middle, spread };
}

function unscale(weights: readonly number[], scales: readonly Scale[]): readonly number[] {
  const plain = weights.map((weight, place) => weight / (scales[place]?.spread ?? 1));
  const shift = plain.reduce((sum, weight, place) => sum + weight * (scales[place]?.middle ?? 0), 0);
  return plain.map((weight, place) => (place === 0 ? weight - shift : weight));
}

function dot(left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < left.length; place += 1) sum += (left[place] ?? 0) * (right[place] ?? 0);
  return sum;
}
