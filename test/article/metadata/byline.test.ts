import { expect, test } from 'vitest';
import { isBylineLine, parseByline } from '../../../src/article/metadata/byline.ts';

/** Writes people as "name|affiliation|email". */
function people(text: string): string[] {
  return parseByline(text).map(({ name, affiliation, email }) =>
    [name, affiliation ?? '', email ?? ''].join('|'),
  );
}

const BYLINES: [string, string[]][] = [
  ['나도윤 기자', ['나도윤||']],
  ['나도윤기자', ['나도윤||']],
  ['기자 나도윤', ['나도윤||']],
  ['허준 기자', ['허준||']],
  ['허 준 기자', ['허준||']],
  ['남궁가람 기자', ['남궁가람||']],
  ['나도윤 기자 doyun@example.kr', ['나도윤||doyun@example.kr']],
  ['doyun@example.kr 나도윤 기자', ['나도윤||doyun@example.kr']],
  ['나도윤 기자(doyun@example.kr)', ['나도윤||doyun@example.kr']],
  ['나도윤( doyun@example.kr ) 기자', ['나도윤||doyun@example.kr']],
  ['[ 나도윤 기자 / doyun@example.kr ]', ['나도윤||doyun@example.kr']],
  ['나도윤 기자[doyun@example.kr]', ['나도윤||doyun@example.kr']],
  ['/나도윤 기자', ['나도윤||']],
  ['[나도윤 기자]', ['나도윤||']],
  ['나도윤, 표하람 기자', ['나도윤||', '표하람||']],
  ['나도윤,표하람기자', ['나도윤||', '표하람||']],
  ['나도윤 표하람 기자', ['나도윤||', '표하람||']],
  ['나도윤·표하람 기자', ['나도윤||', '표하람||']],
  ['나도윤 기자 표하람 기자', ['나도윤||', '표하람||']],
  ['나도윤 기자 a@example.kr, 표하람 기자 b@example.kr', ['나도윤||a@example.kr', '표하람||b@example.kr']],
  ['나도윤·표하람 특파원', ['나도윤|특파원|', '표하람|특파원|']],
  ['표하람 인턴기자·나도윤 기자', ['표하람|인턴기자|', '나도윤||']],
  ['나도윤 선임기자 doyun@example.kr', ['나도윤|선임기자|doyun@example.kr']],
  ['나도윤 사회부 기자', ['나도윤|사회부 기자|']],
  ['사회부 나도윤 기자', ['나도윤|사회부 기자|']],
  ['나도윤 기자 외 1명', ['나도윤||']],
  ['광주=나도윤 기자 doyun@example.kr', ['나도윤||doyun@example.kr']],
  ['순천, 광양 나도윤 기자 doyun@example.kr', ['나도윤||doyun@example.kr']],
  ['워싱턴/나도윤 특파원', ['나도윤|워싱턴 특파원|']],
  ['워싱턴=나도윤 특파원', ['나도윤|워싱턴 특파원|']],
  ['(서울=가람통신) 나도윤 기자 =', ['나도윤||']],
  ['[서울=가람통신]나도윤 기자 =', ['나도윤||']],
  ['【서울=가람통신】나도윤 기자 =', ['나도윤||']],
  ['[가람경제=나도윤 기자]', ['나도윤||']],
  ['[가람경제 나도윤 기자]', ['나도윤|가람경제 기자|']],
  ['[가람뉴스 | 나도윤 기자]', ['나도윤|가람뉴스 기자|']],
  ['[부산=가람스포츠신문 나도윤 기자]', ['나도윤|가람스포츠신문 기자|']],
  ['나도윤 가람닷컴 기자 doyun@example.kr', ['나도윤|가람닷컴 기자|doyun@example.kr']],
  ['가람노컷뉴스 나도윤 기자 doyun@example.kr', ['나도윤|가람노컷뉴스 기자|doyun@example.kr']],
  ['GTN 나도윤 (doyun@example.kr)', ['나도윤|GTN|doyun@example.kr']],
  ['지금까지 시청 앞에서 GTN 나도윤입니다.', ['나도윤||']],
  ['가람TV 나도윤입니다. (doyun@example.kr)', ['나도윤||doyun@example.kr']],
  ['나도윤 칼럼니스트 doyun@example.kr', ['나도윤|칼럼니스트|doyun@example.kr']],
  ['나도윤 가람대 사회학과 교수', ['나도윤|가람대 사회학과 교수|']],
  ['가람대 나도윤 교수', ['나도윤|가람대 교수|']],
  ['나도윤(가람대 교수·경제학)', ['나도윤|가람대 교수|']],
  ['나도윤 가람대 교수·경제학', ['나도윤|가람대 교수|']],
  ['나도윤 | 사회부', ['나도윤|사회부|']],
  ['가온 | 나도윤 기자', ['나도윤||']],
  ['사회 | 나도윤 기자', ['나도윤||']],
  ['글·사진 나도윤', ['나도윤||']],
  ['글 나도윤', ['나도윤||']],
  ['기사=나도윤 / 사진=표하람', ['나도윤||']],
  ['By Dora Na', ['Dora Na||']],
  ['나도윤 기자doyun@example.kr', ['나도윤||doyun@example.kr']],
  ['글=나도윤 기자 사진=표하람 기자', ['나도윤||']],
  ['취재 나도윤, 표하람 / 그래픽 공서하', ['나도윤||', '표하람||']],
  ['세종=나도윤 경제정책팀장 doyun@example.kr', ['나도윤|경제정책팀장|doyun@example.kr']],
  ['나도윤 국방전문기자', ['나도윤|국방전문기자|']],
  ['인턴기자 나도윤', ['나도윤|인턴기자|']],
  ['나도윤 기자ㅣdoyun@example.kr', ['나도윤||doyun@example.kr']],
  ['나도윤(doyun)', ['나도윤||']],
  ['나도윤 doyun@example.kr', ['나도윤||doyun@example.kr']],
  ['나도윤 온라인 뉴스 기자 doyun@example.kr', ['나도윤|온라인 뉴스 기자|doyun@example.kr']],
  ['베이징=나도윤·표하람 특파원', ['나도윤|베이징 특파원|', '표하람|특파원|']],
  ['나도윤 | 소설가', ['나도윤|소설가|']],
  ['나도윤(시인)', ['나도윤|시인|']],
  ['나도윤 객원논설위원·한국대 교수', ['나도윤|객원논설위원 한국대 교수|']],
  ['글·사진 나도윤 기자', ['나도윤||']],
  ['정리=나도윤 기자', ['나도윤||']],
  ['글 나도윤 기자 사진 표하람 기자', ['나도윤||']],
  ['나도윤 기자 다른기사 보기', ['나도윤||']],
  ['나도윤 기자 기자 페이지', ['나도윤||']],
  ['나도윤 입력 : 2026.01.02 11:22', ['나도윤||']],
  ['Mina Park 기자', ['Mina Park||']],
  [
    '나도윤 가람경제사회연구원 더가람사회연구센터장 doyun@example.kr',
    ['나도윤|가람경제사회연구원 더가람사회연구센터장|doyun@example.kr'],
  ],
];

test.each(BYLINES)('reads the people of "%s"', (text, expected) => {
  expect(people(text)).toEqual(expected);
});

test.each([
  '',
  '[디지털뉴스부]',
  '온라인뉴스팀',
  '결국 남는 것은 가짜뉴스 문제입니다.',
  '연합뉴스',
  'admin',
  'By Garam Times',
  'By The Garam',
  'https://www.facebook.example/ilbo',
  '촬영기자:나도윤/영상편집:표하람',
  '사진=나도윤 기자',
  '영상취재: 나도윤 영상편집: 표하람',
  '도움말=나도윤 가람병원 교수',
  'doyun@example.kr',
])('finds nobody in "%s"', (text) => {
  expect(people(text)).toEqual([]);
});

test.each([
  '나도윤 기자 doyun@example.kr',
  '나도윤, 표하람 기자',
  '광주=나도윤 기자 doyun@example.kr',
  '[나도윤 기자]',
  'doyun@example.kr',
  'doyun@example.kr (끝)',
  'GTN 나도윤 (doyun@example.kr)',
  '가람TV 나도윤입니다.',
  '나도윤 가람경제사회연구원 더가람사회연구센터장 doyun@example.kr',
  '나도윤 칼럼니스트 doyun@example.kr',
])('takes "%s" for a line of reporters', (text) => {
  expect(isBylineLine(text)).toBe(true);
});

test.each([
  '',
  '나도윤',
  '나도윤 의원',
  '나도윤 가람대 교수',
  '나도윤 기자는 이날 현장을 찾았다.',
  '나도윤 기자, 그곳 바람은 어떤가요?',
  '나도윤 기자가 전합니다.',
  '한국기자협회',
  '[기자]',
  '이 기자는 시장에서 표하람 특파원을 만났다',
  '지금까지 시청 앞에서 GTN 나도윤입니다.',
  '기사 문의는 doyun@example.kr 로 보내 주십시오.',
  '사진은 새로 지은 시장 입구. doyun@example.kr',
  '표하람 "틀린 말"에…기자협회 "바로잡아야"',
  '(서울=가람통신) 나도윤 기자 = 가람시는 2일 새 시장을 열었다고 밝혔다.',
])('does not take "%s" for a line of reporters', (text) => {
  expect(isBylineLine(text)).toBe(false);
});
