/** The continuous distributions of random, computed as CPython computes them, so that the same seed gives the same numbers. */
import { None } from '../heap/index.ts';
import type { Value } from '../heap/value.ts';
import { valueError } from '../objects/exceptions/errors.ts';
import { requireReal } from '../objects/numbers/float-convert.ts';
import { method } from '../objects/calls/native.ts';
import type { PyType } from '../objects/classes/type.ts';
import { newFloat } from '../objects/values.ts';
import { cos, exp, log, sin } from '../objects/numbers/elementary.ts';
import type { PyRandom } from './random-object.ts';

const NORMAL_MAGIC = (4 * exp(-0.5)) / Math.sqrt(2);
const LOG4 = log(4);
const GAMMA_MAGIC = 1 + log(4.5);

/** Ratio of uniform deviates (Kinderman and Monahan). */
function normal(random: PyRandom, mu: number, sigma: number): number {
  for (;;) {
    const u1 = random.random();
    const u2 = 1 - random.random();
    const z = (NORMAL_MAGIC * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -log(u2)) return mu + z * sigma;
  }
}

/** Box and Muller: two at a time. */
function gauss(random: PyRandom, mu: number, sigma: number): number {
  let z = random.gaussNext;
  random.gaussNext = null;
  if (z === null) {
    const angle = random.random() * 2 * Math.PI;
    const radius = Math.sqrt(-2 * log(1 - random.random()));
    z = cos(angle) * radius;
    random.gaussNext = sin(angle) * radius;
  }
  return mu + z * sigma;
}

function gamma(random: PyRandom, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) throw valueError('gammavariate: alpha and beta must be > 0.0');
  if (alpha > 1) return gammaAboveOne(random, alpha, beta);
  if (alpha === 1) return -log(1 - random.random()) * beta;
  return gammaBelowOne(random, alpha, beta);
}

/** Cheng's GB. */
function gammaAboveOne(random: PyRandom, alpha: number, beta: number): number {
  const ainv = Math.sqrt(2 * alpha - 1);
  const bbb = alpha - LOG4;
  const ccc = alpha + ainv;
  for (;;) {
    const u1 = random.random();
    if (u1 <= 1e-7 || u1 >= 0.9999999) continue;
    const u2 = 1 - random.random();
    const v = log(u1 / (1 - u1)) / ainv;
    const x = alpha * exp(v);
    const z = u1 * u1 * u2;
    const r = bbb + ccc * v - x;
    if (r + GAMMA_MAGIC - 4.5 * z >= 0 || r >= log(z)) return x * beta;
  }
}

/** Ahrens and Dieter's GS. */
function gammaBelowOne(random: PyRandom, alpha: number, beta: number): number {
  for (;;) {
    const b = (Math.E + alpha) / Math.E;
    const p = b * random.random();
    const x = p <= 1 ? Math.pow(p, 1 / alpha) : -log((b - p) / alpha);
    const u1 = random.random();
    if (p > 1 ? u1 <= Math.pow(x, alpha - 1) : u1 <= exp(-x)) return x * beta;
  }
}

function triangular(random: PyRandom, low: number, high: number, mode: number | null): number {
  let u = random.random();
  if (low === high) return low;
  let c = mode === null ? 0.5 : (mode - low) / (high - low);
  if (u <= c) return low + (high - low) * Math.sqrt(u * c);
  u = 1 - u;
  c = 1 - c;
  return high + (low - high) * Math.sqrt(u * c);
}

function beta(random: PyRandom, alpha: number, betaParameter: number): number {
  const y = gamma(random, alpha, 1);
  return y === 0 ? 0 : y / (y + gamma(random, betaParameter, 1));
}

export function defineDistributions(type: PyType): void {
  const define = (signature: string, compute: (random: PyRandom, ...args: number[]) => number): void => {
    method(type, signature, (self: PyRandom, ...args: Value[]) => newFloat(compute(self, ...args.map(requireReal))));
  };
  define('uniform(self, a, b)', (random, a, b) => a! + (b! - a!) * random.random());
  define('normalvariate(self, mu=0.0, sigma=1.0)', (random, mu, sigma) => normal(random, mu!, sigma!));
  define('gauss(self, mu=0.0, sigma=1.0)', (random, mu, sigma) => gauss(random, mu!, sigma!));
  define('lognormvariate(self, mu, sigma)', (random, mu, sigma) => exp(normal(random, mu!, sigma!)));
  define('expovariate(self, lambd=1.0)', (random, lambda) => -log(1 - random.random()) / lambda!);
  define('gammavariate(self, alpha, beta)', (random, alpha, scale) => gamma(random, alpha!, scale!));
  define('betavariate(self, alpha, beta)', (random, alpha, second) => beta(random, alpha!, second!));
  define('paretovariate(self, alpha)', (random, alpha) => Math.pow(1 - random.random(), -1 / alpha!));
  define('weibullvariate(self, alpha, beta)', (random, alpha, shape) => alpha! * Math.pow(-log(1 - random.random()), 1 / shape!));
  method(type, 'triangular(self, low=0.0, high=1.0, mode=None)', (self: PyRandom, low: Value, high: Value, mode: Value) => {
    return newFloat(triangular(self, requireReal(low), requireReal(high), mode === None ? null : requireReal(mode)));
  });
}
