import { FIRST_VALUES } from '../server/settings/first-settings.ts';
import { type Tried, tryEstimates } from './estimates-tried.ts';
import { score } from './score.ts';

/**
 * `npm run bench:estimate [days] [seed]`: lets a simulated office work and says how many waits stayed inside the range
 * that was given beforehand, beside a point of "people ahead times the mean" with a quarter on either side.
 */
const days = Number(process.argv[2] ?? 60);
const seed = process.argv[3] ?? 'tebing tinggi';
const rules = FIRST_VALUES['queue.estimate'];
const LEARNING = rules.recentDays;
/** Numbers of people ahead that are looked at together. */
const GROUPS: readonly (readonly [from: number, to: number])[] = [
  [0, 0],
  [1, 2],
  [3, 5],
  [6, 10],
  [11, 20],
  [21, 999],
];

const say = (line = '') => process.stdout.write(`${line}\n`);
const percent = (share: number) => `${Math.round(100 * share)} %`.padStart(6);

say(
  `Simulated Mondays: ${days} days, seed "${seed}". A range is meant for ${rules.high - rules.low} % of all waits.`,
);
for (const counters of [1, 2]) {
  const tried = tryEstimates({ seed: `${seed} ${counters}`, days, counters, rules });
  say(`\n${counters} counter${counters === 1 ? '' : 's'}`);
  say('                                   range given                    |  ahead x mean +-25 %');
  say('                      waits  inside  sooner   later   width (min) | inside  sooner   later   width');
  line(
    'first 3 days',
    tried.filter(({ day }) => day < 3),
  );
  line(
    `days 4 to ${LEARNING}`,
    tried.filter(({ day }) => day >= 3 && day < LEARNING),
  );
  const learnt = tried.filter(({ day }) => day >= LEARNING);
  line(`from day ${LEARNING + 1} on`, learnt);
  for (const [from, to] of GROUPS) {
    const name = from === to ? `  ${from} ahead` : `  ${from} to ${to === 999 ? 'more' : to} ahead`;
    line(
      name,
      learnt.filter(({ ahead }) => ahead >= from && ahead <= to),
    );
  }
}

function line(name: string, tried: readonly Tried[]): void {
  if (tried.length === 0) return;
  const own = score(tried, ({ range }) => range);
  const naive = score(tried, (one) => one.naive);
  const about = ({ inside, below, above }: typeof own) => [inside, below, above].map(percent).join('  ');
  const width = (minutes: number) => String(Math.round(minutes)).padStart(6);
  say(
    `${name.padEnd(20)} ${String(own.waits).padStart(6)}  ${about(own)}  ${width(own.medianWidth)}       ` +
      `| ${about(naive)}  ${width(naive.medianWidth)}`,
  );
}
