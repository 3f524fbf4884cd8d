import type { HanjaRow } from './table.ts';

/** What stands before a country, a party or a person. */
export const PREFIXES: readonly HanjaRow[] = [
  ['對', '대', '~에 대한, ~ 상대의', 'toward, against'],
  ['反', '반', '~에 반대하는', 'anti-'],
  ['親', '친', '~와 가까운', 'pro-, close to'],
  ['非', '비', '~가 아닌', 'non-, not of'],
  ['脫', '탈', '~에서 벗어남', 'leaving, away from'],
  ['抗', '항', '~에 맞서는', 'resisting'],
  ['訪', '방', '~를 방문함', 'visiting'],
  ['駐', '주', '~에 머무는', 'stationed in'],
  ['前', '전', '전직, 예전의; ~ 앞', 'former; before'],
  ['現', '현', '현직, 지금의', 'current'],
  ['舊', '구', '옛, 예전의', 'old, former'],
  ['故', '고', '세상을 떠난', 'the late'],
];

/** What stands after one. */
export const SUFFIXES: readonly HanjaRow[] = [
  ['側', '측', '~ 쪽 사람들', 'the side of'],
  ['系', '계', '~ 계파, 계열', 'faction, line'],
  ['派', '파', '~ 무리, 계파', 'group, faction'],
  ['說', '설', '~라는 소문, 주장', 'rumor, theory'],
  ['論', '론', '~하자는 주장, 논의', 'argument, debate'],
  ['發', '발', '~에서 비롯한; 출발', 'originating from'],
  ['行', '행', '~로 감', 'bound for'],
  ['産', '산', '~에서 난 것', 'produced in'],
  ['製', '제', '~에서 만든 것', 'made in, made of'],
  ['式', '식', '~ 방식', '-style'],
  ['版', '판', '~에 견줄 만한 것; 판', 'version, edition'],
  ['內', '내', '~ 안, 안쪽', 'inside, within'],
  ['後', '후', '~ 뒤, 다음', 'after'],
];
