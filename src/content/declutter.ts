import { startDeclutter } from '../declutter/declutter.ts';

// Where hiding is off, nothing of it is loaded: `page.ts` asks for it once.
globalThis.jeongdokStartDeclutter = startDeclutter;
