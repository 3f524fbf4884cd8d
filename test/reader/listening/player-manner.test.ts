import { describe, expect, it } from 'vitest';
import { playerOf, settle } from './fake-player.ts';
import { makeVoice } from './make-voice.ts';

describe('the manner of reading', () => {
  const long = '비가 오고 눈이 오고 바람이 불었다 '.repeat(20).trim();

  it('is that of the moment: again() reads the sentence once more with a new speed', async () => {
    const { player, spoken, manner, manners } = playerOf();
    player.play();
    manner.rate = 2;
    player.again();
    await settle();
    expect(spoken).toEqual(['가.', '가.']);
    expect(manners.map(({ rate }) => rate)).toEqual([1, 2]);
  });

  it('changes nothing while nothing is read', async () => {
    const { player, spoken } = playerOf();
    player.again();
    player.play();
    player.pause();
    player.again();
    await settle();
    expect(spoken).toEqual(['가.']);
  });

  it.each([
    ['a voice of the network', false, 1, 60],
    ['a fast voice of the network', false, 2, 120],
    ['a slow voice of the network', false, 0.5, 30],
    ['a voice on the device', true, 1, 300],
  ])('gives %s so much at once that it does not fall silent', async (_, localService, rate, most) => {
    const { player, spoken, finish, isSpeaking, state } = playerOf([long], {
      voice: makeVoice({ localService }),
      rate,
    });
    player.play();
    while (isSpeaking()) await finish();
    expect(spoken.join('')).toBe(long);
    const longest = Math.max(...spoken.map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(most);
    expect(longest).toBeGreaterThan(most / 2);
    expect(state()?.status).toBe('stopped');
  });

  it('says no further part of a sentence that was left', async () => {
    const { player, spoken, finish } = playerOf([long, '나.'], { voice: makeVoice({ localService: false }) });
    player.play();
    await finish();
    player.goTo(1);
    await finish();
    expect(spoken.at(-1)).toBe('나.');
    expect(spoken).toHaveLength(3);
  });

  it('says what a voice would read wrongly as it is said', () => {
    const { player, spoken } = playerOf(['3㎏이다.']);
    player.play();
    expect(spoken).toEqual(['3킬로그램이다.']);
  });
});
