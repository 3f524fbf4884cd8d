import { readMember } from '../../dom/clobbering.ts';
import { attributeOf, isElement, nameOf } from '../../dom/element.ts';
import { isClose } from '../../phrases/controls.ts';

const CONTROLS = 'button, a, [role="button"], [tabindex="0"], input:is([type="button"], [type="submit"])';

/**
 * Finds the control that an event is about; null when it is about none.
 * @param window given where the shape of the pointer is to tell of more of them, which asks for styles
 */
export function findControl(event: Event, window: Window | null = null): Element | null {
  // Also within shadow roots that are open; last come <html>, the document and the window. A form may hide its members.
  const path = (event.composedPath() as Node[]).slice(0, -3).filter(isElement);
  const around = path.filter((at) => nameOf(at) !== 'form');
  const control = around.find((at) => at.matches(CONTROLS));
  // The pointer's shape is inherited from what can be pressed.
  return control ?? around.findLast((at) => window?.getComputedStyle(at).cursor === 'pointer') ?? null;
}

/** Whether a control is a link to another page. */
export function leadsAway(control: Element): boolean {
  return control.matches('a[href]:not([href^="#"], [href^="javascript:"])');
}

/** Characters of the name of a control; fewer are in every text ("가" makes letters larger). */
const [SHORTEST_NAME, LONGEST_NAME] = [2, 16];
/** Characters of a control with its pictures; what shows more is no button. */
const LONGEST_CONTROL = 100;

/** What a control is called: what it shows, and what it says to those who do not see that. What closes any layer names none. */
export function readNames(control: Element): string[] {
  const shown = (control.textContent ?? '').trim();
  if (shown.length > LONGEST_CONTROL) return [];
  const parts = [control, ...control.querySelectorAll('[aria-label], [title], [alt]')];
  const told = parts.flatMap((part) => NAMING.map((attribute) => attributeOf(part, attribute)));
  return [shown, ...told]
    .map((name) => name.trim())
    .filter(({ length }) => length >= SHORTEST_NAME && length <= LONGEST_NAME)
    .filter((name) => !isClose(name));
}

const NAMING = ['aria-label', 'title', 'alt', 'value'];

/** Whether a control says by any of its attributes that it is about a layer (`aria-controls`, `data-target`). */
export function refersTo(control: Element, layer: Element): boolean {
  const words = Array.from(control.attributes).flatMap(({ value }) => value.split(/[^\w-]+/));
  const id = attributeOf(layer, 'id');
  return id !== '' && words.includes(id);
}

/** Letters of a name that tells one layer from others ("구독하기"). */
const SHORTEST_TITLE = 4;

/** Whether a layer has one of the names among its words: what is to be pressed in it may be called as others on the page. */
export function isTitled(layer: Element, names: readonly string[]): boolean {
  const titles = names.filter(({ length }) => length >= SHORTEST_TITLE);
  return [...readMember(layer, 'querySelectorAll').call(layer, ':not(form)')].some(
    (part) =>
      titles.some((title) => part.textContent?.includes(title)) &&
      !part.closest(CONTROLS) &&
      !part.querySelector(CONTROLS),
  );
}
