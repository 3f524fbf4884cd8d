import { describe, expect, it } from 'vitest';
import { arrangeImages, revealImage, standInFor } from '../../../src/reader/body/images.ts';
import { mountBody, openBody } from './open-body.ts';

const IMAGE = '<img src="https://a.test/b.jpg" alt="눈 덮인 역">';

function arrange(html: string, showImages: boolean): HTMLElement {
  const body = openBody(html);
  arrangeImages(body, { showImages, enlarge: (caption) => `크게: ${caption}`, showImage: '사진 보기' });
  return mountBody(body);
}

function onlyButton(body: HTMLElement): HTMLButtonElement {
  const [button, ...others] = body.querySelectorAll('button');
  if (!button || others.length > 0) throw new Error(`expected one button: ${body.innerHTML}`);
  return button;
}

describe('an image', () => {
  it.each([
    [
      'its caption',
      `<figure>${IMAGE}<figcaption> 나래역. 연합뉴스 </figcaption></figure>`,
      '크게: 나래역. 연합뉴스',
    ],
    ['the words that stand in for it', `<figure>${IMAGE}</figure>`, '크게: 눈 덮인 역'],
  ])('is a button that is named by %s', (_, html, name) => {
    const button = onlyButton(arrange(html, true));
    expect(button.getAttribute('aria-label')).toBe(name);
    expect(button.querySelector('img')?.src).toBe('https://a.test/b.jpg');
  });

  it.each([
    ['alone', `<p><a href="https://a.test/large">${IMAGE}</a></p>`, 0],
    ['with words', `<p><a href="https://a.test/large">${IMAGE} 가람</a></p>`, 1],
  ])('takes the place of a link that holds it %s', (_, html, links) => {
    const body = arrange(html, true);
    expect(onlyButton(body).querySelector('img')).not.toBeNull();
    expect(body.querySelectorAll('a')).toHaveLength(links);
  });

  it('keeps its place among others in a figure', () => {
    const body = arrange(`<figure>${IMAGE}${IMAGE}<figcaption>나래역</figcaption></figure>`, true);
    expect(Array.from(body.querySelectorAll('figure > *'), ({ localName }) => localName)).toEqual([
      'button',
      'button',
      'figcaption',
    ]);
  });
});

describe('an image that does not come', () => {
  it('is a line of words, and is asked for once more when that is pressed', () => {
    const button = onlyButton(arrange(`<figure>${IMAGE}<figcaption>나래역</figcaption></figure>`, true));
    const fail = () => {
      const failed = button.querySelector('img');
      if (failed) standInFor(failed, '오지 않았습니다.');
    };
    fail();
    expect(button.querySelector('img')).toBeNull();
    expect(button.textContent).toBe('오지 않았습니다. 눈 덮인 역');
    expect(button.hasAttribute('aria-label')).toBe(false);
    expect(revealImage(button)).toBe(true);
    expect(button.querySelector('img')?.src).toBe('https://a.test/b.jpg');
    expect(button.getAttribute('aria-label')).toBe('크게: 나래역');
    fail();
    expect(button.textContent).toBe('오지 않았습니다. 눈 덮인 역');
  });
});

it('an image that does not come does not say what its caption says below', () => {
  const figure = `<figure>${IMAGE}<figcaption>눈 덮인 역에 선 열차. 연합뉴스</figcaption></figure>`;
  const button = onlyButton(arrange(figure, true));
  standInFor(button.querySelector('img') as HTMLImageElement, '오지 않았습니다.');
  expect(button.textContent).toBe('오지 않았습니다.');
});

describe('an image while images are off', () => {
  const html = `<figure>${IMAGE}<figcaption>나래역</figcaption></figure>`;

  it('is not there to be loaded, and its button says what it shows', () => {
    const body = arrange(html, false);
    expect(body.querySelector('img')).toBeNull();
    expect(onlyButton(body).textContent).toBe('사진 보기');
    expect(onlyButton(body).getAttribute('aria-label')).toBe('사진 보기: 나래역');
  });

  it('is shown when it is asked for, once', () => {
    const button = onlyButton(arrange(html, false));
    expect(revealImage(button)).toBe(true);
    const { src, alt } = button.querySelector('img') ?? {};
    expect([src, alt]).toEqual(['https://a.test/b.jpg', '눈 덮인 역']);
    expect(button.getAttribute('aria-label')).toBe('크게: 나래역');
    expect(revealImage(button)).toBe(false);
  });

  it('has nothing to reveal when images are on', () => {
    expect(revealImage(onlyButton(arrange(html, true)))).toBe(false);
  });
});
