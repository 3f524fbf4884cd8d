/** Slots that ad networks mark in a way nobody else uses; a stylesheet can know them before first paint. */
export const NETWORK_SELECTORS: readonly string[] = [
  // Google and ADOP; Kakao and MediaIndex; viewus. An insertion in a text may be called "added", or "diff-added".
  'ins[class*="adsby"]',
  'ins[class*="_ad_" i]',
  'ins:is([class$="-ad"], [class*="-ad "], [class*="-ad-"], [class*="-ad_"], [class*="-ads"])',
  '[id^="div-gpt-ad"]',
  '[id^="google_ads_iframe"]',
  '[id^="dablewidget_"]',
  '[id^="taboola-"]',
  '[id^="mobon"]',
  '.mobon_toast',
  '[id^="targetpushAd_"]',
  '[id^="ADOP_"]',
  '._popIn_recommend',
  '#_popIn_recommend',
  '[id^="admaru"]',
  '[id^="adMall_popup_"]',
  '[id^="tdn_"]',
  '[id^="criteo_"]',
  '[id^="crtg_"]',
  // Google sets it on every slot that it has filled.
  '[data-google-query-id]',
  // Naver's, for ads that look like entries and open by script.
  '[class^="gfp_"]',
  '[class^="teads-"]',
  // Of AMP; and Google's layer that asks to let ads through.
  'amp-ad',
  'amp-sticky-ad',
  'amp-embed',
  '.fc-ab-root',
  // A theme of WordPress that many small outlets use.
  '.td-a-rec',
  // Tistory's slots, which tell their size.
  '.revenue_unit_wrap',
];

/** A folder, a file or a question of an address that says what comes from there ("/ad/click", "/advertorial/123", "/wcms_banner/l1.jpg", "/bbs/bannerhit.php", "/ad?site=1", "/?bnadclick=12", "/?wpadcenter_click=7", "/?act=procBannermgmClick"). */
const AD_FOLDER =
  /[/_](?:ads?|adv|advertorials?|sponsored|brand-?contents?|adcr|ad_?(?:click|link|hit)|click|banner(?:s|pop|_?(?:hit|click|link))?|bnr?)(?:[/?.]|_[\w-]*[/.]|[\w-]*\.(?:jpe?g|png|gif|webp))|[?&](?:\w{0,8}_)?(?:bn|wp)?(?:ad(?:center|rotate)?|banner|bnr?)_?(?:click|hit)\w{0,8}=|[?&]act=\w{0,20}banner\w{0,12}click\b/i;

/** Letters of an address that are read: the time for what fits nowhere grows with their square. */
const LONGEST_PATH = 300;

/** Whether the path of an address says that it is an advertisement's: proof only beside other signs. */
export function isAdFolder(address: string): boolean {
  return AD_FOLDER.test(address.slice(0, LONGEST_PATH));
}

/** Whether a frame's address is that of a film or of a post, whose title may say anything. */
export function isEmbed(address: string): boolean {
  return /\/embed\b|\bplayer\b|youtube|vimeo|instagram|facebook|twitter|\/\/vod\./i.test(address);
}
