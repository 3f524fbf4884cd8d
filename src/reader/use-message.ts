import { useEffect, useState } from 'preact/hooks';
import type { OwnPageName } from '../platform/own-pages.ts';
import { messageTime } from '../ui/message-time.ts';

/** A sentence for the user. It is counted, so that the same one shows and is read out again. */
export type Message = {
  text: string;
  /** Takes back what the sentence tells of; null when nothing can be taken back. */
  undo: (() => void) | null;
  /** Where what it tells of can be seen. */
  page: OwnPageName | null;
  count: number;
};

/** Shows a message, with a button for `undo` or a link to a page of ours where one is given. */
export type Say = (text: string, undo?: () => void, page?: OwnPageName) => void;

/** Time to get to its button or link, in milliseconds. */
const TIME_TO_UNDO = 12_000;

const NO_MESSAGE: Message = { text: '', undo: null, page: null, count: 0 };

/** A message, empty once it has had its time, a function that shows one, and one that takes it away. */
export function useMessage(): [Message, Say, () => void] {
  const [message, setMessage] = useState<Message>(NO_MESSAGE);
  const clear = () => setMessage(({ count }) => ({ ...NO_MESSAGE, count }));
  useEffect(() => {
    const time = Math.max(message.undo || message.page ? TIME_TO_UNDO : 0, messageTime(message.text));
    const timer = setTimeout(clear, time);
    return () => clearTimeout(timer);
  }, [message.count]);
  const say: Say = (text, undo, page) =>
    setMessage(({ count }) => ({ text, undo: undo ?? null, page: page ?? null, count: count + 1 }));
  return [message, say, clear];
}
