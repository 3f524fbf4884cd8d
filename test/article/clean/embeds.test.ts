import { describe, expect, it } from 'vitest';
import { PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;
const around = (embed: string) => `<p>${FIRST}</p><p>${SECOND}</p>${embed}<p>${THIRD}</p><p>${FOURTH}</p>`;
const cleaned = (embed: string) => cleanHtml(around(embed)).html;

describe('videos and posts in the body', () => {
  it.each([
    [
      'a YouTube video',
      '<div class="video_wrap"><iframe src="//www.youtube.com/embed/abc_DEF-123?rel=0"></iframe></div>',
      '<figure><a href="https://www.youtube.com/watch?v=abc_DEF-123">YouTube 동영상</a></figure>',
    ],
    [
      'one that is loaded late, without cookies',
      '<p><iframe data-src="https://www.youtube-nocookie.com/embed/abcdefghijk"></iframe></p>',
      '<figure><a href="https://www.youtube.com/watch?v=abcdefghijk">YouTube 동영상</a></figure>',
    ],
    [
      'a video of Naver TV',
      '<iframe src="https://tv.naver.com/embed/42000001"></iframe>',
      '<figure><a href="https://tv.naver.com/v/42000001">네이버TV 동영상</a></figure>',
    ],
    [
      'a video of Kakao TV',
      '<iframe src="https://play-tv.kakao.com/embed/player/cliplink/430000001?service=x"></iframe>',
      '<figure><a href="https://tv.kakao.com/v/430000001">카카오TV 동영상</a></figure>',
    ],
    [
      'a post on Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/AbC-1/?utm_source=x"></blockquote>',
      '<figure><a href="https://www.instagram.com/p/AbC-1/">인스타그램 게시물</a></figure>',
    ],
    [
      'a post on Facebook',
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fnuri%2Fposts%2F1"></iframe>',
      '<figure><a href="https://www.facebook.com/nuri/posts/1">페이스북 게시물</a></figure>',
    ],
  ])('become a link in their place: %s', (_, embed, link) => {
    expect(cleaned(embed)).toContain(`<p>${SECOND}</p>${link}<p>${THIRD}</p>`);
  });

  it('keep their caption', () => {
    const video = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>';
    expect(cleaned(`<figure>${video}<figcaption>누리군 축제 영상.</figcaption></figure>`)).toContain(
      '</a><figcaption>누리군 축제 영상.</figcaption></figure>',
    );
  });

  it('stay when there are two in one box', () => {
    const video = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>';
    expect(cleaned(`<div>${video}${video}</div>`).match(/<figure>/g)).toHaveLength(2);
  });

  it.each([
    ['an ad', '<iframe src="https://ads.example.kr/300x250"></iframe>'],
    ['a button to like the page', '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>'],
    [
      'a video in an ad slot',
      '<div class="ad-box"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></div>',
    ],
    ['an address that is none', '<iframe src="https://www.youtube.com/embed/"></iframe>'],
    ['a script for an address', '<iframe src="javascript:alert(1)"></iframe>'],
    [
      'a post that leads elsewhere',
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fbad.example%2F"></iframe>',
    ],
  ])('leave nothing when they are none: %s', (_, embed) => {
    expect(cleaned(embed)).toContain(`<p>${SECOND}</p><p>${THIRD}</p>`);
  });
});
