import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  class?: string;
  role?: 'status';
  /** It goes while the focus is in it: the button that was pressed is no more. */
  onLost: () => void;
  children: ComponentChildren;
};

/** Something that is said above or below the list, with what can be done about it. */
export function NoticeBox({ class: kind = '', role, onLost, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const lost = useRef(onLost);
  lost.current = onLost;
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element?.contains(document.activeElement)) lost.current();
    };
  }, []);
  return (
    <div class={`notice-box ${kind}`.trim()} role={role} ref={box}>
      {children}
    </div>
  );
}
