import { describe, expect, it, vi } from 'vitest';
import { openSwitch } from '../../src/content/switch.ts';

describe('a switch', () => {
  it('does nothing when it is as it should be', async () => {
    const start = vi.fn(async () => undefined);
    const light = openSwitch(start);
    await light.set(false);
    await Promise.all([light.set(true), light.set(true)]);
    expect(start).toHaveBeenCalledTimes(1);
    expect(light.isOn()).toBe(true);
  });

  it('ends as it was told last', async () => {
    const signals: AbortSignal[] = [];
    const light = openSwitch(async (signal) => {
      signals.push(signal);
    });
    await Promise.all([light.set(true), light.set(false), light.set(true), light.set(false)]);
    expect(light.isOn()).toBe(false);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('is off when it could not start, with what had begun ended, and can be tried again', async () => {
    const signals: AbortSignal[] = [];
    const light = openSwitch(async (signal) => {
      signals.push(signal);
      if (signals.length === 1) throw new Error('nobody answers');
    });
    await expect(light.set(true)).rejects.toThrow('nobody answers');
    expect(light.isOn()).toBe(false);
    expect(signals[0]?.aborted).toBe(true);
    await light.set(true);
    expect(light.isOn()).toBe(true);
    expect(signals[1]?.aborted).toBe(false);
  });
});
