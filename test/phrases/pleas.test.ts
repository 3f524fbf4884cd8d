import { describe, expect, it } from 'vitest';
import { mayTell } from '../../src/declutter/shape/telling.ts';
import { isPlea } from '../../src/phrases/pleas.ts';

describe('what outlets ask', () => {
  it.each([
    'Support our journalism.',
    'Subscribe now',
    '정기구독 신청',
    '7일 무료체험 신청',
    '선호 매체로 추가',
    '가온 앱을 설치하면 아침마다 소식을',
    '첫 달 100원',
    '멤버십, 지금 시작하면 첫 달 무료',
    '기자들을 후원해 주세요',
    '카카오톡에서 가온일보와 친구 맺기',
    '가온일보에 힘을 보태 주세요',
    '가온일보의 벗이 되어 주세요',
    '원고료로 응원하기',
    '강 이야기를 보내 드립니다',
    '새 소식을 가장 먼저 경험해 보세요',
    '속보 알림 허용',
    '알림 구독하기',
    '광고 차단을 꺼 주세요',
    '광고 차단 프로그램이 감지되었습니다.',
    '가온일보를 차단 예외 사이트로 등록해 주세요',
    '지금 가입하기',
    '구글 플레이에서 받기',
    'APP으로 보기',
    'Sign up for our newsletter',
    'Become a friend of the Gaon Times',
    'Turn on notifications',
    'Get the Gaon Times app',
    'gaon.test에서 다음 권한을 요청합니다',
    '1분 설문 참여하고 커피 받기',
    'AI 요약 더 보려면 로그인',
    '화보 원본은 앱에서',
    '가온 뉴스 앱이 새로워졌어요',
    '지금 설치하면 동네 소식까지!',
    '회원 가입만 하면 아침마다 강 소식을 보내드립니다.',
    '가온일보를 구독해 보세요',
    '가온단말기 2주 무료체험',
    '연말 맞이 신문 3개월 무료',
    '강 이야기를 우편함에 넣어 드립니다',
    '아침 메일로 부쳐 드립니다',
    '강마을 편지 받기',
    '알림톡 친구 맺기',
  ])('"%s" asks for something', (text) => {
    expect(isPlea(text)).toBe(true);
    // Else it would be put aside unread.
    expect(mayTell(text)).toBe(true);
  });
});
