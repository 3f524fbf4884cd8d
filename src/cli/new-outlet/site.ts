/** Second levels under which Korean and some foreign names are registered: what stands before them is the site's own. */
const SECOND_LEVELS = new Set(
  'co.kr or.kr ne.kr re.kr pe.kr go.kr mil.kr ac.kr hs.kr ms.kr es.kr sc.kr kg.kr seoul.kr busan.kr daegu.kr incheon.kr gwangju.kr daejeon.kr ulsan.kr gyeonggi.kr gangwon.kr chungbuk.kr chungnam.kr jeonbuk.kr jeonnam.kr gyeongbuk.kr gyeongnam.kr jeju.kr co.jp co.uk com.au com.cn com.hk com.tw'.split(
    ' ',
  ),
);

/** The site that an address belongs to. */
export type Site = {
  /** As it is registered, e.g. "example-ilbo.co.kr". */
  host: string;
  /** Its own label, for the names of files: "example-ilbo". */
  label: string;
};

/** Reads the site of an address: "https://www.example-ilbo.co.kr/a/1" is of example-ilbo.co.kr. */
export function readSite({ hostname }: URL): Site {
  const labels = hostname.split('.');
  const ending = SECOND_LEVELS.has(labels.slice(-2).join('.')) ? 2 : 1;
  const own = labels.slice(-ending - 1);
  return { host: own.join('.'), label: own[0] ?? hostname };
}
