import { removeAdLabels } from './ad-labels.ts';
import { removeAdSlots } from './ad-slots.ts';
import { removeControls } from './controls.ts';
import { removeCopyGuards } from './copy-guards.ts';
import { cutCopyright } from './copyright.ts';
import { removeCountedAds } from './counted-ads.ts';
import { peelEdges } from './edges.ts';
import { linkEmbeds, nameEmbeds } from './embeds.ts';
import { writeEmoji } from './emoji.ts';
import { removeEmptyShells } from './empty-shells.ts';
import { shapeFigures } from './figures.ts';
import { makeFlow } from './flow.ts';
import { removeForms } from './forms.ts';
import { moveGluedCaptions } from './glued-captions.ts';
import { cutGluedReporter } from './glued-reporter.ts';
import { liftHeaderSubtitles } from './header-subtitles.ts';
import { removeHidden } from './hidden.ts';
import { nameInlineSubHeads } from './inline-sub-heads.ts';
import { removeInnerButtons } from './inner-buttons.ts';
import { removeInnerLinks } from './inner-links.ts';
import { removeInnerPleas } from './inner-pleas.ts';
import { removeLabelledLinks } from './labelled-links.ts';
import { liftLeadSubtitles } from './lead-subtitles.ts';
import { removeLinkBoxes } from './link-boxes.ts';
import { resolveLinks } from './links.ts';
import { removeNativeAds } from './native-ads.ts';
import { removeOfferPictures } from './offer-pictures.ts';
import { nameOutletCaptions } from './outlet-captions.ts';
import { removeOutletNoise } from './outlet-noise.ts';
import { removePictureButtons } from './picture-buttons.ts';
import { removePleaBoxes } from './plea-boxes.ts';
import { removeRepeatedHeadline } from './repeated-headline.ts';
import { removeReporterCards } from './reporter-cards.ts';
import { removeServiceBoxes } from './service-boxes.ts';
import { removeSharePrices } from './share-prices.ts';
import { nameSmallPrint } from './small-print.ts';
import { removeSoldLinks } from './sold-links.ts';
import type { Cleaning, CleanStep } from './step.ts';
import { raiseSubHeads } from './sub-heads.ts';
import { liftSubtitleBox } from './subtitle-box.ts';
import { removeSummaries } from './summaries.ts';
import { removeTeaserCards } from './teaser-cards.ts';
import { removeWall } from './walls.ts';
import { removeWidgets } from './widgets.ts';

/** The cleaning steps in their order. */
const STEPS: readonly CleanStep[] = [
  // Boxes go while the page's own structure and names are there to tell them by; the surest knowledge first.
  removeOutletNoise,
  nameOutletCaptions,
  nameSmallPrint,
  removeHidden,
  removeCopyGuards,
  removeLabelledLinks,
  removeNativeAds,
  removeOfferPictures,
  removeAdSlots,
  removeCountedAds,
  removeSoldLinks,
  // They are told by their buttons.
  removePleaBoxes,
  removeReporterCards,
  removeForms,
  // Players are controls too: those of the article leave a name behind.
  nameEmbeds,
  removeControls,
  removeWidgets,
  removeSummaries,
  removeServiceBoxes,
  removeTeaserCards,
  writeEmoji,
  removePictureButtons,
  // Before the links: a linked picture with its caption looks like a box of links.
  shapeFigures,
  removeLinkBoxes,
  liftSubtitleBox,
  nameInlineSubHeads,
  // From here on the body is a flat flow, and what is left to judge are lines.
  makeFlow,
  removeAdLabels,
  removeSharePrices,
  moveGluedCaptions,
  removeRepeatedHeadline,
  // A notice hides the reporter before it from the edge.
  cutCopyright,
  // Before the edges: these subtitles are told by the time below them, which goes with the edge.
  liftHeaderSubtitles,
  removeWall,
  peelEdges,
  // With times and names gone, subtitles in bold are the first lines.
  liftLeadSubtitles,
  cutGluedReporter,
  removeInnerButtons,
  removeInnerLinks,
  removeInnerPleas,
  // Last: a bold line may have been a reporter or a plea.
  raiseSubHeads,
  resolveLinks,
  linkEmbeds,
  removeEmptyShells,
];

/** Cleans the copy of a body in place and puts on record what was taken out. */
export function cleanBody(cleaning: Cleaning): void {
  for (const step of STEPS) step(cleaning);
}
