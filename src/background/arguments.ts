import type { DeclutterScope } from '../platform/messages.ts';

// What arrives in a message is anything: these are the border control.

/** @throws TypeError when the argument is not a whole number */
export function numberAt(args: unknown[], index: number): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong('a whole number', index, value);
  return value;
}

/** @throws TypeError when the argument is neither null nor a whole number */
export function nullableNumberAt(args: unknown[], index: number): number | null {
  return args[index] === null ? null : numberAt(args, index);
}

/** @throws TypeError when the argument is not a string of at most 1,000 UTF-16 units */
export function textAt(args: unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string' || value.length > 1000) throw wrong('a short text', index, value);
  return value;
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

const wrong = (expected: string, index: number, value: unknown) =>
  new TypeError(`expected ${expected} as argument ${index}, got ${typeof value}`);
