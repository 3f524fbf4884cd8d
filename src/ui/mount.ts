import { type ComponentChild, render } from 'preact';
import { type MessageKey, setPageLanguage } from '../platform/i18n.ts';

/** Shows a component as one of our pages, in the language of the browser's interface. */
export function mount(component: ComponentChild, title: MessageKey): void {
  setPageLanguage(document, title);
  const root = document.getElementById('root');
  if (!root) throw new Error('expected an element with the id "root" in the page');
  render(component, root);
}
