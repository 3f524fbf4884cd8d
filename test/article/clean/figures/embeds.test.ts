import { describe, expect, it } from 'vitest';
import { PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

const [_FIRST, SECOND, THIRD, _FOURTH] = PARAGRAPHS;
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
    [
      'a post on X, as its script draws it',
      '<div class="twitter-tweet twitter-tweet-rendered"><iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1800000000000000001&lang=ko"></iframe></div>',
      '<figure><a href="https://x.com/i/status/1800000000000000001">X 게시물</a></figure>',
    ],
    [
      'a post on X whose frame is called so itself',
      '<iframe class="twitter-tweet" src="https://platform.twitter.com/embed/Tweet.html?id=1800000000000000003"></iframe>',
      '<figure><a href="https://x.com/i/status/1800000000000000003">X 게시물</a></figure>',
    ],
    [
      'a film on TikTok',
      '<iframe src="https://www.tiktok.com/embed/v2/7300000000000000001?lang=ko"></iframe>',
      '<figure><a href="https://www.tiktok.com/embed/v2/7300000000000000001">틱톡 동영상</a></figure>',
    ],
    [
      'a list of YouTube videos',
      '<iframe src="https://www.youtube.com/embed/videoseries?si=x&list=PLabc_1"></iframe>',
      '<figure><a href="https://www.youtube.com/playlist?list=PLabc_1">YouTube 재생목록</a></figure>',
    ],
    [
      'a live broadcast on YouTube',
      '<iframe src="https://www.youtube.com/embed/live_stream?channel=UCabc"></iframe>',
      '<figure><a href="https://www.youtube.com/channel/UCabc/live">YouTube 생방송</a></figure>',
    ],
    [
      'a chart',
      '<iframe title="요금 추이" src="https://datawrapper.dwcdn.net/AbCdE/1/"></iframe>',
      '<figure><a href="https://datawrapper.dwcdn.net/AbCdE/1/">그래프: 요금 추이</a></figure>',
    ],
    [
      'a chart with the title of its tool',
      '<iframe title="Interactive or visual content" src="https://flo.uri.sh/visualisation/12345/embed"></iframe>',
      '<figure><a href="https://flo.uri.sh/visualisation/12345/embed">그래프</a></figure>',
    ],
    [
      'a chart of Infogram',
      '<iframe src="https://e.infogram.com/abc-def?src=embed"></iframe>',
      '<figure><a href="https://e.infogram.com/abc-def">그래프</a></figure>',
    ],
    [
      'a video of Kakao TV on the host of Daum',
      '<iframe src="//kakaotv.daum.net/embed/player/cliplink/430000002?service=daum_news"></iframe>',
      '<figure><a href="https://tv.kakao.com/v/430000002">카카오TV 동영상</a></figure>',
    ],
    [
      'a post on X that its script has not drawn',
      '<blockquote class="twitter-tweet"><a href="https://twitter.com/naru/status/1800000000000000002?ref_src=x"></a></blockquote>',
      '<figure><a href="https://x.com/i/status/1800000000000000002">X 게시물</a></figure>',
    ],
    [
      'a part of a podcast on Spotify',
      '<iframe src="https://open.spotify.com/embed/episode/AbC123?utm_source=x"></iframe>',
      '<figure><a href="https://open.spotify.com/episode/AbC123">스포티파이 오디오</a></figure>',
    ],
    [
      'a part of a podcast on SoundCloud',
      '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/naru/eight&auto_play=false"></iframe>',
      '<figure><a href="https://soundcloud.com/naru/eight">사운드클라우드 오디오</a></figure>',
    ],
    [
      'a map',
      '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d3162!2d126.97!3d37.57!2m3"></iframe>',
      '<figure><a href="https://www.google.com/maps/search/?api=1&amp;query=37.57%2C126.97">구글 지도</a></figure>',
    ],
    [
      'a map by the name of a place',
      '<iframe src="https://maps.google.com/maps?q=naru&output=embed"></iframe>',
      '<figure><a href="https://www.google.com/maps/search/?api=1&amp;query=naru">구글 지도</a></figure>',
    ],
  ])('become a link in their place: %s', (_, embed, link) => {
    expect(cleaned(embed)).toContain(`<p>${SECOND}</p>${link}<p>${THIRD}</p>`);
  });

  it('stay a quote when their words are there', () => {
    const quote =
      '<blockquote class="twitter-tweet"><p>나룻배가 오늘 다시 뜹니다.</p><a href="https://twitter.com/naru/status/1800000000000000002">6월 4일</a></blockquote>';
    expect(cleaned(quote)).toContain('나룻배가 오늘 다시 뜹니다.');
    expect(cleaned(quote)).not.toContain('<figure>');
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
    ['a list without its name', '<iframe src="https://www.youtube.com/embed/videoseries?index=1"></iframe>'],
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
