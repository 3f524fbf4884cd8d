import type { DOMWindow } from 'jsdom';

/** How many characters of a page's texts something reads: what it costs, whatever machine it runs on. */
export function countRead({ Node, CharacterData }: DOMWindow, act: () => void): number {
  let read = 0;
  const restore = [[Node.prototype, 'textContent'] as const, [CharacterData.prototype, 'data'] as const].map(
    ([holder, name]) => {
      const own = Object.getOwnPropertyDescriptor(holder, name) ?? {};
      const get = function (this: Node) {
        const text: string | null = own.get?.call(this);
        read += text?.length ?? 0;
        return text;
      };
      Object.defineProperty(holder, name, { ...own, get });
      return () => Object.defineProperty(holder, name, own);
    },
  );
  act();
  for (const undo of restore) undo();
  return read;
}
