import { describe, expect, it } from 'vitest';
import { readStorageFailure } from '../../src/notes/storage-failure.ts';

describe('a failing database', () => {
  it('is out of space when it says so', () => {
    expect(readStorageFailure(new DOMException('full', 'QuotaExceededError'))).toBe('quota');
  });

  it.each(['VersionError', 'UnknownError', 'AbortError'])('cannot be used on %s', (name) => {
    expect(readStorageFailure(new DOMException('', name))).toBe('storage');
  });

  it('cannot be used when something else was thrown', () => {
    expect(readStorageFailure('?')).toBe('storage');
  });
});
