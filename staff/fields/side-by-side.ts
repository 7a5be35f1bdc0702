// Two fields that share a line of the form.
import type {
  DateField,
  EmailField,
  NumberField,
  RowField,
  TextareaField,
  TextField,
} from 'payload';

type PlainField = DateField | EmailField | NumberField | TextareaField | TextField;

export function sideBySide(...fields: [PlainField, PlainField]): RowField {
  const half = ({ admin, ...field }: PlainField) =>
    ({ ...field, admin: { ...admin, width: '50%' } }) as PlainField;
  return { type: 'row', fields: fields.map(half) };
}
