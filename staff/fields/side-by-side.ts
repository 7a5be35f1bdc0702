// Two or three fields that share a line of the form.
import type {
  DateField,
  EmailField,
  NumberField,
  RowField,
  TextareaField,
  TextField,
} from 'payload';

type PlainField = DateField | EmailField | NumberField | TextareaField | TextField;

export function sideBySide(...fields: [PlainField, PlainField, PlainField?]): RowField {
  const shown = fields.filter((field) => field !== undefined);
  const width = `${Math.floor(100 / shown.length)}%`;
  const narrow = ({ admin, ...field }: PlainField) =>
    ({ ...field, admin: { ...admin, width } }) as PlainField;
  return { type: 'row', fields: shown.map(narrow) };
}
