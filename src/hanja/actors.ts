import type { HanjaRow } from './table.ts';

/** Countries, and the powers in the state: those who act in a headline, and who stand side by side in it. */
export const ACTORS: readonly HanjaRow[] = [
  ['美', '미', '미국; 아름다움', 'the United States; beauty'],
  ['中', '중', '중국; ~하는 중', 'China; in the middle of'],
  ['日', '일', '일본; 날, ~일', 'Japan; day'],
  ['北', '북', '북한; 북쪽', 'North Korea; north'],
  ['南', '남', '남한; 남쪽', 'South Korea; south'],
  ['韓', '한', '한국; 한씨', 'South Korea; Han (surname)'],
  ['英', '영', '영국', 'Britain'],
  ['佛', '불', '프랑스; 불교', 'France; Buddhism'],
  ['獨', '독', '독일', 'Germany'],
  ['露', '러', '러시아', 'Russia'], // the sound is 로, but everyone says 러
  ['俄', '아', '러시아', 'Russia'],
  ['蘇', '소', '옛 소련', 'the Soviet Union'],
  ['伊', '이', '이탈리아', 'Italy'],
  ['印', '인', '인도', 'India'],
  ['加', '가', '캐나다', 'Canada'],
  ['濠', '호', '호주', 'Australia'],
  ['越', '월', '베트남', 'Vietnam'],
  ['泰', '태', '태국', 'Thailand'],
  ['臺', '대', '대만', 'Taiwan'],
  ['歐', '구', '유럽', 'Europe'],
  ['亞', '아', '아시아', 'Asia'],
  ['與', '여', '여당, 여권', 'the ruling party'],
  ['野', '야', '야당, 야권', 'the opposition'],
  ['檢', '검', '검찰', 'prosecutors'],
  ['警', '경', '경찰', 'the police'],
  ['軍', '군', '군대, 군 당국', 'the military'],
  ['靑', '청', '청와대', 'the Blue House'],
  ['黨', '당', '정당', 'political party'],
];
