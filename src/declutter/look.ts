import { holds, parentOf } from '../dom/clobbering.ts';
import { attempt } from './attempt.ts';
import type { Clue } from './clues.ts';
import { isStatic, judge, judgeInTurns } from './judge.ts';
import { dropCopies, reconsider } from './marks.ts';
import { learn, type State, trimWaiting } from './state.ts';

/**
 * Looks at pieces of the page and hides what is noise in them.
 * @yields when a step of the work is done and the rest may wait
 * @returns false when a selector of the stylesheet covers the article: then nothing may be hidden
 */
export function* look(state: State, roots: readonly Element[]): Generator<void, boolean> {
  const wasArticlePage = state.kept.isArticlePage;
  yield* dropCopies(state, roots);
  yield* learn(state, roots);
  const isOtherKind = state.kept.isArticlePage !== wasArticlePage;
  // What was hidden around an article may be what a list is there for.
  if (isOtherKind) yield* reconsider(state, null);
  const near = yield* findNear(state, isOtherKind ? [state.page.root] : roots);
  if (near.some(([element, clue]) => coversArticle(state, element, clue))) return false;
  // First what the user wants to see: else what lies in it or around it would be hidden, and it with that.
  for (const [element, clue] of state.wanted.size > 0 ? near : []) {
    attempt(() => judge(state, element, clue, true));
    yield;
  }
  yield* judgeInTurns(state, near);
  trimWaiting(state);
  return true;
}

/** Pieces of the page in which clues that wait are looked for; with more pieces, all clues are looked at. */
const MOST_SCOPES = 20;
/** Roots and clues after which the rest may wait. */
const STEP_SIZE = 300;

/** The clues that what was inserted may have completed. */
function* findNear(state: State, roots: readonly Element[]): Generator<void, [Element, Clue][]> {
  const scopes = new Set<Element>();
  for (const [at, root] of roots.entries()) {
    scopes.add(widenScope(root));
    if (scopes.size > MOST_SCOPES || scopes.has(state.page.root)) return [...state.waiting];
    if (at % STEP_SIZE === STEP_SIZE - 1) yield;
  }
  const near: [Element, Clue][] = [];
  for (const [at, clue] of [...state.waiting].entries()) {
    if ([...scopes].some((scope) => holds(scope, clue[0]))) near.push(clue);
    if (at % STEP_SIZE === STEP_SIZE - 1) yield;
  }
  return near;
}

/** Labels, headings and slots of which a part came late stand a few levels around it. */
function widenScope(root: Element): Element {
  let scope = root;
  for (let level = 0; level < 4; level += 1) {
    const around = parentOf(scope);
    if (!around || around.localName === 'body' || around.localName === 'main') return scope;
    scope = around;
  }
  return scope;
}

function coversArticle({ kept, isLoading }: State, element: Element, clue: Clue): boolean {
  // While the page is being built, what is taken for its body may be something else.
  if (isLoading || !isStatic(clue)) return false;
  return kept.bodies.some((body) => holds(element, body));
}
