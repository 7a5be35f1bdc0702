// The template of the answer to a country's name that is not clear. Has no public address.
import type { Metadata } from 'next';
import { listAllCountries } from '@/campaign/countries';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { choiceSlots } from '@/components/country-choice/choice-slots';
import { CountryChoice } from '@/components/country-choice/country-choice';
import { CountryChooser } from '@/components/country-chooser/country-chooser';
import { type PageProps, requirePage } from '../../page-data';
import { NoReportsHere } from '../../report-notes';
import { SitePage } from '../../site-page';

export const metadata: Metadata = { title: choiceSlots.title, robots: { index: false } };

export default async function WhichCountryPage({ params }: PageProps) {
  const page = await requirePage(params);
  const { asked, locale, snapshot } = page;
  const messages = messagesFor(snapshot, locale).report;
  return (
    <SitePage page={page} path="report" hasWayOut>
      <CountryChoice
        root={`/${asked}`}
        toPortal={messages.toPortal}
        noReports={<NoReportsHere page={page} />}
        chooser={
          <CountryChooser
            asked={asked}
            countries={listAllCountries(locale)}
            title={messages.chooseCountry}
            typed={choiceSlots.typed}
            messages={messages}
          />
        }
      />
    </SitePage>
  );
}
