/** Whether what has the focus takes letters: keys are not commands there. A slider or a switch takes none. */
export function isWritten(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return ['text', 'search', 'date', 'number', 'password', 'email', 'url', 'tel'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
