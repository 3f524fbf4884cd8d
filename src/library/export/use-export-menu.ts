import { useLayoutEffect, useState } from 'preact/hooks';

export type ExportMenuState = { isOpen: boolean; setOpen: (isOpen: boolean) => void };

/** Whether the menu of formats is open. It goes with the bar that it stands in, which is that of a selection. */
export function useExportMenu(hasSelection: boolean): ExportMenuState {
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!hasSelection) setOpen(false);
  }, [hasSelection]);
  return { isOpen, setOpen };
}
