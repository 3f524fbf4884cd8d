import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Builds anew, and a browser that begins while the extension's files are gone forgets it: before all others. */
const first = ['test/browser/start.test.ts'];

/** Pictures of a page that is halfway here need a machine that is not busy. */
const alone = ['test/browser/declutter-timing.test.ts'];

/** Keys, and pages that fight for their place, need one that is not too busy: two of them run at a time, and nothing else. */
const apart = ['hostile', 'keyboard', 'keys', 'tab-order'].map((name) => `test/browser/${name}.test.ts`);

/** Begins with the files that take longest, since one of them alone at the end would keep everybody waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longest = ['labelled-pages', 'layers', 'backup', 'sudden-ends', 'properties', 'sanitize'];
    const rank = ({ moduleId }: TestSpecification) =>
      longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`)) >>> 0;
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

const browserTests = {
  environment: 'node',
  globalSetup: './test/browser/harness/global-setup.ts',
  testTimeout: 60_000,
  hookTimeout: 90_000,
  // Loading Puppeteer for each file would take half a minute of all.
  isolate: false,
  // A browser on a busy machine now and then loses a key; the summary names what passed only then.
  retry: 2,
} as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // Puppeteer lets go of a question to Firefox whose page has meanwhile gone on; nobody can wait for its answer.
    onUnhandledError: ({ message }) => !/^Protocol error .*cross-origin object/.test(message),
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // Loading jsdom for each file would take as long as the tests.
          isolate: false,
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...browserTests,
          name: 'browser-first',
          include: first,
          // Beside the unit tests.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...browserTests,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: [...first, ...apart, ...alone],
          sequence: { groupOrder: 1 },
          // A good part of each goes by in waiting; so two processors are just busy.
          maxWorkers: 3,
        },
      },
      {
        test: {
          ...browserTests,
          name: 'browser-apart',
          include: apart,
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...browserTests,
          name: 'browser-alone',
          include: alone,
          sequence: { groupOrder: 3 },
          fileParallelism: false,
        },
      },
    ],
  },
});
