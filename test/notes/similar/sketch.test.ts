import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSketches, sketchOf } from '../../../src/notes/similar/sketch.ts';
import { COPIED, EDITED, extended, INDEPENDENT, SHARING, WIRE } from './stories.ts';

function likeness(one: string, other: string) {
  const [first, second] = [sketchOf(one), sketchOf(other)];
  if (!first || !second) throw new Error('expected texts long enough to be told apart');
  return compareSketches(first, second);
}

it('finds nothing to tell in a flash, a caption and a line that is repeated', () => {
  expect(sketchOf('')).toBeNull();
  expect(sketchOf('[속보] 가람시 버스 노선 개편안 확정')).toBeNull();
  expect(sketchOf('가람시 버스 노선. '.repeat(100))).toBeNull();
});

it('is the same whatever spaces, marks and bylines stand around the words', () => {
  const plain = WIRE.replace(/^.*?= /, '').replace(/\n\n\S+$/, '');
  expect(sketchOf(WIRE)).toEqual(sketchOf(plain));
  expect(sketchOf(plain.replaceAll('"', '“').replaceAll('. ', '.  '))).toEqual(sketchOf(plain));
  expect(sketchOf(plain.normalize('NFD'))).toEqual(sketchOf(plain));
});

it('tells how much of a text is in another', () => {
  expect(likeness(WIRE, COPIED).jaccard).toBeGreaterThan(0.9);
  expect(likeness(WIRE, EDITED).jaccard).toBeGreaterThan(0.6);
  expect(likeness(WIRE, extended).containment).toBeGreaterThan(0.9);
  expect(likeness(WIRE, INDEPENDENT).containment).toBeLessThan(0.25);
  expect(likeness(WIRE, SHARING).containment).toBeLessThan(0.4);
});

it('is symmetric, and whole for a text and itself', () => {
  const stories = fc.constantFrom(WIRE, COPIED, EDITED, extended, INDEPENDENT, SHARING);
  fc.assert(
    fc.property(stories, stories, (one, other) => {
      expect(likeness(one, other)).toEqual(likeness(other, one));
      expect(likeness(one, one)).toEqual({ jaccard: 1, containment: 1, numbers: 1 });
    }),
  );
});

it.each(['a', 'a.', '[', '\n가', '1,'])('reads a long run of "%s"', (unit) => {
  expect(sketchOf(unit.repeat(200_000))).toBeNull();
});
