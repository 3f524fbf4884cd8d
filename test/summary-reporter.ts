import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** Ends a run with one plain line, "N passed, N failed", after the skipped tests and why they were, and those that failed once. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    for (const test of tests) {
      if (test.result().state === 'skipped') console.log(`skipped: ${describeSkipped(test)}`);
      if (test.diagnostic()?.flaky) console.log(`passed only when tried again: ${test.fullName}`);
    }
    // A file or hook that breaks leaves its tests unrun, and an error outside of any test belongs to none.
    const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module)).length;
    // A run that never came to its tests has failed in what prepares them.
    const unprepared = modules.length === 0 ? 1 : 0;
    const failed = count('failed') + broken + errors.length + unprepared;
    console.log(`${count('passed')} passed, ${failed} failed`);
  }
}

const hasFailedTest = (module: TestModule) => [...module.children.allTests('failed')].length > 0;

function describeSkipped(test: TestCase): string {
  const result = test.result();
  const reason = result.state === 'skipped' ? result.note : undefined;
  return `${test.fullName} (${reason ?? 'no reason given'})`;
}
