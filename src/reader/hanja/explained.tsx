import { uiLanguage } from '../../platform/i18n.ts';
import { hanjaAttributes, splitByHanja } from './mark-hanja.ts';

/** A line of text; with `isOn`, its hanja explain themselves. */
export function Explained({ text, isOn }: { text: string; isOn: boolean }) {
  if (!isOn) return text;
  return (
    <>
      {splitByHanja(text).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <span key={part.start} {...hanjaAttributes(part, uiLanguage())}>
            {part.hanja}
          </span>
        ),
      )}
    </>
  );
}
