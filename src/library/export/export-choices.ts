import type { MessageKey } from '../../platform/i18n.ts';
import type { ExportFormat } from './export-notes.ts';

/** Something that notes can be exported as. */
export type ExportChoice = { name: MessageKey; format: ExportFormat };

/** In the order of the menu. */
export const EXPORT_CHOICES: readonly ExportChoice[] = [
  { name: 'export_markdown', format: 'markdown' },
  { name: 'export_html', format: 'html' },
  { name: 'export_text', format: 'text' },
];
