import { describe, expect, it } from 'vitest';
import { findSpeaker, setSpeakersApart } from '../../../src/reader/body/transcript.ts';
import { mountBody, openBody } from './open-body.ts';

describe('the speaker of a paragraph', () => {
  it.each([
    ['[앵커]', ' 가람에 눈이 왔습니다.'],
    ['[앵커]', ''],
    ['<기자>', ' 네, 나래역입니다.'],
    ['◀ 앵커 ▶', ' 눈이 왔습니다.'],
    ['【리포트】', ' 눈이 왔습니다.'],
    ['[강한결/상인]', '“손님이 없어요.”'],
    ['[강한결 가람대학교 생활과학과 교수/나래연구원 부원장] :', ' 드문 일입니다.'],
    ['[강한결/상인 :', ' 손님이 뚝 끊겼어요.]'],
    ['[강한결/상인 (어제) :', ' "손님이 뚝 끊겼어요."]'],
    ['◇ 나래>', ' 안녕하세요.'],
    ['◆ 진행자 :', ' 반갑습니다.'],
    ['☎ 강한결 /', ' 네.'],
    ['◎ 진행자>', ' 어떻습니까?'],
    ['강한결 앵커>', ' 가람에 눈이 왔습니다.'],
    ['인터뷰>', ' 강한결 / 상인'],
  ])('is named at its beginning: %s|%s', (label, words) => {
    expect(findSpeaker(label + words)).toBe(label.length);
  });

  it.each([
    '[가람=예시통신] 오솔길 기자 = 눈이 왔다.',
    '<나래의 꿈>은 가람시에서 찍었다.',
    '〈나래의 꿈〉이라는 책이다.',
    '[단독] 가람시에 눈이 왔다.',
    '[사진] 나래역의 아침',
    '【편집자 주】 이름은 모두 지었다.',
    '[1] 첫째 이야기',
    '▶ 일시: 3월 2일 오후 2시',
    '▶ 장소 : 가람시민회관',
    '가람 [앵커] 나래',
    '가람시 기자단 > 공지',
    '■ 눈이 온 뒤에 남은 것들',
    '',
  ])('is not named: %s', (text) => {
    expect(findSpeaker(text)).toBeNull();
  });
});

describe('a transcript', () => {
  const arrange = (html: string) => {
    const body = openBody(html);
    setSpeakersApart(body);
    return mountBody(body).innerHTML;
  };

  it('shows who says what', () => {
    expect(arrange('<p>[앵커]<br>눈이 왔습니다.</p><p>[기자] 네.</p><p>밤새 왔습니다.</p>')).toBe(
      '<p class="said"><strong class="speaker">[앵커]</strong><br>눈이 왔습니다.</p>' +
        '<p class="said"><strong class="speaker">[기자]</strong> 네.</p><p>밤새 왔습니다.</p>',
    );
  });

  it('does not take speakers in bold for sub-heads', () => {
    expect(arrange('<h3>◀ 앵커 ▶</h3><p>눈이 왔습니다.</p><h3>[나래역]</h3><h3>◀ 기자 ▶</h3>')).toBe(
      '<p class="said"><strong class="speaker">◀ 앵커 ▶</strong></p><p>눈이 왔습니다.</p>' +
        '<p class="said"><strong class="speaker">[나래역]</strong></p>' +
        '<p class="said"><strong class="speaker">◀ 기자 ▶</strong></p>',
    );
    const questions = '<h3>◇ 진행자 : 눈이 왔나요?</h3><h3>◆ 나래 : 네.</h3>';
    expect(arrange(questions)).toContain('<h3 class="said">');
  });

  it('is no article with one bracket', () => {
    const html = '<p>[현장] 눈이 왔다.</p><p>밤새 왔다.</p>';
    expect(arrange(html)).toBe(html);
  });
});
