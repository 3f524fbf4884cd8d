import { isRecord } from '../base/is-record.ts';
import type { NotesChange } from '../notes/change-notes.ts';
import { HIGHLIGHT_COLORS, type NewHighlight } from '../notes/highlights.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_CONTEXT,
  LONGEST_MEMO,
  LONGEST_QUOTE,
  LONGEST_REMARK,
  LONGEST_TAG,
} from '../notes/limits.ts';
import { READING_STATES } from '../notes/note.ts';
import type { DeclutterScope, HighlightChange, Source } from '../platform/calls.ts';
import type { OwnPageName } from '../platform/own-pages.ts';

// What arrives in a message is anything: these are the border control.

/** @throws TypeError when the argument is not a whole number */
export function numberAt(args: unknown[], index: number): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong('a whole number', index, value);
  return value;
}

/** @throws TypeError when the argument is not a string of at most 1,000 UTF-16 units */
export function textAt(args: unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string' || value.length > 1000) throw wrong('a short text', index, value);
  return value;
}

/** @throws TypeError when the argument is no list of strings of at most 1,000 UTF-16 units */
export function textsAt(args: unknown[], index: number): string[] {
  const value = args[index];
  if (Array.isArray(value) && value.every((text) => isText(text, 1000))) return value;
  throw wrong('a list of short texts', index, value);
}

/** @throws TypeError when the argument is not a boolean */
export function booleanAt(args: unknown[], index: number): boolean {
  const value = args[index];
  if (typeof value !== 'boolean') throw wrong('true or false', index, value);
  return value;
}

/** @throws TypeError when the argument is no scope */
export function scopeAt(args: unknown[], index: number): DeclutterScope {
  const value = args[index];
  if (value !== 'page' && value !== 'site' && value !== 'everywhere')
    throw wrong('page, site or everywhere', index, value);
  return value;
}

/** @throws TypeError when the argument is no page of ours that others lead to */
export function ownPageAt(args: unknown[], index: number): OwnPageName {
  const value = args[index];
  if (value !== 'notes' && value !== 'options') throw wrong('notes or options', index, value);
  return value;
}

/** @throws TypeError when the argument is no source of a reader page */
export function sourceAt(args: unknown[], index: number): Source {
  const value = args[index];
  if (isRecord(value)) {
    if (value.kind === 'note' && isText(value.id, 100)) return { kind: 'note', id: value.id };
    const { kind, tabId, canonicalUrl, original } = value;
    const isTab = kind === 'tab' && (tabId === null || Number.isInteger(tabId));
    if (isTab && isAddressOrNull(canonicalUrl) && isAddressOrNull(original))
      return { kind, tabId: tabId === null ? null : Number(tabId), canonicalUrl, original };
  }
  throw wrong('a source', index, value);
}

const isAddressOrNull = (value: unknown): value is string | null =>
  value === null || isText(value, LONGEST_ADDRESS);

/** @throws TypeError when the argument is no highlight */
export function highlightAt(args: unknown[], index: number): NewHighlight {
  const value = args[index];
  if (!isRecord(value)) throw wrong('a highlight', index, value);
  const quote = shortText(value.quote, LONGEST_QUOTE);
  const prefix = shortText(value.prefix, LONGEST_CONTEXT);
  const suffix = shortText(value.suffix, LONGEST_CONTEXT);
  const start = Number.isInteger(value.start) ? Number(value.start) : -1;
  if (!quote || prefix === null || suffix === null || start < 0) throw wrong('a highlight', index, value);
  return { quote, prefix, suffix, start, ...highlightChangeAt(args, index) };
}

/** @throws TypeError when the argument is no colour with a remark */
export function highlightChangeAt(args: unknown[], index: number): HighlightChange {
  const value = args[index];
  const color = isRecord(value) && HIGHLIGHT_COLORS.find((known) => known === value.color);
  if (!color || !isText(value.remark, LONGEST_REMARK)) throw wrong('a colour and a remark', index, value);
  return { color, remark: value.remark };
}

/** @throws TypeError when the argument is no list of ids */
export function idsAt(args: unknown[], index: number): string[] {
  const value = args[index];
  if (Array.isArray(value) && value.every((id) => isText(id, 100))) return value;
  throw wrong('a list of ids', index, value);
}

/** @throws TypeError when the argument is no memo */
export function memoAt(args: unknown[], index: number): string {
  const value = args[index];
  if (!isText(value, LONGEST_MEMO)) throw wrong('a memo', index, value);
  return value;
}

/** @throws TypeError when the argument is no short list of memos or remarks */
export function memosAt(args: unknown[], index: number): string[] {
  const value = args[index];
  if (Array.isArray(value) && value.length <= 10 && value.every((memo) => isText(memo, LONGEST_MEMO)))
    return value;
  throw wrong('a list of memos', index, value);
}

/** @throws TypeError when the argument is no change of notes */
export function notesChangeAt(args: unknown[], index: number): NotesChange {
  const value = args[index];
  if (isRecord(value)) {
    const state = READING_STATES.find((known) => known === value.state);
    if (state) return { state };
    if (isText(value.addTag, LONGEST_TAG)) return { addTag: value.addTag };
    if (isText(value.removeTag, LONGEST_TAG)) return { removeTag: value.removeTag };
  }
  throw wrong('a change', index, value);
}

const wrong = (expected: string, index: number, value: unknown) =>
  new TypeError(`expected ${expected} as argument ${index}, got ${typeof value}`);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

const shortText = (value: unknown, longest: number) => (isText(value, longest) ? value : null);
