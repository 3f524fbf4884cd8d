import { readMember } from '../../dom/clobbering.ts';
import { uiLanguage } from '../../platform/i18n.ts';
import { setImportant } from './harden.ts';

/** In milliseconds. */
const SHOW_TIME = 4000;

const STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto 0 32px',
  width: 'fit-content',
  'max-width': 'min(90vw, 480px)',
  margin: '0 auto',
  padding: '12px 20px',
  'border-radius': '10px',
  'background-color': '#1d1c1a',
  color: '#fff',
  font: '500 15px/1.6 "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif',
  'word-break': 'keep-all',
  'overflow-wrap': 'anywhere',
  'box-shadow': '0 6px 24px rgb(0 0 0 / 35%)',
  'pointer-events': 'none',
};

/** Shows one sentence of ours over the page (full screen included) and takes it away after a few seconds. */
export function showToast(document: Document, text: string): void {
  const create = (tag: 'div') => readMember(document, 'createElement').call(document, tag);
  const root = readMember(document, 'documentElement');
  const host = create('div');
  const toast = create('div');
  setImportant(host, { all: 'initial', display: 'block' });
  setImportant(toast, STYLE);
  toast.setAttribute('role', 'status');
  toast.lang = uiLanguage();
  toast.popover = 'manual';
  host.attachShadow({ mode: 'closed' }).append(toast);
  root.append(host);
  toast.showPopover();
  // Screen readers tell of what comes into a place that is there.
  setTimeout(() => {
    toast.textContent = text;
  });
  setTimeout(() => host.remove(), SHOW_TIME);
}
