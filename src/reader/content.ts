import { callBackground, type Outcome, type ReaderContent, type Source } from '../platform/messages.ts';

/** Gets what the source gives to read. */
export const loadContent = (source: Source): Promise<Outcome<ReaderContent>> =>
  callBackground('readContent', source);
