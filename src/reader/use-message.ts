import { useEffect, useState } from 'preact/hooks';

/** A sentence for the user. It is counted, so that the same one shows and is read out again. */
export type Message = { text: string; count: number };

/** How long a message stays: for slow readers, five letters a second. In milliseconds. */
const shortestTime = 4000;
const timePerLetter = 200;

/** A message, empty once it has had its time, and a function that shows one. */
export function useMessage(): [Message, (text: string) => void] {
  const [message, setMessage] = useState<Message>({ text: '', count: 0 });
  useEffect(() => {
    const time = Math.max(shortestTime, message.text.length * timePerLetter);
    const timer = setTimeout(() => setMessage(({ count }) => ({ text: '', count })), time);
    return () => clearTimeout(timer);
  }, [message.count]);
  const say = (text: string) => setMessage(({ count }) => ({ text, count: count + 1 }));
  return [message, say];
}
