import { useEffect, useState } from 'preact/hooks';
import { messageTime } from '../ui/message-time.ts';

/** A sentence for the user. It is counted, so that the same one shows and is read out again. */
export type Message = {
  text: string;
  /** Takes back what the sentence tells of; null when nothing can be taken back. */
  undo: (() => void) | null;
  count: number;
};

/** Shows a message, with a button for `undo` where one is given. */
export type Say = (text: string, undo?: () => void) => void;

/** Time to get to its button, in milliseconds. */
const TIME_TO_UNDO = 12_000;

/** A message, empty once it has had its time, a function that shows one, and one that takes it away. */
export function useMessage(): [Message, Say, () => void] {
  const [message, setMessage] = useState<Message>({ text: '', undo: null, count: 0 });
  const clear = () => setMessage(({ count }) => ({ text: '', undo: null, count }));
  useEffect(() => {
    const time = Math.max(message.undo ? TIME_TO_UNDO : 0, messageTime(message.text));
    const timer = setTimeout(clear, time);
    return () => clearTimeout(timer);
  }, [message.count]);
  const say: Say = (text, undo) =>
    setMessage(({ count }) => ({ text, undo: undo ?? null, count: count + 1 }));
  return [message, say, clear];
}
