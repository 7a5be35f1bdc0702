// What the results are filtered by: a plain form whose fields become the address's query.
import { linkTags } from '@/campaign/channels';
import { localeNames, supportedLocales } from '@/campaign/locales';
import type { ResultsMessages } from '../messages/results/results-messages';
import '../views/desk-fields.css';
import '../views/desk-filter.css';
import { type FilterEdition, noChannel, type ResultsFilter } from './results-filter';

interface ResultsFilterFormProps {
  filter: ResultsFilter;
  editions: readonly FilterEdition[];
  messages: ResultsMessages;
  nameTag: (tag: string) => string;
}

export function ResultsFilterForm({ editions, filter, messages, nameTag }: ResultsFilterFormProps) {
  const texts = messages.filter;
  return (
    <form
      method="get"
      action="/admin/results"
      className="desk-filter desk-fields"
      aria-label={texts.title}
    >
      <label>
        {texts.edition}
        <select name="edition" defaultValue={filter.edition}>
          <option value="">{texts.freeDays}</option>
          {editions.map(({ name, slug }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.from}
        <input name="from" type="date" defaultValue={filter.from} />
      </label>
      <label>
        {texts.until}
        <input name="until" type="date" defaultValue={filter.until} />
      </label>
      <label>
        {texts.language}
        <select name="locale" defaultValue={filter.locale}>
          <option value="">{texts.anyLanguage}</option>
          {supportedLocales.map((locale) => (
            <option key={locale} value={locale}>
              {localeNames[locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.cameBy}
        <select name="cameBy" defaultValue={filter.cameBy}>
          <option value="">{texts.anyChannel}</option>
          {linkTags.map((tag) => (
            <option key={tag} value={tag}>
              {nameTag(tag)}
            </option>
          ))}
          <option value={noChannel}>{nameTag('')}</option>
        </select>
      </label>
      <button type="submit">{texts.apply}</button>
    </form>
  );
}
