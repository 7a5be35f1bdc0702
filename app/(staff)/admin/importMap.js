import { WithdrawnNotice as WithdrawnNotice_d05a3ef7d336770b51b58fe0cc37a225 } from '@/staff/fields/withdrawn-notice'
import { WaitingNotice as WaitingNotice_1a289aa0f0b2112617e212f2c4dc99cf } from '@/staff/fields/waiting-notice'
import { SentenceCell as SentenceCell_234870bb30f6d451cf0824871fd5e3ff } from '@/staff/writing/sentence-cell'
import { TextNotes as TextNotes_679eadd4824b09fe898956dc74f3a21f } from '@/staff/writing/text-notes'
import { SourceText as SourceText_2439968800214c7d4fc5557b7b794e1b } from '@/staff/writing/source-text'
import { MissingRows as MissingRows_609f60e9d5fbb75be8370bd610cf198c } from '@/staff/fields/missing-rows'
import { Calculation as Calculation_32edcccfa3cc63120b3c1d30e40e5fc4 } from '@/staff/fields/calculation'
import { LibraryNote as LibraryNote_be38ff16f11c1ec5c686a9150b827bc3 } from '@/staff/fields/library-note'
import { CardPreview as CardPreview_f07db76a3f7a1b2f250dc6fe9e7ce3cb } from '@/staff/fields/card-preview'
import { AffectedLink as AffectedLink_77af0c353c4700f12a9bc8d28dac7a7a } from '@/staff/affected/affected-link'
import { WritingPanel as WritingPanel_584fb659439fedf193e88ec042314522 } from '@/staff/writing/writing-panel'
import { WritingCell as WritingCell_cc4af5f248a8e6a6095e7012b74037ac } from '@/staff/writing/writing-cell'
import { PublishedVersions as PublishedVersions_9bba38ec9325165f7a8e4a31f2c2a06d } from '@/staff/fields/published-versions'
import { FigureWithdrawal as FigureWithdrawal_d05a3ef7d336770b51b58fe0cc37a225 } from '@/staff/fields/withdrawn-notice'
import { AskBeforeSwitching as AskBeforeSwitching_eb20ce7f16d8927d10778fec81bc31b3 } from '@/staff/views/ask-before-switching'
import { ReadableTitle as ReadableTitle_02faf4e6f988a31407e5e20750451d99 } from '@/staff/views/readable-title'
import { PublishButton as PublishButton_ac641ad44cda201434a172b1389fe9f1 } from '@/staff/views/submit-buttons'
import { TitleCell as TitleCell_eb7870df8eea9e5d296ccc45020b988c } from '@/staff/fields/title-cell'
import { EditionNotice as EditionNotice_7a6d77d54d6fada4cc60c41cb6a3a6fa } from '@/staff/fields/edition-notice'
import { PublicStateCell as PublicStateCell_4981068f28edb50a0c7727a30b61baa1 } from '@/staff/fields/public-state-cell'
import { PublicState as PublicState_e281ab6a13744da24de6cb33feebfcab } from '@/staff/views/public-state'
import { CountryCell as CountryCell_19019c6fba926760b6bb8b5cff0f19a8 } from '@/staff/fields/country-cell'
import { FigurePicker as FigurePicker_fe0a1ca7e22b1e1dbb646393b79fc969 } from '@/staff/fields/figure-picker'
import { ChosenFigures as ChosenFigures_5a2e3e21973a30ffde9c534d392064fb } from '@/staff/fields/chosen-figures'
import { LaunchChecklist as LaunchChecklist_f16c9e3320d209b4905649cb491e2fd5 } from '@/staff/fields/launch-checklist'
import { PrepareEdition as PrepareEdition_0a2e5a9b433c25110e707164b5a31212 } from '@/staff/views/prepare-edition'
import { SaveButton as SaveButton_ac641ad44cda201434a172b1389fe9f1 } from '@/staff/views/submit-buttons'
import { ConfirmAddress as ConfirmAddress_fae81d47675e71968b31e8d882bc4f17 } from '@/staff/addresses/confirm-address'
import { ShownCell as ShownCell_db82405f83e216abc4a6d8e5ee0d6fd9 } from '@/staff/addresses/shown-cell'
import { ConfirmedCell as ConfirmedCell_b5af9cd76a259340f52ab16e3e637460 } from '@/staff/addresses/confirmed-cell'
import { LogoField as LogoField_a9a72b29508f147f2eea7ad66db290dd } from '@/staff/fields/logo-field'
import { YesNoCell as YesNoCell_c68fd6f93911ca34ce70647a1764917f } from '@/staff/fields/yes-no-cell'
import { AccountActions as AccountActions_55b058972c2c6a4abcc87641536756bf } from '@/staff/accounts/account-actions'
import { Invitations as Invitations_4f20975937c55c87c86dfea88e10eb23 } from '@/staff/accounts/invitations'
import { WordsField as WordsField_4bebd2eda409b1f387b27b18722a3c27 } from '@/staff/languages/words-field'
import { ProductIcon as ProductIcon_d75c87b78b6b95e33c8a7237614ad215 } from '@/staff/views/product-mark'
import { ProductLogo as ProductLogo_d75c87b78b6b95e33c8a7237614ad215 } from '@/staff/views/product-mark'
import { LanguageSwitch as LanguageSwitch_1b87767415b8988d1a90b94bc43b64e4 } from '@/staff/views/language-switch'
import { StockNames as StockNames_70c2cc53d2a58b97df806a1a0fbbc965 } from '@/staff/views/stock-names'
import { DeskLinks as DeskLinks_f71af2ce8fafea0bdb7c9777061c3667 } from '@/staff/views/desk-links'
import { NeedsAttention as NeedsAttention_576f01f4e0c5a91e1af50ff69eba2959 } from '@/staff/attention/needs-attention'
import { LiveNow as LiveNow_bd76a7aebba2ea59ee7d426b0401f71f } from '@/staff/views/live-now'
import { ProposalsView as ProposalsView_a761fb0a658fbd675e3f0e4a72fb26f1 } from '@/staff/views/proposals-view'
import { ProposalView as ProposalView_4c30a760a0d6e2648703923c70c4486c } from '@/staff/views/proposal-view'
import { RehearsalsView as RehearsalsView_499d299ef1d6730dfa05c942e817cd7d } from '@/staff/views/rehearsals-view'
import { AffectedView as AffectedView_6810c1f60b04fb7d7cae72c5d52f6e71 } from '@/staff/affected/affected-view'
import { PublicationsView as PublicationsView_7e7e47de1c61f107c942cf6f8e70d931 } from '@/staff/views/publications-view'
import { ResultsView as ResultsView_11b65a3f85e12c565ddde357353613c0 } from '@/staff/results/results-view'
import { OutreachView as OutreachView_d454f6d5a55cd0846432bdeb50843a16 } from '@/staff/outreach/outreach-view'
import { AddressFilesView as AddressFilesView_3e5daec80f133fb4053781231d4c0e18 } from '@/staff/address-files/address-files-view'
import { WatchedAddressesView as WatchedAddressesView_690344976486856606fc583a7edb61ba } from '@/staff/watched-addresses/watched-addresses-view'
import { AuditView as AuditView_1662b41ba66c64cd0fbb0100a2e70f43 } from '@/staff/audit/audit-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/staff/fields/withdrawn-notice#WithdrawnNotice": WithdrawnNotice_d05a3ef7d336770b51b58fe0cc37a225,
  "@/staff/fields/waiting-notice#WaitingNotice": WaitingNotice_1a289aa0f0b2112617e212f2c4dc99cf,
  "@/staff/writing/sentence-cell#SentenceCell": SentenceCell_234870bb30f6d451cf0824871fd5e3ff,
  "@/staff/writing/text-notes#TextNotes": TextNotes_679eadd4824b09fe898956dc74f3a21f,
  "@/staff/writing/source-text#SourceText": SourceText_2439968800214c7d4fc5557b7b794e1b,
  "@/staff/fields/missing-rows#MissingRows": MissingRows_609f60e9d5fbb75be8370bd610cf198c,
  "@/staff/fields/calculation#Calculation": Calculation_32edcccfa3cc63120b3c1d30e40e5fc4,
  "@/staff/fields/library-note#LibraryNote": LibraryNote_be38ff16f11c1ec5c686a9150b827bc3,
  "@/staff/fields/card-preview#CardPreview": CardPreview_f07db76a3f7a1b2f250dc6fe9e7ce3cb,
  "@/staff/affected/affected-link#AffectedLink": AffectedLink_77af0c353c4700f12a9bc8d28dac7a7a,
  "@/staff/writing/writing-panel#WritingPanel": WritingPanel_584fb659439fedf193e88ec042314522,
  "@/staff/writing/writing-cell#WritingCell": WritingCell_cc4af5f248a8e6a6095e7012b74037ac,
  "@/staff/fields/published-versions#PublishedVersions": PublishedVersions_9bba38ec9325165f7a8e4a31f2c2a06d,
  "@/staff/fields/withdrawn-notice#FigureWithdrawal": FigureWithdrawal_d05a3ef7d336770b51b58fe0cc37a225,
  "@/staff/views/ask-before-switching#AskBeforeSwitching": AskBeforeSwitching_eb20ce7f16d8927d10778fec81bc31b3,
  "@/staff/views/readable-title#ReadableTitle": ReadableTitle_02faf4e6f988a31407e5e20750451d99,
  "@/staff/views/submit-buttons#PublishButton": PublishButton_ac641ad44cda201434a172b1389fe9f1,
  "@/staff/fields/title-cell#TitleCell": TitleCell_eb7870df8eea9e5d296ccc45020b988c,
  "@/staff/fields/edition-notice#EditionNotice": EditionNotice_7a6d77d54d6fada4cc60c41cb6a3a6fa,
  "@/staff/fields/public-state-cell#PublicStateCell": PublicStateCell_4981068f28edb50a0c7727a30b61baa1,
  "@/staff/views/public-state#PublicState": PublicState_e281ab6a13744da24de6cb33feebfcab,
  "@/staff/fields/country-cell#CountryCell": CountryCell_19019c6fba926760b6bb8b5cff0f19a8,
  "@/staff/fields/figure-picker#FigurePicker": FigurePicker_fe0a1ca7e22b1e1dbb646393b79fc969,
  "@/staff/fields/chosen-figures#ChosenFigures": ChosenFigures_5a2e3e21973a30ffde9c534d392064fb,
  "@/staff/fields/launch-checklist#LaunchChecklist": LaunchChecklist_f16c9e3320d209b4905649cb491e2fd5,
  "@/staff/views/prepare-edition#PrepareEdition": PrepareEdition_0a2e5a9b433c25110e707164b5a31212,
  "@/staff/views/submit-buttons#SaveButton": SaveButton_ac641ad44cda201434a172b1389fe9f1,
  "@/staff/addresses/confirm-address#ConfirmAddress": ConfirmAddress_fae81d47675e71968b31e8d882bc4f17,
  "@/staff/addresses/shown-cell#ShownCell": ShownCell_db82405f83e216abc4a6d8e5ee0d6fd9,
  "@/staff/addresses/confirmed-cell#ConfirmedCell": ConfirmedCell_b5af9cd76a259340f52ab16e3e637460,
  "@/staff/fields/logo-field#LogoField": LogoField_a9a72b29508f147f2eea7ad66db290dd,
  "@/staff/fields/yes-no-cell#YesNoCell": YesNoCell_c68fd6f93911ca34ce70647a1764917f,
  "@/staff/accounts/account-actions#AccountActions": AccountActions_55b058972c2c6a4abcc87641536756bf,
  "@/staff/accounts/invitations#Invitations": Invitations_4f20975937c55c87c86dfea88e10eb23,
  "@/staff/languages/words-field#WordsField": WordsField_4bebd2eda409b1f387b27b18722a3c27,
  "@/staff/views/product-mark#ProductIcon": ProductIcon_d75c87b78b6b95e33c8a7237614ad215,
  "@/staff/views/product-mark#ProductLogo": ProductLogo_d75c87b78b6b95e33c8a7237614ad215,
  "@/staff/views/language-switch#LanguageSwitch": LanguageSwitch_1b87767415b8988d1a90b94bc43b64e4,
  "@/staff/views/stock-names#StockNames": StockNames_70c2cc53d2a58b97df806a1a0fbbc965,
  "@/staff/views/desk-links#DeskLinks": DeskLinks_f71af2ce8fafea0bdb7c9777061c3667,
  "@/staff/attention/needs-attention#NeedsAttention": NeedsAttention_576f01f4e0c5a91e1af50ff69eba2959,
  "@/staff/views/live-now#LiveNow": LiveNow_bd76a7aebba2ea59ee7d426b0401f71f,
  "@/staff/views/proposals-view#ProposalsView": ProposalsView_a761fb0a658fbd675e3f0e4a72fb26f1,
  "@/staff/views/proposal-view#ProposalView": ProposalView_4c30a760a0d6e2648703923c70c4486c,
  "@/staff/views/rehearsals-view#RehearsalsView": RehearsalsView_499d299ef1d6730dfa05c942e817cd7d,
  "@/staff/affected/affected-view#AffectedView": AffectedView_6810c1f60b04fb7d7cae72c5d52f6e71,
  "@/staff/views/publications-view#PublicationsView": PublicationsView_7e7e47de1c61f107c942cf6f8e70d931,
  "@/staff/results/results-view#ResultsView": ResultsView_11b65a3f85e12c565ddde357353613c0,
  "@/staff/outreach/outreach-view#OutreachView": OutreachView_d454f6d5a55cd0846432bdeb50843a16,
  "@/staff/address-files/address-files-view#AddressFilesView": AddressFilesView_3e5daec80f133fb4053781231d4c0e18,
  "@/staff/watched-addresses/watched-addresses-view#WatchedAddressesView": WatchedAddressesView_690344976486856606fc583a7edb61ba,
  "@/staff/audit/audit-view#AuditView": AuditView_1662b41ba66c64cd0fbb0100a2e70f43,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
