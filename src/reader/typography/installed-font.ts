import { quoteFont } from './style.ts';

const SAMPLE = '가나다라 정독 abcdefg 0123456789';
const GENERIC = ['serif', 'monospace'] as const;

/**
 * Whether a font is installed on the device, by measuring: text set in a font that is missing is as wide as in the font
 * after it. (`document.fonts.check` answers true for fonts that do not exist.)
 */
export function isInstalled(font: string, document: Document): boolean {
  const context = document.createElement('canvas').getContext('2d');
  const name = quoteFont(font);
  if (!context || !name) return false;
  const widthIn = (family: string) => {
    context.font = `40px ${family}`;
    return context.measureText(SAMPLE).width;
  };
  return GENERIC.some((family) => widthIn(`${name}, ${family}`) !== widthIn(family));
}
