// The figure as it is computed from what stands in the form: "19,000,000 ÷ 243,000 = 78.19 → 78".
'use client';
import { useAllFormFields, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { isLocale, noText } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { sayNumber } from '@/campaign/said-number';
import type { StatisticInput } from '@/campaign/statistic';
import { computeValue, type StatisticBasis } from '@/campaign/statistics';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './calculation.css';

export function Calculation() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { calculation, problems } = staffMessagesFor(language);
  const [fields] = useAllFormFields();
  const data = reduceFieldsToValues(fields, true);
  const basis = readBasis(data);
  const computed = computeValue(basis);
  return (
    <div className="calculation" role="status">
      <span className="calculation__title">{calculation.title}</span>
      {computed.ok ? (
        <strong>{describeCalculation(basis, computed.value, language)}</strong>
      ) : (
        <ul>
          {computed.problems.map(({ code, field }) => (
            <li key={field + code}>
              {nameOfInput(field, calculation.input)}
              {fillIn(problems[code], { detail: '' })}
            </li>
          ))}
        </ul>
      )}
      {isReviewOverdue(data.reviewBy) && <p>{calculation.reviewOverdue}</p>}
    </div>
  );
}

/** Its day has passed; within the grace period the figure may still stand on new cards. */
function isReviewOverdue(reviewBy: unknown): boolean {
  return (
    typeof reviewBy === 'string' && reviewBy.slice(0, 10) < new Date().toISOString().slice(0, 10)
  );
}

/** "Number 2: ", or nothing for what is not about one of the numbers. */
function nameOfInput(field: string, message: string): string {
  const [, index] = field.match(/^inputs\.(\d+)/) ?? [];
  if (index === undefined) return '';
  return `${fillIn(message, { count: String(Number(index) + 1) })}: `;
}

function describeCalculation(basis: StatisticBasis, value: number, language: string): string {
  const say = (number: number, digits = 0) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(number);
  const said = sayNumber(value, basis.saidAs, isLocale(language) ? language : 'en');
  const [first, second] = basis.inputs.map((input) => input.value);
  if (first === undefined) return said;
  // Shown for people only; the value itself comes from exact arithmetic.
  const { method, periodSeconds } = basis;
  switch (method) {
    case 'value':
      return say(first, 6) === said ? said : `${say(first, 6)} → ${said}`;
    case 'interval': {
      const seconds = periodSeconds ?? 0;
      const division = fillIn(staffMessagesFor(language).calculation.secondsPerOne, {
        seconds: say(seconds, 6),
        count: say(first, 6),
      });
      return `${division} = ${say(seconds / first, 2)} → ${said}`;
    }
    default: {
      const factor = method === 'percentage' ? 100 : 1;
      const ratio = (first / (second ?? 1)) * factor;
      const times = factor === 1 ? '' : ` × ${factor}`;
      return `${say(first, 6)} ÷ ${say(second ?? 1, 6)}${times} = ${say(ratio, 2)} → ${said}`;
    }
  }
}

function readBasis(data: Record<string, unknown>): StatisticBasis {
  const rows = Array.isArray(data.inputs) ? (data.inputs as Partial<StatisticInput>[]) : [];
  const { method, rounding, saidAs } = data as Partial<StatisticBasis>;
  return {
    method: method ?? 'value',
    rounding: rounding ?? 'whole',
    saidAs: saidAs ?? 'number',
    periodSeconds: typeof data.periodSeconds === 'number' ? data.periodSeconds : null,
    inputs: rows.map((row) => ({
      slug: row.slug ?? '',
      label: noText,
      unit: noText,
      value: row.value ?? Number.NaN,
      source: {
        name: row.source?.name ?? '',
        title: row.source?.title ?? '',
        url: row.source?.url ?? '',
      },
      period: row.period ?? '',
    })),
  };
}
