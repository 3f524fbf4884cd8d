import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Pictures of a page that is halfway here need a machine that is not busy. `npm start` builds anew: a browser that begins
 * while the extension's files are gone forgets it, with all its notes.
 */
const alone = ['test/browser/start.test.ts', 'test/browser/declutter-timing.test.ts'];

/** Real keys, and pages that fight for their place, need one that is not too busy: they run beside each other, and nothing else. */
const apart = ['test/browser/keys.test.ts', 'test/browser/hostile.test.ts'];

/** Begins with the files that take longest, since one of them alone at the end would keep everybody waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longest = ['labelled-pages', 'backup', 'sudden-ends', 'properties', 'sanitize'];
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
  retry: 1,
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
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: [...alone, ...apart],
          // After the unit tests.
          sequence: { groupOrder: 1 },
          // With three at a time two processors are busy all the while: little is won, and browsers lose keys.
          maxWorkers: 2,
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
