import type { ArrangedBody } from './body/body.tsx';
import type { Command } from './keyboard/bindings.ts';
import type { PanelName } from './panels/panels.tsx';
import type { Tool } from './toolbar.tsx';

/** The tools that open a panel; an article without sub-heads has no outline. */
export function listTools(
  body: ArrangedBody | null,
  open: PanelName | null,
  toggle: (panel: PanelName) => void,
): Tool[] {
  const tool = (icon: Tool['icon'] & PanelName, label: Tool['label'], command: Command): Tool => {
    return { icon, label, command, isOpen: open === icon, onPress: () => toggle(icon) };
  };
  return [
    ...((body?.headings.length ?? 0) > 0 ? [tool('outline', 'reader_outline', 'outline')] : []),
    tool('view', 'reader_view', 'view'),
    tool('take', 'reader_take', 'take'),
    tool('highlights', 'reader_highlights', 'highlights'),
    tool('note', 'reader_note', 'note'),
    tool('keys', 'reader_keys', 'showKeys'),
  ];
}
