import { useState } from 'preact/hooks';

/** A sentence for the user. It is counted, so that the same one shows and is read out again. */
export type Message = { text: string; count: number };

export function useMessage(): [Message, (text: string) => void] {
  const [message, setMessage] = useState<Message>({ text: '', count: 0 });
  const say = (text: string) => setMessage(({ count }) => ({ text, count: count + 1 }));
  return [message, say];
}
