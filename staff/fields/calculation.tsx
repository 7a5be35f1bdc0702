// The figure as it is computed from what stands in the form: "19,000,000 ÷ 243,000 = 78.19 → 78".
'use client';
import { useAllFormFields, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { fillIn } from '@/campaign/placeholders';
import type { StatisticInput } from '@/campaign/snapshot';
import { computeValue, type StatisticBasis } from '@/campaign/statistics';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './calculation.css';

export function Calculation() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { calculation, problems } = staffMessagesFor(language);
  const [fields] = useAllFormFields();
  const basis = readBasis(reduceFieldsToValues(fields, true));
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
    </div>
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
  const [first, second] = basis.inputs.map((input) => input.value);
  if (first === undefined || basis.method === 'value') return say(value);
  const isRatio = basis.method === 'ratio';
  const [dividend, divisor] = isRatio ? [first, second ?? 1] : [basis.periodSeconds ?? 0, first];
  const division = isRatio
    ? `${say(dividend, 6)} ÷ ${say(divisor, 6)}`
    : fillIn(staffMessagesFor(language).calculation.secondsPerOne, {
        seconds: say(dividend, 6),
        count: say(divisor, 6),
      });
  // Shown for people only; the value itself comes from exact arithmetic.
  return `${division} = ${say(dividend / divisor, 2)} → ${say(value)}`;
}

function readBasis(data: Record<string, unknown>): StatisticBasis {
  const rows = Array.isArray(data.inputs) ? (data.inputs as Partial<StatisticInput>[]) : [];
  const method = data.method as StatisticBasis['method'] | undefined;
  return {
    method: method ?? 'value',
    periodSeconds: typeof data.periodSeconds === 'number' ? data.periodSeconds : null,
    inputs: rows.map((row) => ({
      slug: row.slug ?? '',
      label: { fr: '', nl: '', de: '', en: '' },
      unit: { fr: '', nl: '', de: '', en: '' },
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
