// A day without a time, written as in the data: 2026-11-18.
import type { DateField } from 'payload';

type DayField = Omit<DateField, 'type'>;

export function dayField({ admin, ...field }: DayField): DateField {
  const date = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const;
  return { ...field, type: 'date', admin: { ...admin, date } };
}
