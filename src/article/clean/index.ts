import { removeAdSlots } from './boxes/ad-slots.ts';
import { removeControls } from './boxes/controls.ts';
import { removeCopyGuards } from './boxes/copy-guards.ts';
import { removeCountedAds } from './boxes/counted-ads.ts';
import { removeForms } from './boxes/forms.ts';
import { removeHidden } from './boxes/hidden.ts';
import { removeLabelledLinks } from './boxes/labelled-links.ts';
import { removeLinkBoxes } from './boxes/link-boxes.ts';
import { removeNativeAds } from './boxes/native-ads.ts';
import { removeOfferPictures } from './boxes/offer-pictures.ts';
import { removeOutletNoise } from './boxes/outlet-noise.ts';
import { removePictureButtons } from './boxes/picture-buttons.ts';
import { removePleaBoxes } from './boxes/plea-boxes.ts';
import { removeReporterCards } from './boxes/reporter-cards.ts';
import { removeServiceBoxes } from './boxes/service-boxes.ts';
import { nameSmallPrint } from './boxes/small-print.ts';
import { removeSoldLinks } from './boxes/sold-links.ts';
import { liftSubtitleBox } from './boxes/subtitle-box.ts';
import { removeSummaries } from './boxes/summaries.ts';
import { removeTeaserCards } from './boxes/teaser-cards.ts';
import { removeWidgets } from './boxes/widgets.ts';
import { peelEdges } from './edges/edges.ts';
import { removeEmptyShells } from './empty-shells.ts';
import { linkEmbeds, nameEmbeds } from './figures/embeds.ts';
import { writeEmoji } from './figures/emoji.ts';
import { shapeFigures } from './figures/figures.ts';
import { moveGluedCaptions } from './figures/glued-captions.ts';
import { nameOutletCaptions } from './figures/outlet-captions.ts';
import { makeFlow } from './flow/flow.ts';
import { nameInlineSubHeads } from './flow/inline-sub-heads.ts';
import { removeAdLabels } from './lines/ad-labels.ts';
import { cutCopyright } from './lines/copyright.ts';
import { cutGluedReporter } from './lines/glued-reporter.ts';
import { liftHeaderSubtitles } from './lines/header-subtitles.ts';
import { removeInnerButtons } from './lines/inner-buttons.ts';
import { removeInnerIcons } from './lines/inner-icons.ts';
import { removeInnerLinks } from './lines/inner-links.ts';
import { removeInnerPleas } from './lines/inner-pleas.ts';
import { liftLeadSubtitles } from './lines/lead-subtitles.ts';
import { removeRepeatedHeadline } from './lines/repeated-headline.ts';
import { removeSharePrices } from './lines/share-prices.ts';
import { raiseSubHeads } from './lines/sub-heads.ts';
import { removeWall } from './lines/walls.ts';
import { resolveLinks } from './links.ts';
import type { Cleaning, CleanStep } from './step.ts';

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
  removeInnerIcons,
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
