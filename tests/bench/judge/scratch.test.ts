import { createNoise, type Noise } from '../../../src/engine/stats/fixtures/createNoise';
import { toPast, expectedAtAll, expectedByClock } from '../../../src/engine/checks/events/toUsual';
import { dispersionOf } from '../../../src/engine/checks/events/dispersionOf';
import { isMoreThanBefore } from '../../../src/engine/checks/events/isMoreThanBefore';
import { poisson } from './judgeCheck';
const H = 3_600_000, D = 24 * H, S = 600_000, M = 60_000;
const ROLL = Math.ceil(Date.parse('2025-10-23T03:23:00Z') / M) * M;
type Ev = (t: number) => number; // events in minute ending t
const FACT = Number(process.env.FACT ?? 1.25), DAYF = Number(process.env.DAYF ?? 3);
const runs = Number(process.env.RUNS ?? 300);
function judge(before: Ev, after: Ev, days: number, hours: number): boolean {
  const start = ROLL - 8 * M;
  const from = Math.floor((ROLL - days * D) / S) * S;
  const samples: (readonly [number, number])[] = [];
  for (let t = from + S; t <= start; t += S) { let v = 0; for (let m = t - S + M; m <= t; m += M) v += before(m); samples.push([t, v]); }
  const past = toPast(samples);
  const span = { from: ROLL + 10 * M, to: ROLL + hours * H };
  const cur = { from: span.to - H, to: span.to };
  let total = 0, inW = 0;
  for (let t = span.from + M; t <= span.to; t += M) { const v = after(t); total += v; if (t > cur.from) inW += v; }
  if (total <= 0) return false;
  if (past.total === 0) return true;
  const f = past.known / (past.byClock.size * S) >= 2.9 ? FACT : DAYF;
  const more = (sp: { from: number; to: number }, n: number): boolean => {
    const dispersion = dispersionOf(past, sp.to - sp.from);
    return [expectedAtAll(past, sp), expectedByClock(past, sp)].filter(({ counted }) => counted > 0).every(({ expected, counted }) => isMoreThanBefore({ before: counted, beforeLength: counted / expected, after: n, afterLength: 1, dispersion }, f));
  };
  return more(span, total) || more(cur, inW);
}
type Gen = (n: Noise, rate: number) => Ev;
const flat: Gen = (n, r) => () => poisson(n, r / 60);
const swingG = (amp: number): Gen => (n, r) => { const ph = n.uniform(); return (t) => poisson(n, (r / 60) * (1 + amp * Math.sin(2 * Math.PI * (t / D + ph)))); };
const geom = (n: Noise, mean: number): number => 1 + Math.floor(Math.log(1 - n.uniform()) / Math.log(1 - 1 / mean));
// bursts: geometric size within the minute
const burst = (mean: number): Gen => (n, r) => () => { const k = poisson(n, r / 60 / mean); let s = 0; for (let i = 0; i < k; i++) s += geom(n, mean); return s; };
// bursts that last an hour: rate gamma by hour
const hourly = (sigma: number): Gen => (n, r) => { const m = new Map<number, number>(); return (t) => { const h = Math.ceil(t / H); if (!m.has(h)) m.set(h, Math.exp(sigma * n.normal() - sigma * sigma / 2)); return poisson(n, (r / 60) * m.get(h)!); }; };
const daily = (sigma: number): Gen => (n, r) => { const m = new Map<number, number>(); return (t) => { const h = Math.ceil((t - ROLL) / D); if (!m.has(h)) m.set(h, Math.exp(sigma * n.normal() - sigma * sigma / 2)); return poisson(n, (r / 60) * m.get(h)!); }; };
const ar = (sigma: number, tau: number): Gen => (n, r) => { let x = n.normal(); let last = NaN; const rho = Math.exp(-1 / tau); return (t) => { const h = Math.ceil(t / H); if (h !== last) { x = rho * x + Math.sqrt(1 - rho * rho) * n.normal(); last = h; } return poisson(n, (r / 60) * Math.exp(sigma * x - sigma * sigma / 2)); }; };
const swing3: Gen = (n, r) => { const ph = n.uniform(); return (t) => poisson(n, (r / 60) * Math.exp(0.9 * Math.sin(2 * Math.PI * (t / D + ph)))); };
const week: Gen = (n, r) => { const ph = Math.floor(7 * n.uniform()); return (t) => poisson(n, (r / 60) * ([5, 6].includes((Math.floor((t - ROLL) / D) + 70 + ph) % 7) ? 0.5 : 1.2)); };
const gens: Record<string, Gen> = { flat, swing50: swingG(0.5), swing3, burst3: burst(3), burst10: burst(10), 'hour.7': hourly(0.7), 'day.3': daily(0.3), 'ar.5/6h': ar(0.5, 6), week };
const rates = [0.1, 0.5, 1, 2, 5, 20];
function share(g: Gen, r: number, mult: number, days: number, hours: number, seed: number): number {
  let hits = 0;
  for (let i = 0; i < runs; i++) { const n = createNoise(Math.imul(seed + 1, 0x9e3779b1) + Math.imul(i, 7919)); const ev = g(n, r); const aft: Ev = mult === 1 ? ev : (() => { const e = Array.from({length: mult}, () => ev); return (t: number) => e.reduce((s, f) => s + f(t), 0); })(); if (judge(ev, aft, days, hours)) hits++; }
  return Math.round(1000 * hits / runs) / 10;
}
it('x', () => {
  let out = '';
  for (const [days, hours] of JSON.parse(process.env.DH ?? '[[5.9,25.2],[5.9,1.2],[5.9,12.2],[3,25.2],[1,25.2]]') as [number, number][]) {
    out += `days ${days} hours ${hours}\n`;
    for (const [name, g] of Object.entries(gens)) {
      out += name.padEnd(9) + ' quiet ' + rates.map((r, i) => String(share(g, r, 1, days, hours, i)).padStart(5)).join('') + '  5x ' + [0.5, 1, 2, 5].map((r, i) => String(share(g, r, 5, days, hours, 20 + i)).padStart(6)).join('') + '  2x ' + [2, 20].map((r, i) => String(share(g, r, 2, days, hours, 30 + i)).padStart(6)).join('') + '\n';
    }
  }
  process.stdout.write(out);
}, 1e8);
