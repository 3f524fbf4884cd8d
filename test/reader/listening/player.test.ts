import { describe, expect, it } from 'vitest';
import { playerOf, settle } from './fake-player.ts';

describe('a player', () => {
  it('reads one sentence after the other, and is at the beginning again after the last', async () => {
    const { player, spoken, finish, state, isSpeaking } = playerOf();
    player.play();
    expect(state()).toEqual({ status: 'playing', index: 0 });
    await finish();
    expect(state()).toEqual({ status: 'playing', index: 1 });
    await finish();
    await finish();
    expect(spoken).toEqual(['가.', '나.', '다.']);
    expect(state()).toEqual({ status: 'stopped', index: 0 });
    expect(isSpeaking()).toBe(false);
  });

  it('goes on with the sentence that it was paused in', async () => {
    const { player, spoken, finish, state, isSpeaking } = playerOf();
    player.play();
    await finish();
    player.pause();
    await settle();
    expect(isSpeaking()).toBe(false);
    expect(state()).toEqual({ status: 'paused', index: 1 });
    player.play();
    await finish();
    expect(spoken).toEqual(['가.', '나.', '나.', '다.']);
  });

  it('begins anew after it was stopped', async () => {
    const { player, spoken, finish, state, isSpeaking } = playerOf();
    player.play();
    await finish();
    player.stop();
    await settle();
    expect(isSpeaking()).toBe(false);
    expect(state()).toEqual({ status: 'stopped', index: 0 });
    player.play();
    expect(spoken).toEqual(['가.', '나.', '가.']);
  });

  it('does not pause what is not being read', async () => {
    const { player, state } = playerOf(['가.']);
    player.pause();
    expect(state()).toBeUndefined();
    player.play();
    player.stop();
    player.pause();
    expect(state()?.status).toBe('stopped');
  });

  it('tells that it failed, stays there, and tries again', async () => {
    const { player, spoken, finish, state } = playerOf();
    player.play();
    await finish();
    await finish('failed');
    expect(state()).toEqual({ status: 'failed', index: 1 });
    player.play();
    await finish();
    expect(spoken).toEqual(['가.', '나.', '나.', '다.']);
  });

  it.each([
    ['another sentence', 'goTo', '다.'],
    ['another voice', 'again', '나.'],
  ] as const)('tries again with %s', async (_, way, sentence) => {
    const { player, spoken, finish, statuses } = playerOf();
    player.play();
    await finish();
    await finish('failed');
    const failures = () => statuses().filter((status) => status === 'failed').length;
    expect(failures()).toBe(1);
    player[way](2);
    await settle();
    expect(spoken.at(-1)).toBe(sentence);
    // What has been said once is not said again.
    expect(failures()).toBe(1);
  });

  it('passes over what cannot be said', async () => {
    const { player, spoken, finish } = playerOf(['가.', '', '나.']);
    player.play();
    await finish();
    expect(spoken).toEqual(['가.', '나.']);
  });

  it.each([0, 1])('has nothing to do without sentences, also when it goes to %i', async (index) => {
    const { player, spoken, state } = playerOf([]);
    player.goTo(index);
    expect(state()?.index).toBe(0);
    player.play();
    await settle();
    expect(state()).toEqual({ status: 'stopped', index: 0 });
    expect(spoken).toEqual([]);
  });
});

describe('going to another sentence', () => {
  it.each([
    [2, 2],
    [0, 0],
    [-1, 0],
    [7, 2],
  ])('reads it at once while playing: %i', async (index, reached) => {
    const { player, spoken, finish, state } = playerOf();
    player.play();
    await finish();
    player.goTo(index);
    await settle();
    expect(spoken.at(-1)).toBe(['가.', '나.', '다.'][reached]);
    expect(spoken).toHaveLength(3);
    expect(state()).toEqual({ status: 'playing', index: reached });
  });

  it.each(['pause', 'stop'] as const)('reads it only when it is asked to after a %s', async (halt) => {
    const { player, spoken, state, isSpeaking } = playerOf();
    player.play();
    player[halt]();
    player.goTo(2);
    await settle();
    expect(isSpeaking()).toBe(false);
    expect(state()?.index).toBe(2);
    player.play();
    expect(spoken).toEqual(['가.', '다.']);
  });

  it('never reads two sentences at once, however fast it is', async () => {
    const { player, spoken, finish, countOverlaps } = playerOf();
    player.play();
    player.play();
    player.goTo(1);
    player.goTo(2);
    player.pause();
    player.play();
    player.again();
    player.goTo(1);
    await finish();
    expect(countOverlaps()).toBe(0);
    expect(spoken.slice(-2)).toEqual(['나.', '다.']);
  });
});
