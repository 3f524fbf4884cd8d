import type { Frame, Page } from 'puppeteer-core';
import { findReader } from '../../../src/cli/browser/extension-pages.ts';
import { pressToolbarButton } from '../../../src/cli/browser/popup.ts';
import type { Session } from './session.ts';

/** Opens a page, and the reader over it by the popup. */
export async function openReader(session: Session, address: string): Promise<{ page: Page; reader: Frame }> {
  const page = await session.visit(address);
  return { page, reader: await openReaderOver(session, page) };
}

/** Opens the reader over a page that is open. */
export async function openReaderOver(session: Session, page: Page): Promise<Frame> {
  const popup = await pressToolbarButton(session.running, page);
  await popup.press('읽기 모드');
  return findReader(page);
}
