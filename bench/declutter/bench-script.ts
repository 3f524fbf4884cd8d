import { openPage } from '../../src/article/page.ts';
import { startDeclutter } from '../../src/declutter/declutter.ts';
import type { PageHints } from '../../src/outlets/rule.ts';

/** What the bench calls in its world of a page; times in milliseconds. */
type DeclutterBench = {
  /** One TreeWalker pass over all nodes, nothing asked of them. */
  walk(): number;
  /** The first pass over a page that is there, as when the switch is turned on; its slices together. */
  pass(): Promise<{ total: number; longestTask: number }>;
  /** What a batch of inserted nodes takes, once the first pass is done. */
  batches(count: number, nodes: number): Promise<number[]>;
  /** Work done in a while in which nothing happens on the page. */
  idle(milliseconds: number): Promise<number>;
};

declare global {
  var declutterBench: DeclutterBench;
  var benchRule: PageHints | null;
}

const now = performance.now.bind(performance);

/** Times of the tasks that the declutter has had since `takeTasks` was last called. */
let tasks: number[] = [];

function takeTasks(): number[] {
  const taken = tasks;
  tasks = [];
  return taken;
}

function timed<Args extends unknown[], Result>(work: (...args: Args) => Result): (...args: Args) => Result {
  return (...args) => {
    const before = now();
    try {
      return work(...args);
    } finally {
      tasks.push(now() - before);
    }
  };
}

// Every way in which it is called back, in this world alone.
const { setTimeout: later, requestAnimationFrame: nextFrame, MutationObserver: Observer } = globalThis;
const patched = {
  setTimeout: (work: () => void, delay?: number) => later(timed(work), delay),
  requestAnimationFrame: (work: FrameRequestCallback) => nextFrame(timed(work)),
  MutationObserver: class extends Observer {
    constructor(work: MutationCallback) {
      super(timed(work));
    }
  },
};
Object.assign(globalThis, patched);

const wait = (milliseconds: number) => new Promise<void>((resolve) => later(resolve, milliseconds));

/** Waits until no task has come for a while. */
async function settle(): Promise<void> {
  let seen = -1;
  while (seen !== tasks.length) {
    seen = tasks.length;
    await wait(300);
  }
}

function start(): AbortController {
  const stop = new AbortController();
  const page = openPage(document, location.href);
  timed(() => startDeclutter(page, globalThis.benchRule ?? null, { signal: stop.signal }))();
  return stop;
}

const sum = (times: number[]) => times.reduce((total, time) => total + time, 0);

globalThis.declutterBench = {
  walk() {
    takeTasks();
    timed(() => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
      while (walker.nextNode());
    })();
    return sum(takeTasks());
  },
  async pass() {
    takeTasks();
    const stop = start();
    const [firstTask = 0] = tasks;
    // A page that is done in one slice has nothing to wait for.
    if (firstTask > 10) await settle();
    const times = takeTasks();
    stop.abort();
    return { total: sum(times), longestTask: Math.max(...times) };
  },
  async batches(count, nodes) {
    const stop = start();
    await settle();
    const times: number[] = [];
    for (let batch = 0; batch < count; batch += 1) {
      takeTasks();
      document.body.append(makeBatch(batch, nodes));
      await wait(350);
      times.push(sum(takeTasks()));
    }
    stop.abort();
    return times;
  },
  async idle(milliseconds) {
    const stop = start();
    await settle();
    takeTasks();
    await wait(milliseconds);
    const spent = sum(takeTasks());
    stop.abort();
    return spent;
  },
};

/** A list as pages add it while they are scrolled: every fifth entry holds an ad, every third a picture. */
function makeBatch(batch: number, nodes: number): Element {
  const list = document.createElement('ul');
  for (let entry = 0; list.getElementsByTagName('*').length < nodes; entry += 1) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `/news/${batch}-${entry}`;
    link.textContent = `가람시 강가 창고를 시장으로 고쳐 쓴다 ${entry}`;
    item.append(link);
    if (entry % 3 === 0) item.append(document.createElement('img'));
    if (entry % 5 === 0) item.append(makeSlot());
    list.append(item);
  }
  return list;
}

function makeSlot(): Element {
  const slot = document.createElement('div');
  slot.className = 'view_ad';
  slot.append(document.createElement('ins'));
  return slot;
}
