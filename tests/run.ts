import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: checks, builds, runs every project of the tests and ends with one line of counts. A project without
 * a single test is a mistake of ours and fails.
 */
const ROOT = join(import.meta.dirname, '..');
const PROJECTS = ['unit', 'integration', 'pages', 'e2e', 'faults'] as const;
const BIN = join(ROOT, 'node_modules/.bin');

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[];
}

interface Assertion {
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
  readonly fullName: string;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const began = performance.now();
let passed = 0;
let failed = 0;
const notRun: string[] = [];

step('types', [join(BIN, 'tsc'), '-p', '.']);
step('lint', [join(BIN, 'biome'), 'check', '--error-on-warnings', '.']);
step('build', [process.execPath, 'deploy/ensure-built.ts']);
for (const project of PROJECTS) runProject(project);

for (const name of notRun) say(`not run: ${name}`);
const seconds = Math.round((performance.now() - began) / 1_000);
say(`\n${passed} passed, ${failed} failed, ${notRun.length} not run, in ${seconds} s`);
process.exitCode = failed === 0 ? 0 : 1;

/** Something that must go well before tests mean anything; counts as one. */
function step(name: string, [command = '', ...args]: readonly string[]): void {
  const start = performance.now();
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  say(`${status === 0 ? 'ok' : 'FAILED'}  ${name}  ${Math.round((performance.now() - start) / 1_000)} s`);
  if (status === 0) passed += 1;
  else failed += 1;
}

function runProject(project: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'loket-report-'));
  const output = join(folder, 'report.json');
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ];
  const { status } = spawnSync(join(BIN, 'vitest'), args, { cwd: ROOT, stdio: 'inherit' });
  const report = reportIn(output);
  rmSync(folder, { recursive: true, force: true });
  if (report === null || report.numPassedTests + report.numFailedTests === 0) {
    say(`FAILED  ${project}: no test ran`);
    failed += 1;
    return;
  }
  passed += report.numPassedTests;
  // A file that does not load has no tests to count, and a runner that ends badly has a reason.
  const broken = status === 0 ? 0 : Math.max(1, report.numFailedTests);
  failed += Math.max(broken, report.numFailedTests);
  for (const { assertionResults } of report.testResults) {
    const left = assertionResults.filter(({ status: state }) => state !== 'passed' && state !== 'failed');
    notRun.push(...left.map(({ fullName }) => `${project}: ${fullName}`));
  }
}

function reportIn(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return null;
  }
}
